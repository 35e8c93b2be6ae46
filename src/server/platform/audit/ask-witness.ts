import { toBase64 } from "#standards/merkle-log/base64";
import { consistencyRanges, proofOver, subtreesFor } from "#standards/merkle-log/proof";
import type { Work } from "../context.ts";
import { sha256 } from "./audit-key.ts";
import type { Outside } from "./start-sealing.ts";
import { hashesOf } from "./tree-store.ts";

/** Posts a text and gives the answer; handed in, because it must not be led to an address inside. */
export type Post = (url: string, body: string) => Promise<{ status: number; body: string }>;

/** The witness did not take a checkpoint. */
export class WitnessRefused extends Error {}

/**
 * Shows every checkpoint to a witness: a server of somebody else that remembers the last one, and takes a new one
 * only with a proof that nothing of before it was changed. Source: c2sp.org/tlog-witness, `add-checkpoint`.
 */
export function askWitness(url: string, { work, post }: { work: Work; post: Post }): Outside {
  const address = `${url.replace(/\/+$/, "")}/add-checkpoint`;
  let known = 0;
  return {
    name: "witness",
    keep: async ({ size, note }) => {
      if (size === known) return;
      let { status, body } = await show({ work, post, address }, { old: known, size, note });
      if (status === 409 && /^\d{1,15}\n?$/.test(body)) {
        // It knows another one than we thought, for instance after our restart, and says which.
        known = Number(body);
        if (known > size) throw new WitnessRefused(`the witness knows a log of ${known} lines`);
        ({ status, body } = await show({ work, post, address }, { old: known, size, note }));
      }
      if (status !== 200) throw new WitnessRefused(`the witness answered ${status}`);
      known = size;
    },
  };
}

interface Way {
  readonly work: Work;
  readonly post: Post;
  readonly address: string;
}

async function show(
  { work, post, address }: Way,
  { old, size, note }: { old: number; size: number; note: string },
): Promise<{ status: number; body: string }> {
  const ranges = old === 0 ? [] : consistencyRanges(old, size);
  const hashOf = await work.read(({ db }) => hashesOf(db, subtreesFor(ranges)));
  const proof = proofOver(sha256, ranges, hashOf).map((hash) => `${toBase64(hash)}\n`);
  return post(address, `old ${old}\n${proof.join("")}\n${note}`);
}
