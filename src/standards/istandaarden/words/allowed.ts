import type { CodeList, Pattern, TextType, ValueType, WholeType } from "../notation.ts";
import type { Words } from "../words.ts";
import { firstOf, words } from "./told.ts";

/** More codes than this nobody reads in a sentence. */
const mostCodes = 12;

/** What may stand in an element of a type, to follow "fill it with". */
export function allowed(type: ValueType): Words {
  switch (type.kind) {
    case "text":
      return allowedText(type);
    case "whole":
      return allowedNumber(type);
    case "code": {
      const { nl, en } = allowedCodes(type.list);
      const name = listName(type.list);
      return words(`een code uit lijst ${name}: ${nl}`, `a code of list ${name}: ${en}`);
    }
    case "date":
      return words(
        "een datum als jjjj-mm-dd, bijvoorbeeld 2026-11-27",
        "a date as yyyy-mm-dd, for example 2026-11-27",
      );
    case "time":
      return words(
        "een tijd als uu:mm:ss, bijvoorbeeld 09:30:00",
        "a time as hh:mm:ss, for example 09:30:00",
      );
    case "fixed":
      return words(`de waarde ${type.value}`, `the value ${type.value}`);
  }
}

/** Two lists of the same codes have both their names. */
export const listName = ({ name }: CodeList): string => name.replace(", ", "/");

/** The codes of a list in their order, for a program would put `10` before `01`. */
export const codesOf = ({ meanings }: CodeList): readonly string[] => Object.keys(meanings).sort();

export const allowedCodes = (list: CodeList): Words =>
  firstOf(
    codesOf(list).map((code) => `${code} (${list.meanings[code] ?? ""})`),
    mostCodes,
  );

const amounts = new Set(["LDT_Bedrag", "LDT_TotaalBedrag", "LDT_Budget"]);

/** Money is told in cents. */
export const isAmount = ({ name }: ValueType): boolean => amounts.has(name);

export function allowedNumber(type: WholeType): Words {
  const { most } = type;
  return isAmount(type)
    ? words(
        `een bedrag in hele centen, van 0 tot en met ${most}`,
        `an amount in whole cents, from 0 to ${most}`,
      )
    : words(`een heel getal van 0 tot en met ${most}`, `a whole number from 0 to ${most}`);
}

function allowedText({ most, patterns }: TextType): Words {
  const kind = patterns[0] ? allowedSigns(patterns[0]) : words("tekst", "text");
  const isExact = patterns[0]?.kind === "digits" && patterns[0].most !== null;
  if (most === null || isExact) return kind;
  const [signs, characters] = most === 1 ? ["teken", "character"] : ["tekens", "characters"];
  return words(`${kind.nl}, hooguit ${most} ${signs}`, `${kind.en}, at most ${most} ${characters}`);
}

/** What the characters may be. */
export function allowedSigns(pattern: Pattern): Words {
  switch (pattern.kind) {
    case "digits":
      return pattern.most === null
        ? words("alleen cijfers", "digits alone")
        : words(`precies ${pattern.most} cijfers`, `exactly ${pattern.most} digits`);
    case "visible-line":
      return words("tekst op één regel", "text on one line");
    case "visible":
      return words("tekst", "text");
    case "letters":
      return words("alleen letters", "letters alone");
    case "letters-and-digits":
      return words(
        "alleen letters (zonder accent) en cijfers",
        "letters (without accents) and digits alone",
      );
    case "version":
      return words(
        "drie hele getallen met punten ertussen, bijvoorbeeld 1.0.0",
        "three whole numbers with dots between them, for example 1.0.0",
      );
  }
}
