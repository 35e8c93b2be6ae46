import { oneLine } from "#standards/istandaarden/report/shown-value";
import { nameOfCode } from "#standards/istandaarden/words/fault-names";
import type { Language } from "../../language.ts";
import type { OpenedFile, ShownFinding } from "../worker/exchange.ts";
import { namedCode } from "../worker/finding-text.ts";

export interface FindingChoice {
  /** As it is shown; empty: all. */
  readonly code: string;
  readonly layer: ShownFinding["layer"] | "";
  /** A place in the groups of the file; null: all. */
  readonly group: number | null;
  readonly text: string;
  readonly sort: "client" | "code" | "place";
}

export const everyFinding: FindingChoice = {
  code: "",
  layer: "",
  group: null,
  text: "",
  sort: "client",
};

/** A finding with what is shown above it, when that is another than of the one before. */
export interface PlacedFinding {
  readonly finding: ShownFinding;
  /** Its place among all of the file, by which it is known. */
  readonly place: number;
  readonly heading: string | null;
}

type File = Pick<OpenedFile, "findings" | "groups" | "says">;
type Order = (one: ShownFinding, other: ShownFinding) => number;

const byPlace: Order = (one, other) => one.line - other.line || one.column - other.column;
const orders: Readonly<Record<FindingChoice["sort"], Order>> = {
  client: (one, other) => one.group - other.group || byPlace(one, other),
  code: (one, other) => {
    const [a, b] = [namedCode(one), namedCode(other)];
    return a === b ? byPlace(one, other) : a < b ? -1 : 1;
  },
  place: byPlace,
};

export function chosenFindings(
  { findings, groups, says }: File,
  choice: FindingChoice,
  lang: Language,
): readonly PlacedFinding[] {
  const { code, layer, group, sort } = choice;
  const wanted = choice.text.trim().toLocaleLowerCase();
  const heads: Readonly<Record<FindingChoice["sort"], (one: ShownFinding) => string | null>> = {
    client: (one) => groups[one.group] ?? null,
    code: (one) => `${nameOfCode(namedCode(one), lang)}: ${says[namedCode(one)] ?? ""}`,
    place: () => null,
  };
  let before: string | null = null;
  return findings
    .map((finding, place) => ({ finding, place }))
    .filter(
      ({ finding }) =>
        (code === "" || namedCode(finding) === code) &&
        (layer === "" || finding.layer === layer) &&
        (group === null || finding.group === group) &&
        (wanted === "" || wordsOf(finding, groups, lang).includes(wanted)),
    )
    .sort((one, other) => orders[sort](one.finding, other.finding) || one.place - other.place)
    .map(({ finding, place }) => {
      const head = heads[sort](finding);
      const heading = head === before ? null : head;
      before = head;
      return { finding, place, heading };
    });
}

/** All in which somebody may search. */
function wordsOf(finding: ShownFinding, groups: readonly string[], lang: Language): string {
  const { code, official, path, line, text, mend, seen, group } = finding;
  const values = seen.map(({ name, value }) => `${name} ${value ?? ""}`);
  const name = nameOfCode(code, lang);
  return [code, official, name, path, line, text, mend, groups[group], ...values]
    .join("\n")
    .toLocaleLowerCase();
}

/** How many there are of each code besides those that were kept. */
export const untold = ({
  findings,
  counts,
}: Pick<OpenedFile, "findings" | "counts">): readonly { code: string; rest: number }[] =>
  Object.entries(counts).flatMap(([code, count]) => {
    const rest = count - findings.filter((one) => namedCode(one) === code).length;
    return rest > 0 ? [{ code, rest }] : [];
  });

/** `/Bericht/Declaratie/Clienten/Client[2]` in parts, so that a narrow column can break it between them. */
export const stepsOf = (path: string): readonly string[] =>
  oneLine(path)
    .split("/")
    .filter((step) => step !== "");
