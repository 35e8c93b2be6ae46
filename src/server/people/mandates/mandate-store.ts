import type { MandateScope } from "#contract/access";
import type { Db } from "#platform/context";

export interface StoredMandate {
  readonly id: string;
  readonly giver: string;
  readonly taker: string;
  readonly scope: readonly MandateScope[];
  readonly valid_from: string;
  readonly valid_until: string;
  readonly given_by: number;
  readonly given_at: Date;
  readonly ended_by: number | null;
  readonly ended_at: Date | null;
}

type Tables = { "people.mandate": StoredMandate };
const on = (db: Db) => db.withTables<Tables>();

/** Mandates given by and to an organisation, the newest first. */
export const mandatesOf = (db: Db, organisation: string): Promise<StoredMandate[]> =>
  on(db)
    .selectFrom("people.mandate")
    .selectAll()
    .where((where) =>
      where.or([where("giver", "=", organisation), where("taker", "=", organisation)]),
    )
    .orderBy("given_at", "desc")
    .orderBy("id", "desc")
    .execute();

/** Mandates to these organisations that count on a day. */
export const mandatesTo = (
  db: Db,
  takers: readonly string[],
  today: string,
): Promise<StoredMandate[]> =>
  takers.length === 0
    ? Promise.resolve([])
    : on(db)
        .selectFrom("people.mandate")
        .selectAll()
        .where("taker", "in", takers)
        .where("ended_at", "is", null)
        .where("valid_from", "<=", today)
        .where("valid_until", ">=", today)
        .execute();

/** Mandates by and to these organisations that were not ended, and count on a day or will. */
export const standingMandates = (
  db: Db,
  organisations: readonly string[],
  today: string,
): Promise<StoredMandate[]> =>
  organisations.length === 0
    ? Promise.resolve([])
    : on(db)
        .selectFrom("people.mandate")
        .selectAll()
        .where(({ eb, or }) =>
          or([eb("giver", "in", organisations), eb("taker", "in", organisations)]),
        )
        .where("ended_at", "is", null)
        .where("valid_until", ">=", today)
        .orderBy("valid_until")
        .orderBy("id")
        .execute();

export const findMandate = (db: Db, id: string): Promise<StoredMandate | undefined> =>
  on(db).selectFrom("people.mandate").selectAll().where("id", "=", id).executeTakeFirst();

export async function putMandate(db: Db, mandate: StoredMandate): Promise<void> {
  await on(db)
    .insertInto("people.mandate")
    .values({ ...mandate, scope: [...mandate.scope] })
    .execute();
}

export async function markEnded(
  db: Db,
  id: string,
  { by, at }: { by: number; at: Date },
): Promise<void> {
  await on(db)
    .updateTable("people.mandate")
    .set({ ended_by: by, ended_at: at })
    .where("id", "=", id)
    .execute();
}
