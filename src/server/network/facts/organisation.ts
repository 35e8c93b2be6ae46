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
      valid_from: row.in_force_from,
      register_url: row.register_url,
      arrangements: null,
      members: members.get(row.id) ?? 0,
      sources: row.source,
    })),
    ...facts.regional_bodies.map(({ id, name, tooi, oin, website, register_url, source }) => ({
      ...nothingKnown,
      id,
      kind: "regional-body" as const,
      ...{ name, tooi, oin, website, register_url },
      arrangements: inSome(id),
      sources: source,
    })),
  ];
}

/** A municipality of before lies where its main successor lies: of which province it was then is not in the facts. */
function municipalitiesOf(facts: Facts, successions: readonly Succession[]) {
  const today = new Map(facts.municipalities.map((row) => [row.code, row]));
  const successor = new Map(successions.map((row) => [row.old_id, row.current_id]));
  return facts.municipality_lifetimes.map(({ code, name, valid_from, valid_until, source }) => {
    const now = today.get(code);
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
      province_id: today.get(successor.get(code) ?? "")?.province ?? null,
      sources: [...new Set([...source, ...(now?.source ?? [])])],
    };
  });
}
