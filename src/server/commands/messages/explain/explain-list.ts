import { codesOf } from "#standards/istandaarden/explanations/code-lists";
import type { CodeList } from "#standards/istandaarden/notation";
import type { Language } from "../language.ts";

/** A list of codes with what each means, in the order of the codes. */
export function codeListText(list: CodeList, lang: Language): string {
  const { name } = list;
  const codes = codesOf(list);
  const width = Math.max(...codes.map(([code]) => code.length));
  const head =
    lang === "nl"
      ? `${name}  (codelijst, ${codes.length} codes)`
      : `${name}  (code list, ${codes.length} codes, meanings in Dutch as the standard has them)`;
  const lines = codes.map(([code, meaning]) => `  ${code.padEnd(width)}  ${meaning}`);
  return `${[head, ...lines].join("\n")}\n`;
}
