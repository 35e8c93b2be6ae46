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

/** Claims on a road, of one organisation or of all; the longest waiting first. */
export const claimsOn = (
  db: Db,
  {
    road,
    organisations,
    open,
    now,
  }: { road: Road; organisations: readonly string[] | "all"; open: boolean; now: Date },
): Promise<StoredClaim[]> => {
  let found = on(db).selectFrom("people.claim").selectAll().where("road", "=", road);
  if (organisations !== "all") {
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

/** What was written and which way it went stay; what the person told goes. */
export async function forgetExplanations(db: Db, person: number): Promise<void> {
  await on(db)
    .updateTable("people.claim")
    .set({ explanation: null })
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
