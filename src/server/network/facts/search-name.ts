import type { Facts } from "#platform/facts";
import { foldName } from "#platform/fold-name";
import type { Organisation } from "./organisation.ts";

/** One text by which an organisation is found. */
export interface SearchName {
  readonly organisation_id: string;
  /** What the reader is told that was found. */
  readonly name: string;
  readonly folded: string;
  readonly kind: "name" | "alias" | "code";
}

/** The organisation, what kind of text, what to tell, and the text to find when that is another. */
export type Text = readonly [id: string, kind: SearchName["kind"], name: string, text?: string];

/** Every text by which organisations are found, each once per organisation: as a name before as an alias. */
export function searchNamesOf(
  facts: Facts,
  organisations: readonly Organisation[],
): readonly SearchName[] {
  return textsOnce([
    ...organisations.map(({ id, name }): Text => [id, "name", name]),
    ...aliasesIn(facts),
    ...takenOver(facts, organisations),
    ...organisations.flatMap(saidBefore),
    ...organisations.flatMap(codesOf),
  ]);
}

/** These texts as they are stored, each once per organisation: the first kind counts. */
export function textsOnce(texts: readonly Text[]): readonly SearchName[] {
  const found = new Map<string, SearchName>();
  for (const [organisation_id, kind, name, text = name] of texts) {
    const folded = foldName(text);
    const key = `${organisation_id} ${folded}`;
    if (folded !== "" && !found.has(key)) found.set(key, { organisation_id, name, folded, kind });
  }
  return [...found.values()];
}

function aliasesIn(facts: Facts): readonly Text[] {
  return [
    ...facts.municipality_names.map(({ code, name }): Text => [code, "alias", name]),
    ...facts.aliases.map((row): Text => [row.organisation_id, "alias", row.alias]),
    ...facts.joint_arrangements.map(({ id, name }): Text => [id, "alias", name]),
    ...facts.regional_bodies.map((row): Text => [row.id, "alias", row.abbreviation ?? ""]),
  ];
}

/** The names and codes of dissolved municipalities, for each of today that got land of them, also in steps. */
function takenOver(facts: Facts, organisations: readonly Organisation[]): readonly Text[] {
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const received = Map.groupBy(facts.reorganisations, (row) => row.new_code);
  const before = (code: string): string[] =>
    (received.get(code) ?? []).flatMap(({ old_code }) => [old_code, ...before(old_code)]);
  return facts.municipalities.flatMap(({ code }) =>
    before(code).flatMap((old): Text[] => [
      [code, "alias", nameOf.get(old) ?? old],
      [code, "code", old],
    ]),
  );
}

const kindSaid: Partial<Record<Organisation["kind"], string>> = {
  municipality: "gemeente",
  province: "provincie",
  "water-board": "waterschap",
};

/** People write "gemeente Utrecht"; the registers call it Utrecht. */
function saidBefore({ id, kind, name }: Organisation): Text[] {
  const said = kindSaid[kind];
  return said ? [[id, "alias", name, `${said} ${name}`]] : [];
}

/** The code and OIN; of a municipality the digits alone too, as old files have them, with or without zeros in front. */
function codesOf({ id, kind, oin }: Organisation): Text[] {
  const codes: Text[] = [[id, "code", id]];
  if (oin) codes.push([id, "code", oin]);
  if (kind === "municipality") {
    codes.push([id, "code", id, id.replace(/^[A-Z]+/, "")]);
    codes.push([id, "code", id, id.replace(/^[A-Z]+0*/, "")]);
  }
  return codes;
}
