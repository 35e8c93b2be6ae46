import { sql } from "kysely";
import type { UseStatus } from "#contract/adoption";
import type { Db } from "#platform/context";
import type { ProposalRow } from "./proposal.ts";

type Tables = { "adoption.proposal": ProposalRow };
const on = (db: Db) => db.withTables<Tables>();
const to = (organisations: readonly string[]) =>
  sql<boolean>`organisation = any(${[...organisations]}::text[])`;

/** What was proposed to these organisations and was not taken back, the newest first. */
export const proposalsTo = (db: Db, organisations: readonly string[]): Promise<ProposalRow[]> =>
  on(db)
    .selectFrom("adoption.proposal")
    .selectAll()
    .where(to(organisations))
    .where("state", "<>", "withdrawn")
    .orderBy("proposed_at", "desc")
    .orderBy("id", "desc")
    .execute();

/** What waits for these organisations: the municipality of now and those that merged into it. */
export const waitingFor = async (
  db: Db,
  organisations: readonly string[],
): Promise<ProposalRow[]> =>
  (await unconfirmedTo(db, organisations)).filter(({ state }) => state === "waiting");

/** Of what was proposed to these that was not confirmed: what waits, and what was rejected. */
export const unconfirmedTo = (db: Db, organisations: readonly string[]): Promise<ProposalRow[]> =>
  organisations.length === 0
    ? Promise.resolve([])
    : on(db)
        .selectFrom("adoption.proposal")
        .selectAll()
        .where(to(organisations))
        .where("state", "in", ["waiting", "rejected"])
        .orderBy("proposed_at")
        .orderBy("id")
        .execute();

export const proposalsBy = (db: Db, proposers: readonly string[]): Promise<ProposalRow[]> =>
  on(db)
    .selectFrom("adoption.proposal")
    .selectAll()
    .where(sql<boolean>`proposer = any(${[...proposers]}::text[])`)
    .orderBy("proposed_at", "desc")
    .orderBy("id", "desc")
    .execute();

/** What a person proposed or judged. */
export const proposalsOfPerson = (db: Db, person: number): Promise<ProposalRow[]> =>
  on(db)
    .selectFrom("adoption.proposal")
    .selectAll()
    .where(({ eb, or }) => or([eb("proposed_by", "=", person), eb("judged_by", "=", person)]))
    .orderBy("proposed_at")
    .orderBy("id")
    .execute();

/** Held until the transaction lands: of two who judge, the second sees what the first did. */
export const holdProposal = (db: Db, id: string): Promise<ProposalRow | undefined> =>
  on(db)
    .selectFrom("adoption.proposal")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();

export async function addProposal(db: Db, row: ProposalRow): Promise<void> {
  await on(db).insertInto("adoption.proposal").values(row).execute();
}

type Outcome = Pick<ProposalRow, "state" | "judged_at" | "judged_by" | "reason">;

export async function closeProposal(db: Db, id: string, outcome: Outcome): Promise<void> {
  await on(db).updateTable("adoption.proposal").set(outcome).where("id", "=", id).execute();
}

/** Taken back by who proposed it. What it was judged stays; what waits, waits no more. */
export async function markWithdrawn(db: Db, id: string, at: Date): Promise<void> {
  const state = sql<
    ProposalRow["state"]
  >`case when state = 'waiting' then 'withdrawn' else state end`;
  await on(db)
    .updateTable("adoption.proposal")
    .set({ withdrawn_at: at, state })
    .where("id", "=", id)
    .execute();
}

/** What the organisation said itself tells what becomes of these. One that was taken back meanwhile stays taken back. */
export async function settleProposals(
  db: Db,
  rows: readonly ProposalRow[],
  {
    state,
    at,
    by,
  }: {
    readonly state: "confirmed" | "rejected";
    readonly at: Date;
    readonly by: number | null;
  },
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await on(db)
    .updateTable("adoption.proposal")
    .set({ state, judged_at: at, judged_by: by, reason: null })
    .where("id", "in", ids)
    .where("state", "in", ["waiting", "rejected"])
    .where("withdrawn_at", "is", null)
    .execute();
}

/** What organisations ever said of their own use. What of it anybody else may know is for who reads it to weigh. */
export interface SaidUse {
  readonly organisation: string;
  readonly entry: string;
  readonly version: string | null;
  readonly status: UseStatus;
  readonly hidden: boolean;
  readonly stated_at: Date;
  /** The proposal that it came of, or that a word came of in the place of which it stands. */
  readonly proposal: string | null;
  /** It was not ended or taken back. */
  readonly stands: boolean;
}

export async function usesEverSaid(
  db: Db,
  organisations: readonly string[],
): Promise<readonly SaidUse[]> {
  if (organisations.length === 0) return [];
  const { rows } = await sql<SaidUse>`
    select organisation, entry, version, status, hidden, stated_at, proposal,
      ended_on is null and withdrawn_at is null as stands
    from adoption.use
    where organisation = any(${[...organisations]}::text[]) and origin = 'own'`.execute(db);
  return rows;
}
