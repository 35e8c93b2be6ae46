import { isFault, mustBeReturnCodes, noRemark, notJudged } from "./return-codes.ts";

/** Return codes by the path of the class that they are of, as they are given out one after another. */
export class ClassCodes {
  readonly #codes: ReadonlyMap<string, readonly string[]>;
  /** Classes at fault that were passed; of what stands within them nothing was judged. */
  readonly #faulty: string[] = [];
  readonly #left: Set<string>;

  constructor(codes: ReadonlyMap<string, readonly string[]>) {
    for (const own of codes.values()) mustBeReturnCodes(own);
    if (![...codes.values()].some(isFault))
      throw new RangeError("no class is at fault: approve it");
    this.#codes = codes;
    this.#left = new Set(codes.keys());
  }

  /** Of a class, when those around it were asked for before. */
  of(path: string): readonly string[] {
    this.#left.delete(path);
    const own = this.#codes.get(path);
    if (own && isFault(own)) this.#faulty.push(`${path}/`);
    if (own) return own;
    return [this.#faulty.some((around) => path.startsWith(around)) ? notJudged : noRemark];
  }

  /** A `RangeError` for a class that was named and never asked for: it is not there, or bears no codes. */
  mustBeUsed(): void {
    const [first] = this.#left;
    if (first !== undefined) throw new RangeError(`${first} is no class that bears return codes`);
  }
}
