import type { RawRow } from "../tables.ts";
import { VOCABULARIES } from "../vocabulary-words.ts";
import { GEMMA, GEMMA_URL } from "./gemma.ts";

type Stage = RawRow<"catalogue_stages">;
type Entry = RawRow<"catalogue_entries">;
type Level = RawRow<"catalogue_levels">;

const STAGE_OF_STATUS: ReadonlyMap<string, string> = new Map([
  ["in-use", "shared"],
  ["end-of-support", "retired"],
  ["withdrawn", "retired"],
]);

/** The government-wide body adopted it, says the repository of its ministry; the day is not given. */
const ADOPTED: readonly Stage[] = [
  {
    entry: "bio2",
    stage: "shared",
    decided_on: "",
    decider: "OBDO (Overheidsbreed Beleidsoverleg Digitale Overheid)",
    evidence_url: "https://github.com/MinBZK/Baseline-Informatiebeveiliging-Overheid",
    source: "solutions-2026",
  },
];

function deciderName(code: string): string {
  const words = VOCABULARIES.find(({ name }) => name === "level-decider")?.words ?? [];
  return words.find(([each]) => each === code)?.[1] ?? code;
}

/** The register of GEMMA is the outside body: VNG Realisatie says what is in use and what has ended. */
function byRegister(entries: readonly Entry[]): readonly Stage[] {
  return entries.flatMap(({ id, register_status }) => {
    const stage = STAGE_OF_STATUS.get(register_status);
    return stage === undefined
      ? []
      : [
          {
            entry: id,
            stage,
            decided_on: "",
            decider: "VNG Realisatie",
            evidence_url: GEMMA_URL,
            source: GEMMA,
          },
        ];
  });
}

/** What a body laid down for all is shared, if no register says anything of it. An advice lays nothing down. */
function byLevel(levels: readonly Level[], known: ReadonlySet<string>): readonly Stage[] {
  return levels
    .filter(({ entry, level }) => level !== "recommended" && !known.has(entry))
    .map((row) => ({
      entry: row.entry,
      stage: "shared",
      decided_on: row.adopted_on,
      decider: deciderName(row.decider),
      evidence_url: row.source_url,
      source: `${row.source};waaier-derived`,
    }));
}

/** Only what an outside body decided. An entry without a row has no known stage. */
export function compileStages(
  entries: readonly Entry[],
  levels: readonly Level[],
): readonly Stage[] {
  const register = [...byRegister(entries), ...ADOPTED];
  const known = new Set(register.map(({ entry }) => entry));
  const inDevelopment = entries.filter((each) => each.register_status === "in-development");
  for (const { id } of inDevelopment) known.add(id);
  return [...register, ...byLevel(levels, known)];
}
