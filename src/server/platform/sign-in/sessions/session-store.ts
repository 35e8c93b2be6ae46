import type { Db } from "../../context.ts";
import { idleSince, type Session, type SessionEnd, seenEverySeconds } from "./session.ts";

type Tables = {
  "platform.session": Session & { readonly token_hash: Buffer };
};
const on = (db: Db) => db.withTables<Tables>();
const columns = [
  "id",
  "person",
  "provider",
  "issuer",
  "browser",
  "system",
  "organisation",
  "created_at",
  "seen_at",
  "expires_at",
  "second_factor_at",
  "ended_at",
  "ended_why",
] as const;

const live = (db: Db, now: Date) =>
  on(db)
    .selectFrom("platform.session")
    .select(columns)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .where("seen_at", ">=", idleSince(now));

export async function putSession(
  db: Db,
  session: Session & { readonly token_hash: Buffer },
): Promise<void> {
  await on(db).insertInto("platform.session").values(session).execute();
}

/** The session of this token, while it counts. */
export const sessionOfToken = (
  db: Db,
  tokenHash: Buffer,
  now: Date,
): Promise<Session | undefined> =>
  live(db, now).where("token_hash", "=", tokenHash).executeTakeFirst();

/** When somebody signed in to this session. */
export async function beganAt(db: Db, id: string): Promise<Date | null> {
  const session = await on(db)
    .selectFrom("platform.session")
    .select("created_at")
    .where("id", "=", id)
    .executeTakeFirst();
  return session?.created_at ?? null;
}

/** The sessions of a person that count, the last used first. */
export const liveSessions = (db: Db, person: number, now: Date): Promise<Session[]> =>
  live(db, now).where("person", "=", person).orderBy("seen_at", "desc").orderBy("id").execute();

/** All that is still kept, ended ones too. */
export const keptSessions = (db: Db, person: number): Promise<Session[]> =>
  on(db)
    .selectFrom("platform.session")
    .select(columns)
    .where("person", "=", person)
    .orderBy("created_at")
    .execute();

/** Notes that it is used, at most once a minute. Whoever finds another request noting it already goes on at once. */
export async function noteSeen(db: Db, { id, seen_at }: Session, now: Date): Promise<void> {
  if (now.getTime() - seen_at.getTime() < seenEverySeconds * 1_000) return;
  await on(db)
    .updateTable("platform.session")
    .set({ seen_at: now })
    .where("id", "=", (query) =>
      query
        .selectFrom("platform.session")
        .select("id")
        .where("id", "=", id)
        .where("seen_at", "=", seen_at)
        .forUpdate()
        .skipLocked(),
    )
    .execute();
}

/** Ends what still counts of these, and returns what it ended. */
export const endSessions = (
  db: Db,
  { person, only, but }: { person: number; only?: string; but?: string },
  why: SessionEnd,
  now: Date,
): Promise<{ id: string }[]> => {
  let ending = on(db)
    .updateTable("platform.session")
    .set({ ended_at: now, ended_why: why })
    .where("person", "=", person)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .returning("id");
  if (only !== undefined) ending = ending.where("id", "=", only);
  if (but !== undefined) ending = ending.where("id", "!=", but);
  return ending.execute();
};

export async function endEverySession(db: Db, why: SessionEnd, now: Date): Promise<void> {
  await on(db)
    .updateTable("platform.session")
    .set({ ended_at: now, ended_why: why })
    .where("ended_at", "is", null)
    .execute();
}

export async function chooseOrganisation(
  db: Db,
  id: string,
  organisation: string | null,
): Promise<void> {
  await on(db).updateTable("platform.session").set({ organisation }).where("id", "=", id).execute();
}

/** Another token for the same session, from now with a second factor: the token of before counts no more. */
export async function stepUpSession(
  db: Db,
  id: string,
  tokenHash: Buffer,
  now: Date,
): Promise<void> {
  await on(db)
    .updateTable("platform.session")
    .set({ token_hash: tokenHash, second_factor_at: now })
    .where("id", "=", id)
    .execute();
}

/** A second factor that is gone was never shown. */
export async function stepDownSessions(db: Db, person: number): Promise<void> {
  await on(db)
    .updateTable("platform.session")
    .set({ second_factor_at: null })
    .where("person", "=", person)
    .execute();
}

export async function removeSessionsOf(db: Db, person: number): Promise<void> {
  await on(db).deleteFrom("platform.session").where("person", "=", person).execute();
}

export async function removeSessionsBefore(db: Db, moment: Date): Promise<void> {
  await on(db).deleteFrom("platform.session").where("expires_at", "<", moment).execute();
}
