import Papa from "papaparse";
import type { PageReply } from "#contract/pages";
import {
  codeListNamed,
  codeLists,
  codesOf,
  namesOf,
} from "#standards/istandaarden/explanations/code-lists";
import { languages } from "../language.ts";
import { csvAddress } from "./csv-address.ts";
import { readRulesQuery, rulesFor } from "./rules/rules-query.ts";

/** A list of the standard as a table (RFC 4180), or null for any other address. */
export function standardCsv(url: URL): PageReply | null {
  for (const language of languages) {
    if (url.pathname === csvAddress("messageRules", language)) {
      const rules = rulesFor(readRulesQuery(url.searchParams));
      return table([
        ["code", "kind", "level", "says", "mend", "returnCode"],
        ...rules.map(({ code, kind, level, says, mend, retourCode }) => [
          code,
          kind,
          level === null ? "" : String(level),
          kind === "return-code" ? says.nl : says[language],
          mend?.[language] ?? "",
          retourCode ?? "",
        ]),
      ]);
    }
    const name = listNames().find(
      (one) => url.pathname === csvAddress("codeList", language, { name: one }),
    );
    const list = name === undefined ? null : codeListNamed(name);
    if (list) {
      return table([["code", "meaning"], ...codesOf(list)]);
    }
  }
  return null;
}

const listNames = (): string[] => codeLists().flatMap(namesOf);

const table = (rows: readonly (readonly string[])[]): PageReply => ({
  status: 200,
  headers: {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": "attachment",
    "cache-control": "public, max-age=3600",
  },
  body: `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: "\r\n" },
  )}\r\n`,
});
