import type { Work } from "../context.ts";
import type { Log } from "../log.ts";
import type { AuditKey } from "./audit-key.ts";
import { sealAudit } from "./seal-audit.ts";
import { newestCheckpoint, type StoredCheckpoint } from "./tree-store.ts";

/** A place outside the database that keeps checkpoints: whoever changes the log cannot change them along with it. */
export interface Outside {
  readonly name: string;
  /** Called after each seal with the newest checkpoint, which it may have already. */
  keep(checkpoint: StoredCheckpoint): Promise<void>;
}

interface Sealing {
  readonly work: Work;
  readonly key: AuditKey;
  readonly outside: readonly Outside[];
  readonly log: Log;
  readonly everyMs?: number;
}

/** Until it is sealed a line can be changed unseen; for less than a minute a checkpoint would hold hardly a line. */
const minute = 60_000;

/** Seals every minute. Returns how to stop, which seals a last time. */
export function startSealing(sealing: Sealing): () => Promise<void> {
  let running = Promise.resolve();
  const seal = (): Promise<void> => {
    running = running.then(() => sealOnce(sealing));
    return running;
  };
  void seal();
  const timer = setInterval(() => void seal(), sealing.everyMs ?? minute);
  return () => {
    clearInterval(timer);
    return seal();
  };
}

/** Seals, and has the newest checkpoint kept outside. What fails is logged, and done the next time. */
export async function sealOnce({ work, key, outside, log }: Sealing): Promise<void> {
  try {
    await sealAudit(work, key);
    const newest = await work.read(({ db }) => newestCheckpoint(db));
    if (newest) for (const place of outside) await keep(place, newest, log);
  } catch (error) {
    log.error({ err: error }, "sealing the audit trail failed");
  }
}

async function keep(place: Outside, checkpoint: StoredCheckpoint, log: Log): Promise<void> {
  try {
    await place.keep(checkpoint);
  } catch (error) {
    log.error({ err: error, place: place.name }, "a checkpoint was not kept outside");
  }
}
