import { oneLine } from "#standards/istandaarden/report/shown-value";
import type { OpenedFile, ShownFinding } from "../worker/exchange.ts";

export interface FindingChoice {
  /** Empty: all. */
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
  code: (one, other) =>
    one.code === other.code ? byPlace(one, other) : one.code < other.code ? -1 : 1,
  place: byPlace,
};

export function chosenFindings(
  { findings, groups, says }: File,
  choice: FindingChoice,
): readonly PlacedFinding[] {
  const { code, layer, group, sort } = choice;
  const wanted = choice.text.trim().toLocaleLowerCase();
  const heads: Readonly<Record<FindingChoice["sort"], (one: ShownFinding) => string | null>> = {
    client: (one) => groups[one.group] ?? null,
    code: (one) => `${namedCode(one)}: ${says[one.code] ?? ""}`,
    place: () => null,
  };
  let before: string | null = null;
  return findings
    .map((finding, place) => ({ finding, place }))
    .filter(
      ({ finding }) =>
        (code === "" || finding.code === code) &&
        (layer === "" || finding.layer === layer) &&
        (group === null || finding.group === group) &&
        (wanted === "" || wordsOf(finding, groups).includes(wanted)),
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
function wordsOf(finding: ShownFinding, groups: readonly string[]): string {
  const { code, official, path, line, text, mend, seen, group } = finding;
  const values = seen.map(({ name, value }) => `${name} ${value ?? ""}`);
  return [code, official, path, line, text, mend, groups[group], ...values]
    .join("\n")
    .toLocaleLowerCase();
}

/** The code of the standard where there is one: that is what people ask each other about. */
export const namedCode = ({ code, official }: Pick<ShownFinding, "code" | "official">): string =>
  official ?? code;

/** How many there are of each code besides those that were kept. */
export const untold = ({
  findings,
  report,
}: Pick<OpenedFile, "findings" | "report">): readonly { code: string; rest: number }[] =>
  Object.entries(report.counts).flatMap(([code, count]) => {
    const rest = count - findings.filter((one) => one.code === code).length;
    return rest > 0 ? [{ code, rest }] : [];
  });

/** `/Bericht/Declaratie/Clienten/Client[2]` in parts, so that a narrow column can break it between them. */
export const stepsOf = (path: string): readonly string[] =>
  oneLine(path)
    .split("/")
    .filter((step) => step !== "");
