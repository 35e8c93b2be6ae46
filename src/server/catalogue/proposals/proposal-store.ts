import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { ProposalRow } from "./proposal.ts";

type Tables = { "catalogue.proposal": ProposalRow };
const on = (db: Db) => db.withTables<Tables>();

export async function putProposals(db: Db, rows: readonly ProposalRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into catalogue.proposal
    select * from json_populate_recordset(null::catalogue.proposal, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}

/** What a source asked and nobody judged yet, held until the transaction lands: in order of id, as they were made. */
export const holdUpdates = (db: Db, source: string): Promise<ProposalRow[]> =>
  on(db)
    .selectFrom("catalogue.proposal")
    .selectAll()
    .where("source", "=", source)
    .where("kind", "=", "update")
    .where("state", "=", "waiting")
    .orderBy("id")
    .forUpdate()
    .execute();

export const findProposal = (db: Db, id: string): Promise<ProposalRow | undefined> =>
  on(db).selectFrom("catalogue.proposal").selectAll().where("id", "=", id).executeTakeFirst();

/** The same, held until the transaction lands. */
export const holdProposal = (db: Db, id: string): Promise<ProposalRow | undefined> =>
  on(db)
    .selectFrom("catalogue.proposal")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();

/** The drafts and what waits of one person. */
export const openProposals = (db: Db, person: number): Promise<{ id: string }[]> =>
  on(db)
    .selectFrom("catalogue.proposal")
    .select("id")
    .where("person", "=", person)
    .where("import", "is", null)
    .where("state", "in", ["draft", "waiting"])
    .execute();

/** A page of proposals, and how many there are: of one person the newest first, else the oldest first. */
export async function proposalPage(
  db: Db,
  of: { readonly person: number } | { readonly state: ProposalRow["state"] },
  page: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; rows: ProposalRow[] }> {
  const mine = "person" in of;
  const all = mine
    ? on(db).selectFrom("catalogue.proposal").where("person", "=", of.person)
    : on(db).selectFrom("catalogue.proposal").where("state", "=", of.state);
  const { total } = await all
    .select((select) => select.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await all
    .selectAll()
    .orderBy(mine ? "created_at" : "sent_at", mine ? "desc" : "asc")
    .orderBy("id", mine ? "desc" : "asc")
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return { total, rows };
}

export async function replaceDraft(
  db: Db,
  draft: Pick<ProposalRow, "id" | "content" | "stage" | "note" | "by_right"> & {
    readonly at: Date;
    readonly sent: boolean;
  },
): Promise<void> {
  await on(db)
    .updateTable("catalogue.proposal")
    .set({
      content: sql`${JSON.stringify(draft.content)}::jsonb`,
      stage: draft.stage,
      note: draft.note,
      by_right: draft.by_right,
      changed_at: draft.at,
      ...(draft.sent ? { state: "waiting" as const, sent_at: draft.at } : {}),
    })
    .where("id", "=", draft.id)
    .execute();
}

export async function closeProposal(
  db: Db,
  id: string,
  closed: {
    readonly state: "withdrawn" | "accepted" | "declined";
    readonly at: Date;
    readonly by?: number;
    readonly reason?: string | null;
    readonly became?: string | null;
  },
): Promise<void> {
  const judged = closed.by === undefined ? {} : { judged_at: closed.at, judged_by: closed.by };
  await on(db)
    .updateTable("catalogue.proposal")
    .set({
      state: closed.state,
      changed_at: closed.at,
      reason: closed.reason ?? null,
      became: closed.became ?? null,
      ...judged,
    })
    .where("id", "=", id)
    .execute();
}

export async function removeProposal(db: Db, id: string): Promise<void> {
  await on(db).deleteFrom("catalogue.proposal").where("id", "=", id).execute();
}

export const waitingProposals = (db: Db): Promise<{ person: number | null }[]> =>
  on(db).selectFrom("catalogue.proposal").select("person").where("state", "=", "waiting").execute();

export const proposalsOf = (db: Db, person: number): Promise<ProposalRow[]> =>
  on(db)
    .selectFrom("catalogue.proposal")
    .selectAll()
    .where("person", "=", person)
    .orderBy("created_at")
    .execute();

/** Drafts were seen by their maker alone: they go with the maker. */
export async function forgetDrafts(db: Db, person: number): Promise<void> {
  await on(db)
    .deleteFrom("catalogue.proposal")
    .where("person", "=", person)
    .where("state", "=", "draft")
    .execute();
}
