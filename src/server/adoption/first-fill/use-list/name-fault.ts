import type { UseListMatches } from "#contract/adoption";
import { isShowable } from "#contract/text";

export type LineFault = NonNullable<UseListMatches["rows"][number]["fault"]>;

/** As long as the name of an entry may be. */
export const longestName = 120;

/** What is wrong with a name of a list: the same when it is looked up and when it is taken over. */
export function nameFault(name: string): LineFault | null {
  if (name === "") return fault("no-name", "has no name: fill it in, or take the line out");
  if (/^[=+\-@]/.test(name)) {
    const detail = "begins with a sign by which a spreadsheet calculates: write the name itself";
    return fault("formula", detail, name.slice(0, 1));
  }
  if (name.length > longestName) {
    return fault("long-name", `the name is longer than ${longestName} signs: shorten it`);
  }
  return isOneLine(name)
    ? null
    : fault("hidden-sign", "the name holds a sign that cannot be seen: type it again");
}

export const fault = (
  code: LineFault["code"],
  detail: string,
  about: string | null = null,
): LineFault => ({ code, about, detail });

export const isOneLine = (text: string): boolean => isShowable(text) && !/[\n\t]/.test(text);
