import { checkPart, type Part } from "./check-part.ts";
import type { CheckSettings } from "./check-settings.ts";
import type { MessageFile } from "./find-messages.ts";

// So large that it costs nothing to take one, and so small that all threads end about together.
const largestPart = 32;
// Further ahead of what was written nobody works, so that what waits to be written stays small.
const ahead = 64;

/** What threads that check files have in common. Plain data and shared memory. */
export interface Shared {
  readonly files: readonly MessageFile[];
  /** The place in the run of the first file. */
  readonly first: number;
  readonly settings: CheckSettings;
  readonly size: number;
  /** The number of the next part, and how many were taken to be written. */
  readonly state: Int32Array<SharedArrayBuffer>;
}

/** What came of a part. */
export interface Reply {
  readonly number: number;
  readonly part: Part;
}

const [next, taken] = [0, 1];

/** Files in parts, which threads take one after another, whoever is ready. */
export class Turns {
  readonly shared: Shared;
  readonly count: number;

  constructor(shared: Shared) {
    this.shared = shared;
    this.count = Math.ceil(shared.files.length / shared.size);
  }

  static begin(work: Pick<Shared, "files" | "first" | "settings">, threads: number): Turns {
    const size = Math.ceil(work.files.length / (8 * threads));
    return new Turns({
      ...work,
      size: Math.max(1, Math.min(largestPart, size)),
      state: new Int32Array(new SharedArrayBuffer(8)),
    });
  }

  /** Checks the next part; null when all are given out. */
  next(): Reply | null {
    const { files, first, settings, size, state } = this.shared;
    const number = Atomics.add(state, next, 1);
    if (number >= this.count) return null;
    const from = number * size;
    return { number, part: checkPart(files.slice(from, from + size), first + from, settings) };
  }

  /** How many parts were taken to be written. */
  get taken(): number {
    return Atomics.load(this.shared.state, taken);
  }

  take(): void {
    Atomics.add(this.shared.state, taken, 1);
    Atomics.notify(this.shared.state, taken);
  }

  /** What was checked is so far ahead of what was written that nobody should go on. */
  get isFarAhead(): boolean {
    const { state } = this.shared;
    return this.taken < this.count && Atomics.load(state, next) >= this.taken + ahead;
  }

  /** Waits as long as what was checked is too far ahead of what was written. Not for the thread that writes. */
  waitForTaken(): void {
    const { state } = this.shared;
    for (let now = this.taken; this.isFarAhead; now = this.taken) Atomics.wait(state, taken, now);
  }
}
