import type { Pattern, TextType, ValueType } from "../../notation.ts";
import { faultOfText } from "../../values/check-of.ts";
import type { ValueFault } from "../../values/value-fault.ts";
import { restrictionOf } from "../../words/restriction-of.ts";
import { filledMessages, filledValues } from "./filled-values.ts";
import type { RuleExample } from "./rule-example.ts";

/** Values as people and programs write them by mistake, those first that are easily seen. */
function mistakes(type: ValueType, right: string): readonly string[] {
  switch (type.kind) {
    case "text":
      return [
        ...tooLong(right, type),
        ...type.patterns.flatMap((one) => against(one, right)),
        "",
        " ",
      ];
    case "whole":
      return [String(type.most + 1), "-1", "12,50"];
    case "date":
      return ["27-11-2026", `${right}+01:00`];
    case "time":
      return ["10.30 uur", `${right}+01:00`];
    case "code":
      return ["X", "999", "99999"];
    case "fixed":
      return type.of === "whole" ? ["4", "100"] : ["999", "9999"];
  }
}

function against({ kind }: Pattern, right: string): readonly string[] {
  switch (kind) {
    case "digits":
      return [right.slice(0, -1), `${right.slice(0, -1)}x`];
    case "letters":
      return ["A.B."];
    case "letters-and-digits":
      return ["D-2026/1"];
    case "version":
      return ["v1.0"];
    default:
      return [];
  }
}

/** The value again and again, to one character more than is allowed. */
function tooLong(value: string, { most, patterns }: TextType): string[] {
  if (most === null || value.includes("&")) return [];
  const again = patterns.some(({ kind }) => kind === "visible-line") ? `${value} ` : value;
  return [
    again
      .repeat(Math.ceil((most + 1) / again.length))
      .slice(0, most)
      .trimEnd()
      .padEnd(most + 1, value),
  ];
}

/** The first message in which a mistake in one value is what is looked for. */
function search(
  isIt: (fault: ValueFault, type: ValueType, written: string) => boolean,
): RuleExample | null {
  for (const { message, xml } of filledMessages()) {
    for (const { type, value, from } of filledValues({ message, xml })) {
      const mistake = mistakes(type, value).find((written) => {
        const fault = faultOfText(type, written);
        return fault !== null && isIt(fault, type, written);
      });
      if (mistake === undefined) continue;
      const wrong = xml.slice(0, from) + mistake + xml.slice(from + value.length);
      return { message, wrong, right: xml, options: {} };
    }
  }
  return null;
}

/** Of a restriction of the schema, by its official code: a message with a value that breaks it. */
export const exampleOfRestriction = (code: string): RuleExample | null =>
  search((fault, type, written) => restrictionOf(fault, type, written) === code);

/** Of a fault of a value that is named by us. */
export const exampleOfValueFault = (asked: string): RuleExample | null =>
  neverTold.has(asked) ? null : search((fault) => fault === asked);

// No text of these messages must have more characters than one, but for those of a number of digits.
const neverTold: ReadonlySet<string> = new Set(["too-short"]);
