import type { RawRow } from "./tables.ts";
import { USUAL_NAMES } from "./usual-names.ts";

type Alias = RawRow<"aliases">;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Every rule gives the name as somebody may type it; a rule that changes nothing gives no alias. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name.normalize("NFD").replaceAll(/\p{Mn}/gu, ""),
  (name) => name.replaceAll(/['’]s-/gu, "s-"),
  (name) => name.replaceAll(/['’]s-/gu, ""),
  (name) => name.replaceAll("IJ", "Y").replaceAll("ij", "y"),
  (name) => name.replaceAll("IJ", "Ij"),
  (name) => name.replaceAll(/ aan de[nr]? /gu, " a/d "),
  (name) => name.replaceAll(/\bSint\b/gu, "St."),
];

function withoutProvince(name: string): string {
  return name.replace(/ \(\p{L}+\.\)$/u, "");
}

function spellings({ id, name }: Named): readonly Alias[] {
  const plain = withoutProvince(name);
  const ruled = SPELLINGS.map((rule) => rule(plain)).filter((alias) => alias !== plain);
  const withoutDot = name.replace(/\.\)$/u, ")");
  return [...ruled, withoutDot]
    .filter((alias) => alias !== name)
    .map((alias) => ({
      organisation_id: id,
      alias,
      kind: "other-spelling",
      source: "waaier-derived",
    }));
}

/** "Laren (NH.)" is called Laren; two municipalities called Bergen keep what tells them apart. */
function namesWithoutProvince(municipalities: readonly Named[]): readonly Alias[] {
  const bare = ({ name }: Named) => withoutProvince(name);
  return municipalities
    .filter((each) => bare(each) !== each.name)
    .filter((each) => municipalities.filter((other) => bare(other) === bare(each)).length === 1)
    .map((each) => ({
      organisation_id: each.id,
      alias: bare(each),
      kind: "usual-name",
      source: "roo-2026-05",
    }));
}

/** A municipality that only changed its name is found under the old one as well. */
function formerNames(
  reorganisations: readonly RawRow<"reorganisations">[],
  names: readonly RawRow<"municipality_names">[],
): readonly Alias[] {
  return reorganisations
    .filter((row) => row.kind === "renaming")
    .flatMap((row) =>
      names
        .filter((each) => each.code === row.old_code)
        .map((each) => ({
          organisation_id: row.new_code,
          alias: each.name,
          kind: "former-name",
          source: row.source,
        })),
    );
}

function abbreviations(bodies: readonly RawRow<"regional_bodies">[]): readonly Alias[] {
  return bodies
    .filter((body) => body.abbreviation !== "" && body.abbreviation !== body.name)
    .flatMap((body) =>
      [body.id, body.arrangement_id]
        .filter((id) => id !== "")
        .map((id) => ({
          organisation_id: id,
          alias: body.abbreviation,
          kind: "abbreviation",
          source: "roo-2026-05",
        })),
    );
}

export interface AliasInput {
  readonly municipalities: readonly RawRow<"municipalities">[];
  readonly provinces: readonly RawRow<"provinces">[];
  readonly waterBoards: readonly RawRow<"water_boards">[];
  readonly bodies: readonly RawRow<"regional_bodies">[];
  readonly reorganisations: readonly RawRow<"reorganisations">[];
  readonly names: readonly RawRow<"municipality_names">[];
}

export function compileAliases(input: AliasInput): readonly Alias[] {
  const named = (row: { readonly code: string; readonly name: string }) => ({
    id: row.code,
    name: row.name,
  });
  const municipalities = input.municipalities.map(named);
  const others = [...input.provinces, ...input.waterBoards].map(named);
  const all = [
    ...USUAL_NAMES.map(([organisation_id, alias, kind, source]) => ({
      organisation_id,
      alias,
      kind,
      source,
    })),
    ...namesWithoutProvince(municipalities),
    ...formerNames(input.reorganisations, input.names),
    ...[...municipalities, ...others].flatMap(spellings),
    ...abbreviations(input.bodies),
  ];
  // Two rules may give one spelling: the first, with the better source, stays.
  const first = new Map<string, Alias>();
  for (const alias of all) {
    const key = `${alias.organisation_id} ${alias.alias}`;
    first.set(key, first.get(key) ?? alias);
  }
  return [...first.values()];
}
