import type { OrganisationKind } from "#contract/network";
import type { Facts } from "#platform/facts";
import { countArrangements, countMembers, type Participation } from "./participation.ts";
import type { Succession } from "./succession.ts";

/** An organisation of any kind, of now or of before. */
export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly tooi: string | null;
  readonly oin: string | null;
  readonly website: string | null;
  readonly email: string | null;
  readonly register_url: string | null;
  readonly province_id: string | null;
  readonly arrangements: number | null;
  readonly members: number | null;
  readonly sources: readonly string[];
}

const nothingKnown = {
  valid_from: null,
  valid_until: null,
  tooi: null,
  oin: null,
  website: null,
  email: null,
  register_url: null,
  province_id: null,
  members: null,
};

/** Every organisation of the facts. What it takes part in is not known of a dissolved one, unless the register names it. */
export function organisationsOf(
  facts: Facts,
  successions: readonly Succession[],
  participations: readonly Participation[],
): readonly Organisation[] {
  const arrangements = countArrangements(participations);
  const inSome = (id: string) => arrangements.get(id) ?? 0;
  const members = countMembers(participations);
  return [
    ...municipalitiesOf(facts, successions).map((row) => ({
      ...row,
      arrangements: row.valid_until === null ? inSome(row.id) : (arrangements.get(row.id) ?? null),
    })),
    ...facts.provinces.map(({ code, source, ...row }) => ({
      ...nothingKnown,
      ...row,
      id: code,
      kind: "province" as const,
      arrangements: inSome(code),
      sources: source,
    })),
    ...facts.water_boards.map(({ code, source, ...row }) => ({
      ...nothingKnown,
      ...row,
      id: code,
      kind: "water-board" as const,
      arrangements: inSome(code),
      sources: source,
    })),
    ...facts.joint_arrangements.map((row) => ({
      ...nothingKnown,
      id: row.id,
      kind: "joint-arrangement" as const,
      name: row.short_name,
      register_url: row.register_url,
      arrangements: null,
      members: members.get(row.id) ?? 0,
      sources: row.source,
    })),
    // The register tells of few bodies what they take part in: who is not named is not known, which is not none.
    ...facts.regional_bodies.map(({ id, name, tooi, oin, website, register_url, source }) => ({
      ...nothingKnown,
      id,
      kind: "regional-body" as const,
      ...{ name, tooi, oin, website, register_url },
      arrangements: arrangements.get(id) ?? null,
      sources: source,
    })),
  ];
}

/** A municipality of before lay where its main successor lies, unless the facts name another province. */
function municipalitiesOf(facts: Facts, successions: readonly Succession[]) {
  const today = new Map(facts.municipalities.map((row) => [row.code, row]));
  const provinces = provincesOfToday(facts, successions);
  const former = new Map(facts.former_provinces.map((row) => [row.code, row]));
  return facts.municipality_lifetimes.map(({ code, name, valid_from, valid_until, source }) => {
    const now = today.get(code);
    const before = former.get(code);
    return {
      ...nothingKnown,
      id: code,
      kind: "municipality" as const,
      name: now?.name ?? name,
      valid_from,
      valid_until,
      tooi: now?.tooi ?? null,
      oin: now?.oin ?? null,
      website: now?.website ?? null,
      email: now?.email ?? null,
      province_id: before?.province ?? provinces.get(code) ?? null,
      sources: [...new Set([...source, ...(now?.source ?? []), ...(before?.source ?? [])])],
    };
  });
}

/** The province in which every municipality that ever was lies today, or its main successor. */
export function provincesOfToday(
  facts: Facts,
  successions: readonly Succession[],
): ReadonlyMap<string, string> {
  const provinces = new Map(facts.municipalities.map(({ code, province }) => [code, province]));
  return new Map(
    successions.flatMap(({ old_id, current_id }) => {
      const province = provinces.get(current_id);
      return province ? [[old_id, province] as const] : [];
    }),
  );
}
