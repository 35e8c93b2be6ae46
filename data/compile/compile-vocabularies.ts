import { cell, type InputRow } from "./inputs.ts";
import type { RawRow } from "./tables.ts";
import { MAIN_TASK_FIELDS, TASK_FIELDS } from "./task-field-words.ts";
import { VOCABULARIES } from "./vocabulary-words.ts";
import { compareText } from "./write-tables.ts";

type Word = RawRow<"vocabularies">;
type Unranked = Omit<Word, "rank">;

function ranked(words: readonly Unranked[]): readonly Word[] {
  return words.map((word, index) => ({ ...word, rank: String(index + 1) }));
}

function small(): readonly Word[] {
  return VOCABULARIES.flatMap(({ name, source, words }) =>
    ranked(
      words.map(([code, label_nl, label_en]) => ({
        vocabulary: name,
        code,
        label_nl,
        label_en,
        valid_from: "",
        valid_until: "",
        source,
      })),
    ),
  );
}

function english(words: ReadonlyMap<string, string>, key: string): string {
  const label = words.get(key);
  if (label === undefined) {
    throw new Error(`Task field "${key}" has no English name: add it to task-field-words.ts.`);
  }
  return label;
}

/** "0.10" after "0.9", "6.60" after "6.5": by the number before the dot, then as CBS writes it. */
function byTaskField(a: Unranked, b: Unranked): number {
  const [mainA = "", restA = ""] = a.code.split(".");
  const [mainB = "", restB = ""] = b.code.split(".");
  const tens = (rest: string) => (rest === "10" ? "99" : rest);
  return (
    Number(mainA) - Number(mainB) ||
    compareText(tens(restA), tens(restB)) ||
    compareText(a.valid_from, b.valid_from)
  );
}

function mainTaskFields(rows: readonly InputRow[]): readonly Unranked[] {
  return rows
    .filter((row) => cell(row, "soort") === "taakveld Iv3")
    .flatMap((row) => {
      const [, code, label] = /^(\d) (.+)$/.exec(cell(row, "naam")) ?? [];
      // 9 is GEMMA's own and no field of Iv3.
      return code === undefined || label === undefined || code === "9"
        ? []
        : [
            {
              vocabulary: "task-field",
              code,
              label_nl: label,
              label_en: english(MAIN_TASK_FIELDS, code),
              valid_from: "",
              valid_until: "",
              source: "gemma-2026;waaier-words",
            },
          ];
    });
}

/** A field of all years has no dates; one that came or went has the first day that says so. */
function taskFieldsPerYear(rows: readonly InputRow[]): readonly Unranked[] {
  const perYear = rows.flatMap((row) => {
    const [, year] = /^iv3-taakveld (\d{4})$/.exec(cell(row, "soort")) ?? [];
    return year === undefined
      ? []
      : [{ year: Number(year), code: cell(row, "gemma_id"), label: cell(row, "naam") }];
  });
  const years = perYear.map((each) => each.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const spans = new Map<string, typeof perYear>();
  for (const each of perYear) {
    const key = `${each.code} ${each.label}`;
    spans.set(key, [...(spans.get(key) ?? []), each]);
  }
  return [...spans.values()].flatMap((span) => {
    const [one] = span;
    const from = Math.min(...span.map((each) => each.year));
    const until = Math.max(...span.map((each) => each.year));
    return one === undefined
      ? []
      : [
          {
            vocabulary: "task-field",
            code: one.code,
            label_nl: one.label,
            label_en: english(TASK_FIELDS, one.label),
            valid_from: from === first ? "" : `${from}-01-01`,
            valid_until: until === last ? "" : `${until + 1}-01-01`,
            source: "iv3-task-fields;waaier-words",
          },
        ];
  });
}

export function compileVocabularies(taskFields: readonly InputRow[]): readonly Word[] {
  const fields = [...mainTaskFields(taskFields), ...taskFieldsPerYear(taskFields)];
  return [...small(), ...ranked(fields.toSorted(byTaskField))];
}
