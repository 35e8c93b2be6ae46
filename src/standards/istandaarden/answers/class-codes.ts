import {
  granted,
  isFault,
  mustBeReturnCodes,
  noRemark,
  notJudged,
  withoutReason,
} from "./return-codes.ts";

/** These are of a message or a claim as a whole. */
const ofTheWhole: readonly string[] = [withoutReason, granted];

/** Return codes by the path of the class that they are of. They are asked for in the order of the message. */
export class ClassCodes {
  readonly #codes: ReadonlyMap<string, readonly string[]>;
  /** The classes at fault within which the last one stands that was asked for. */
  readonly #around: string[] = [];
  readonly #left: Set<string>;

  constructor(codes: ReadonlyMap<string, readonly string[]>) {
    for (const [path, own] of codes) {
      mustBeReturnCodes(own);
      const strange = own.find((code) => ofTheWhole.includes(code));
      if (strange) throw new RangeError(`${strange} is no code of a class: ${path}`);
    }
    if (![...codes.values()].some(isFault))
      throw new RangeError("no class is at fault: approve it");
    this.#codes = codes;
    this.#left = new Set(codes.keys());
  }

  /** Of a class, when those around it were asked for before. */
  of(path: string): readonly string[] {
    while (this.#around.length > 0 && !path.startsWith(this.#around.at(-1) ?? "")) {
      this.#around.pop();
    }
    const isWithinFault = this.#around.length > 0;
    this.#left.delete(path);
    const own = this.#codes.get(path) ?? [isWithinFault ? notJudged : noRemark];
    if (isFault(own)) this.#around.push(`${path}/`);
    return own;
  }

  /** A `RangeError` for a class that was named and never asked for: it is not there, or bears no codes. */
  mustBeUsed(): void {
    const [first] = this.#left;
    if (first !== undefined) throw new RangeError(`${first} is no class that bears return codes`);
  }
}
