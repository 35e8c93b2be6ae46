import { returnCodes } from "../release-3-2/return-codes.ts";

/** No remarks on this class (WJ001). */
export const noRemark = "0200";
/** This class was not judged. */
export const notJudged = "0233";
/** The message is refused for what stands within it: no reason goes with it. */
export const withoutReason = "0001";
/** The claim is granted in full. */
export const granted = "8001";

/** Codes that say that nothing is wrong. */
const clear: ReadonlySet<string> = new Set([noRemark, notJudged, granted]);

/** Whether a class with these codes is at fault. */
export const isFault = (codes: readonly string[]): boolean =>
  codes.some((code) => !clear.has(code));

/** A `RangeError` for what is no return code of this release, or for none at all. */
export function mustBeReturnCodes(codes: readonly string[]): void {
  const strange = codes.filter((code) => !Object.hasOwn(returnCodes.meanings, code));
  if (codes.length === 0) throw new RangeError("there is no return code");
  if (strange.length > 0) throw new RangeError(`no return code: ${strange.join(", ")}`);
}

/** The same for codes with which a message is refused for its header. */
export function mustRefuse(codes: readonly string[]): void {
  mustBeReturnCodes(codes);
  if (codes.every((code) => clear.has(code))) {
    throw new RangeError(`${codes.join(", ")} refuses nothing: approve it`);
  }
}
