import { addressOf } from "../addresses.ts";
import type { Language } from "../language.ts";

/** Where a list of the standard stands as a table to open in a spreadsheet. */
export const csvAddress = (
  id: "messageRules" | "codeList",
  language: Language,
  params: Readonly<Record<string, string>> = {},
): string => `${addressOf(id, language, params)}.csv`;
