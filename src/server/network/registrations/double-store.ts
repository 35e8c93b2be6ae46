import { sql } from "kysely";
import type { Db } from "#platform/context";

export interface Double {
  readonly id: string;
  readonly name: string;
}

/** Organisations of today that have one of these numbers, apart from the one asked for itself. */
export async function withNumbers(
  db: Db,
  { kvk, oin }: { readonly kvk: readonly string[]; readonly oin: readonly string[] },
  self: string | null,
): Promise<(Double & { readonly number: string })[]> {
  const { rows } = await sql<Double & { number: string }>`
    select id, name, oin as number from network.organisation
    where oin = any(${[...oin]}::text[]) and valid_until is null and id is distinct from ${self}
    union all
    select id, name, kvk from network.registration
    where kvk = any(${[...kvk]}::text[]) and ended_at is null and id is distinct from ${self}
    order by id`.execute(db);
  return rows;
}

// Lower, names that share a word alone would come along; higher, a name with a word more or less would not.
const alikeFrom = 0.6;
const mostTold = 5;

/** Organisations of today whose name, or another name of theirs, looks like one of these texts; the most alike first. */
export async function withAlikeNames(
  db: Db,
  texts: readonly string[],
  self: string | null,
): Promise<Double[]> {
  const { rows } = await sql<Double>`
    select o.id, o.name
    from unnest(${[...texts]}::text[]) asked
    cross join lateral network.alike(asked) found
    join network.organisation o on o.id = found.organisation_id
    where found.kind <> 'code' and similarity(found.folded, asked) >= ${alikeFrom}
      and o.valid_until is null and o.id is distinct from ${self}
    group by o.id, o.name
    order by max(similarity(found.folded, asked)) desc, o.id
    limit ${mostTold}`.execute(db);
  return rows;
}
