import type { CodeList } from "../notation.ts";
import * as lists from "../release-3-2/code-lists.ts";
import { countries } from "../release-3-2/countries.ts";
import { messages } from "../release-3-2/messages.ts";
import { returnCodes } from "../release-3-2/return-codes.ts";

/** The list of BerichtCode, which the definitions of the messages hold one by one. */
const berichtCodes = (): CodeList => ({
  name: "COD002",
  meanings: Object.fromEntries([...messages.values()].map(({ code, name }) => [code, name])),
});

/** Of each list the names: one that both families have under another name has two. */
export const namesOf = ({ name }: CodeList): string[] => name.split(", ");

/** Its codes with what each means, in their order. An object has them otherwise: what looks like a number first. */
export const codesOf = ({ meanings }: CodeList): (readonly [code: string, meaning: string])[] =>
  Object.entries(meanings).sort(([one], [other]) => (one < other ? -1 : 1));

let made: readonly CodeList[] | null = null;

/** All code lists of this release. */
export function codeLists(): readonly CodeList[] {
  made ??= [...Object.values(lists), countries, returnCodes, berichtCodes()];
  return made;
}

/** The names of all code lists of this release: `COD046`, `WJ756`. */
export const codeListNames = (): string[] => codeLists().flatMap(namesOf);

/** A code list by its name, in capitals or not; null: there is no such list. */
export function codeListNamed(name: string): CodeList | null {
  const asked = name.trim().toUpperCase();
  return codeLists().find((list) => namesOf(list).includes(asked)) ?? null;
}
