import type { Finding } from "./finding.ts";

/** So many are kept of each code, unless another number is asked for. */
const usual = 100;

/** Gathers what is wrong: counts all, and keeps the first so many of each code. */
export class Findings {
  readonly kept: Finding[] = [];
  /** How many there are of each code. */
  readonly counts = new Map<string, number>();
  readonly #mostOfCode: number;

  constructor(mostOfCode = usual) {
    this.#mostOfCode = mostOfCode;
  }

  get count(): number {
    let sum = 0;
    for (const count of this.counts.values()) sum += count;
    return sum;
  }

  /** Counts one more. Only when it is to be kept it is worth to find out the rest of it. */
  add(code: string, make: () => Omit<Finding, "code">): void {
    const before = this.counts.get(code) ?? 0;
    this.counts.set(code, before + 1);
    if (before < this.#mostOfCode) this.kept.push({ code, ...make() });
  }

  /** Adds the one after which nothing is read. */
  addLast(finding: Finding): void {
    this.counts.set(finding.code, (this.counts.get(finding.code) ?? 0) + 1);
    this.kept.push(finding);
  }
}
