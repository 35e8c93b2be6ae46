import { sql } from "kysely";
import { type Right, watchers } from "#contract/access";
import type { Db } from "#platform/context";

export interface StoredInvitation {
  readonly id: string;
  readonly organisation: string | null;
  /** Null once its person was erased. */
  readonly email: string | null;
  readonly rights: readonly Right[];
  readonly language: "nl" | "en";
  readonly token_hash: Buffer;
  readonly invited_by: number | null;
  readonly invited_at: Date;
  readonly expires_at: Date;
  readonly accepted_by: number | null;
  readonly accepted_at: Date | null;
  readonly withdrawn_at: Date | null;
}

type Tables = { "people.invitation": StoredInvitation };
const on = (db: Db) => db.withTables<Tables>();

/** Invitations of an organisation, or of the whole network, the newest first. */
export const invitationsOf = (db: Db, organisation: string | null): Promise<StoredInvitation[]> =>
  on(db)
    .selectFrom("people.invitation")
    .selectAll()
    .where("organisation", organisation === null ? "is" : "=", organisation)
    .orderBy("invited_at", "desc")
    .orderBy("id", "desc")
    .execute();

/** Invitations of these organisations that ended in a period with nobody coming, and were not sent anew since. */
export async function expiredInvitations(
  db: Db,
  organisations: readonly string[],
  { since, until }: { since: Date; until: Date },
): Promise<{ id: string; organisation: string; email: string }[]> {
  if (organisations.length === 0) return [];
  const rows = await on(db)
    .selectFrom("people.invitation as old")
    .select(["old.id", "old.organisation", "old.email"])
    .where("old.organisation", "in", organisations)
    .where("old.email", "is not", null)
    .where("old.accepted_at", "is", null)
    .where("old.withdrawn_at", "is", null)
    .where("old.expires_at", ">", since)
    .where("old.expires_at", "<=", until)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("people.invitation as anew")
            .select("anew.id")
            .whereRef("anew.organisation", "=", "old.organisation")
            .whereRef("anew.invited_at", ">", "old.invited_at")
            .where(({ eb, fn }) =>
              eb(fn("lower", ["anew.email"]), "=", fn("lower", ["old.email"])),
            ),
        ),
      ),
    )
    .orderBy("old.expires_at")
    .orderBy("old.id")
    .execute();
  return rows.flatMap(({ id, organisation, email }) =>
    organisation === null || email === null ? [] : [{ id, organisation, email }],
  );
}

/** Locked until the transaction lands, so that a link works once. */
export const takeInvitation = (db: Db, hash: Buffer): Promise<StoredInvitation | undefined> =>
  on(db)
    .selectFrom("people.invitation")
    .selectAll()
    .where("token_hash", "=", hash)
    .forUpdate()
    .executeTakeFirst();

export const findInvitation = (db: Db, hash: Buffer): Promise<StoredInvitation | undefined> =>
  on(db)
    .selectFrom("people.invitation")
    .selectAll()
    .where("token_hash", "=", hash)
    .executeTakeFirst();

export async function putInvitation(db: Db, invitation: StoredInvitation): Promise<void> {
  await on(db)
    .insertInto("people.invitation")
    .values({ ...invitation, rights: [...invitation.rights] })
    .execute();
}

export async function markAccepted(
  db: Db,
  id: string,
  { by, at }: { by: number; at: Date },
): Promise<void> {
  await on(db)
    .updateTable("people.invitation")
    .set({ accepted_by: by, accepted_at: at })
    .where("id", "=", id)
    .execute();
}

/** Returns whether one waited. */
export async function markWithdrawn(
  db: Db,
  { id, organisation, at }: { id: string; organisation: string | null; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await on(db)
    .updateTable("people.invitation")
    .set({ withdrawn_at: at })
    .where("id", "=", id)
    .where("organisation", organisation === null ? "is" : "=", organisation)
    // Who watches is invited on the command line, and is not kept out by who is watched.
    .where(sql<boolean>`not rights && ${watchers}::text[]`)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export const invitationsTo = (
  db: Db,
  { number, email }: { number: number; email: string | null },
): Promise<StoredInvitation[]> =>
  on(db)
    .selectFrom("people.invitation")
    .selectAll()
    .where((where) =>
      where.or([
        where("accepted_by", "=", number),
        ...(email === null ? [] : [where(where.fn("lower", ["email"]), "=", email.toLowerCase())]),
      ]),
    )
    .orderBy("invited_at")
    .execute();

/** The address goes; one that waits can no longer be used. */
export async function forgetAddress(db: Db, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await on(db)
    .updateTable("people.invitation")
    .set({ email: null })
    .where("id", "in", ids)
    .execute();
  await on(db)
    .updateTable("people.invitation")
    .set({ withdrawn_at: at })
    .where("id", "in", ids)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
}

/** Addresses of who never came: not kept longer than it takes to see that they did not. */
export async function forgetAddressesBefore(db: Db, moment: Date): Promise<void> {
  await on(db)
    .updateTable("people.invitation")
    .set({ email: null })
    .where("accepted_at", "is", null)
    .where("expires_at", "<", moment)
    .execute();
}

export async function withdrawAllInvitations(db: Db, at: Date): Promise<void> {
  await on(db)
    .updateTable("people.invitation")
    .set({ withdrawn_at: at })
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
}
