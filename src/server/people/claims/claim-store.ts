import type { OrganisationRight } from "#contract/access";
import type { Db } from "#platform/context";

export type Road = "registered-address" | "administrator" | "moderators";
export type State = "waiting" | "half-agreed" | "granted" | "refused" | "withdrawn" | "expired";

export interface StoredClaim {
  readonly id: string;
  readonly organisation: string;
  readonly person: number;
  readonly road: Road;
  readonly held: OrganisationRight;
  /** Null once its person was erased. */
  readonly explanation: string | null;
  readonly state: State;
  readonly asked_at: Date;
  readonly expires_at: Date;
  readonly token_hash: Buffer | null;
  readonly agreed_by: number | null;
  readonly decided_by: number | null;
  readonly decided_at: Date | null;
  readonly reason: string | null;
}

type Tables = { "people.claim": StoredClaim };
const on = (db: Db) => db.withTables<Tables>();
const openStates: readonly State[] = ["waiting", "half-agreed"];

export async function putClaim(db: Db, claim: StoredClaim): Promise<void> {
  await on(db).insertInto("people.claim").values(claim).execute();
}

/** Locked until the transaction lands, so that two decisions at once become one after the other. */
export const takeClaim = (db: Db, id: string): Promise<StoredClaim | undefined> =>
  on(db).selectFrom("people.claim").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();

export const takeClaimByLink = (db: Db, hash: Buffer): Promise<StoredClaim | undefined> =>
  on(db)
    .selectFrom("people.claim")
    .selectAll()
    .where("token_hash", "=", hash)
    .forUpdate()
    .executeTakeFirst();

export const findClaimByLink = (db: Db, hash: Buffer): Promise<StoredClaim | undefined> =>
  on(db).selectFrom("people.claim").selectAll().where("token_hash", "=", hash).executeTakeFirst();

export const claimsOfPerson = (db: Db, person: number): Promise<StoredClaim[]> =>
  on(db)
    .selectFrom("people.claim")
    .selectAll()
    .where("person", "=", person)
    .orderBy("asked_at")
    .execute();

/** Claims on a road, or on these organisations by whatever road they came; the longest waiting first. */
export const claimsOn = (
  db: Db,
  {
    road,
    organisations,
    open,
    now,
  }: { road: Road; organisations: readonly string[] | "all"; open: boolean; now: Date },
): Promise<StoredClaim[]> => {
  let found = on(db).selectFrom("people.claim").selectAll();
  if (organisations === "all") found = found.where("road", "=", road);
  else {
    if (organisations.length === 0) return Promise.resolve([]);
    found = found.where("organisation", "in", organisations);
  }
  if (open) found = found.where("state", "in", openStates).where("expires_at", ">", now);
  return found.orderBy("asked_at").orderBy("id").execute();
};

export async function changeClaim(
  db: Db,
  id: string,
  change: Partial<
    Pick<
      StoredClaim,
      "state" | "agreed_by" | "decided_by" | "decided_at" | "reason" | "explanation"
    >
  >,
): Promise<void> {
  await on(db).updateTable("people.claim").set(change).where("id", "=", id).execute();
}

/** Closes what nobody answered in time, so that it can be asked again. */
export async function expireClaims(db: Db, now: Date): Promise<void> {
  await on(db)
    .updateTable("people.claim")
    .set({ state: "expired" })
    .where("state", "in", openStates)
    .where("expires_at", "<=", now)
    .execute();
}

/** Which way it went stays; what the person told and what was told to the person go. */
export async function forgetExplanations(db: Db, person: number): Promise<void> {
  await on(db)
    .updateTable("people.claim")
    .set({ explanation: null, reason: null })
    .where("person", "=", person)
    .execute();
  await on(db)
    .updateTable("people.claim")
    .set({ state: "withdrawn" })
    .where("person", "=", person)
    .where("state", "in", openStates)
    .execute();
}

export async function withdrawAllClaims(db: Db, at: Date): Promise<void> {
  await on(db)
    .updateTable("people.claim")
    .set({ state: "withdrawn", decided_at: at })
    .where("state", "in", openStates)
    .execute();
}

/** How many claims were sent to the mailbox of an organisation since a moment, withdrawn ones too. */
export async function mailedSince(db: Db, organisation: string, since: Date): Promise<number> {
  const rows = await on(db)
    .selectFrom("people.claim")
    .select("id")
    .where("organisation", "=", organisation)
    .where("road", "=", "registered-address")
    .where("asked_at", ">", since)
    .execute();
  return rows.length;
}

/** Of claims that were closed before a moment the words go: which way they went stays. */
export async function forgetWordsBefore(db: Db, moment: Date): Promise<void> {
  await on(db)
    .updateTable("people.claim")
    .set({ explanation: null, reason: null })
    .where("state", "not in", openStates)
    .where("asked_at", "<", moment)
    .where((where) =>
      where.or([where("explanation", "is not", null), where("reason", "is not", null)]),
    )
    .execute();
}
