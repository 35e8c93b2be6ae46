import { sql } from "kysely";
import type { AnswerState } from "#contract/adoption";
import type { Db } from "#platform/context";
import type { Board } from "./board.ts";
import { cellsOf } from "./cell-rule-store.ts";

interface OfSubject {
  readonly entry: string;
  /** Empty: of whatever version. */
  readonly version: string;
  readonly state: AnswerState;
}

/** How many municipalities of a board answer what; who is silent is in no count. More than once of one subject and state. */
export async function countCells(
  db: Db,
  board: Board,
): Promise<(OfSubject & { readonly n: number })[]> {
  const { ctes, plain, state } = cellsOf(board);
  const { rows } = await sql<OfSubject & { n: number }>`
    with ${ctes}
    select a.entry, coalesce(a.version, '') as version, ${state} as state, count(*)::int as n
    from adoption.answer a where ${plain} group by 1, 2, 3
    union all select entry, version, state, count(*)::int from made group by 1, 2, 3`.execute(db);
  return rows;
}

/** Which municipalities of a board answer what, by their codes. */
export async function findCells(
  db: Db,
  board: Board,
): Promise<(OfSubject & { readonly codes: readonly string[] })[]> {
  const { ctes, plain, state } = cellsOf(board);
  const { rows } = await sql<OfSubject & { codes: string[] }>`
    with ${ctes}
    select a.entry, coalesce(a.version, '') as version, ${state} as state, json_agg(a.organisation) as codes
    from adoption.answer a where ${plain} group by 1, 2, 3
    union all select entry, version, state, json_agg(code) from made group by 1, 2, 3`.execute(db);
  return rows;
}

/** What a cell tells: of its last row, and of no row when it is a conflict. */
export interface ToldCell extends OfSubject {
  readonly code: string;
  readonly id: string | null;
  readonly plannedOn: string | null;
  readonly reason: string | null;
  readonly reviewOn: string | null;
  readonly expiresOn: string | null;
  readonly explainedAt: string | null;
  readonly givenOn: string | null;
  readonly byOrganisation: string | null;
  /** Who gave the explanation that was taken over, as far as others can see. */
  readonly credited: string | null;
  /** What merged into the municipality and had answered, where it has no answer of its own. */
  readonly inherited: readonly string[];
}

/**
 * Every cell of a board on which something was said. In one text of JSON: a hundred thousand are read in a fraction of
 * the time that rows take.
 */
export async function tellCells(db: Db, board: Board): Promise<ToldCell[]> {
  const { ctes, plain, state } = cellsOf(board);
  const row = sql`a.id, a.planned_on, a.reason, a.review_on, a.expires_on, a.explained_at, a.given_on,
    a.by_organisation, credited.organisation`;
  const credited = sql`left join adoption.answer credited on credited.id = a.reused_from and not credited.hidden`;
  const { rows } = await sql<{ cells: Lean[] | null }>`
    with ${ctes}
    select json_agg(cell) as cells from (
      select json_build_array(a.organisation, a.entry, coalesce(a.version, ''), ${state}, ${row}, null) as cell
      from adoption.answer a ${credited} where ${plain}
      union all
      select json_build_array(made.code, made.entry, made.version, made.state, ${row}, made.inherited)
      from made left join adoption.answer a on a.id = made.id ${credited}
    ) told`.execute(db);
  return (rows[0]?.cells ?? []).map(toldBy);
}

type Text = string | null;

/** In the order of the statement. */
type Lean = readonly [
  ...[code: string, entry: string, version: string, state: AnswerState, id: Text, plannedOn: Text],
  ...[reason: Text, reviewOn: Text, expiresOn: Text, explainedAt: Text, givenOn: Text],
  ...[byOrganisation: Text, credited: Text, inherited: readonly string[] | null],
];

const toldBy = (lean: Lean): ToldCell => ({
  code: lean[0],
  entry: lean[1],
  version: lean[2],
  state: lean[3],
  id: lean[4],
  plannedOn: lean[5],
  reason: lean[6],
  reviewOn: lean[7],
  expiresOn: lean[8],
  explainedAt: lean[9],
  givenOn: lean[10],
  byOrganisation: lean[11],
  credited: lean[12],
  inherited: lean[13] ?? [],
});
