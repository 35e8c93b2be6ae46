import { type SqlBool, sql } from "kysely";
import type { Db } from "../context.ts";
import { isGivenUp, type Mail, nextTry } from "./mail.ts";

type Tables = { "platform.mail": Mail };
const on = (db: Db) => db.withTables<Tables>();

export async function putMail(db: Db, mail: Mail): Promise<void> {
  await on(db).insertInto("platform.mail").values(mail).execute();
}

export const findMail = (db: Db, id: string): Promise<Mail | undefined> =>
  on(db).selectFrom("platform.mail").selectAll().where("id", "=", id).executeTakeFirst();

// Any number will do, as long as every Waaier takes the same one, and no other lock has it.
const planningLock = 7_224_908;

/** Of two servers that plan at once the second waits here, so that nobody gets two weekly mails. */
export async function lockPlanning(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${planningLock})`.execute(db);
}

const waiting = (db: Db) =>
  on(db)
    .selectFrom("platform.mail")
    .selectAll()
    .where("status", "=", "waiting")
    .where("part_of", "is", null);

/** Mail to persons whose preference was not asked yet, the oldest first. */
export const unplannedMail = (db: Db, limit: number): Promise<Mail[]> =>
  waiting(db)
    .where("digest", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .limit(limit)
    .execute();

/** What waits for the weekly mail that is due, in the order in which it happened. */
export const dueForWeek = (db: Db, now: Date): Promise<Mail[]> =>
  waiting(db)
    .where("digest", "=", true)
    .where("send_after", "<=", now)
    .orderBy("created_at")
    .orderBy("id")
    .execute();

export const partsOf = (db: Db, id: string): Promise<Mail[]> =>
  on(db)
    .selectFrom("platform.mail")
    .selectAll()
    .where("part_of", "=", id)
    .orderBy("created_at")
    .orderBy("id")
    .execute();

export async function changeMail(
  db: Db,
  ids: readonly string[],
  change: Partial<Pick<Mail, "digest" | "part_of" | "send_after">>,
): Promise<void> {
  await on(db).updateTable("platform.mail").set(change).where("id", "in", ids).execute();
}

/**
 * Takes the mail that waits longest. It comes back by itself later, so that it is not lost when who took it is never
 * heard of again; and until then nobody else takes it.
 */
export async function takeDueMail(db: Db, now: Date): Promise<Mail | null> {
  const due = await waiting(db)
    .where("digest", "=", false)
    .where("send_after", "<=", now)
    .orderBy("send_after")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!due) return null;
  const attempts = due.attempts + 1;
  await on(db)
    .updateTable("platform.mail")
    .set({ attempts, send_after: nextTry(attempts, now) })
    .where("id", "=", due.id)
    .execute();
  return { ...due, attempts };
}

/** Notes how it ended, for a weekly mail with all its parts. Where it led to goes: that may be a secret link. */
export async function endMail(
  db: Db,
  ids: readonly string[],
  end: Pick<Mail, "status" | "last_error" | "sent_at">,
): Promise<void> {
  await on(db)
    .updateTable("platform.mail")
    .set({ ...end, path: null })
    .where("status", "=", "waiting")
    .where(({ eb }) => eb.or([eb("id", "in", ids), eb("part_of", "in", ids)]))
    .execute();
}

/** Notes that it was not taken this time; after days of that it has failed. */
export async function noteNotTaken(db: Db, mail: Mail, code: string, now: Date): Promise<void> {
  if (isGivenUp(mail, now)) {
    await endMail(db, [mail.id], { status: "failed", last_error: code, sent_at: null });
    return;
  }
  await on(db)
    .updateTable("platform.mail")
    .set({ last_error: code })
    .where("id", "=", mail.id)
    .execute();
}

/** The newest first; parts of a weekly mail are read there. */
export const outboxPage = (
  db: Db,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Mail[]> =>
  on(db)
    .selectFrom("platform.mail")
    .selectAll()
    .where("part_of", "is", null)
    .where("subject", "is not", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .offset(offset)
    .limit(limit)
    .execute();

export async function countOutbox(db: Db): Promise<number> {
  const counted = await on(db)
    .selectFrom("platform.mail")
    .select(({ fn }) => fn.countAll<string>().as("total"))
    .where("part_of", "is", null)
    .where("subject", "is not", null)
    .executeTakeFirst();
  return Number(counted?.total ?? 0);
}

interface Recipient {
  readonly number: number;
  readonly email: string | null;
}

/** Mail to a person, and to the address before there was a person; parts of weekly mail one by one. */
export const mailTo = (db: Db, { number, email }: Recipient): Promise<Mail[]> =>
  on(db)
    .selectFrom("platform.mail")
    .selectAll()
    .where(({ eb, fn }) =>
      email === null
        ? eb("person", "=", number)
        : eb.or([
            eb("person", "=", number),
            eb(fn("lower", ["address"]), "=", email.toLowerCase()),
          ]),
    )
    .orderBy("created_at")
    .orderBy("id")
    .execute();

/**
 * Takes away every mail to this person, and every one in which a name or address of this person can stand: what they
 * had sent to an address, and what holds either as a whole. A notice to somebody else that holds none is still sent.
 */
export async function forgetMailOf(
  db: Db,
  { number, email, name }: Recipient & { readonly name?: string | null },
): Promise<void> {
  const mails = on(db).deleteFrom("platform.mail");
  await mails
    .where(({ eb, and, or }) =>
      or([
        eb("person", "=", number),
        and([eb("caused_by", "=", number), eb("address", "is not", null)]),
      ]),
    )
    .execute();
  // A first name alone is of many: a mail that waits and holds it may be about another.
  const text = (sought: string) => sql<SqlBool>`${words} ~* ${wholeText(sought)}
    and (status <> 'waiting' or position(' ' in ${sought}) > 0 or position('@' in ${sought}) > 0)`;
  if (email !== null) {
    await mails
      .where(({ or, eb, fn }) =>
        or([eb(fn("lower", ["address"]), "=", email.toLowerCase()), text(email)]),
      )
      .execute();
  }
  if (name) await mails.where(text(name)).execute();
}

const words = sql`concat_ws(' ', subject, array_to_string(body, ' '))`;

/** A pattern for a text that stands by itself: `an@…` is not in `jan@…`. */
function wholeText(sought: string): string {
  const quoted = sought.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return `(^|[^[:alnum:]._%+-])${quoted}($|[^[:alnum:].-]|[.-]($|[^[:alnum:]]))`;
}

/** Empties what was written before `textsUntil`, and takes away all trace of before `rowsUntil`. */
export async function forgetOldMail(
  db: Db,
  { textsUntil, rowsUntil }: { readonly textsUntil: Date; readonly rowsUntil: Date },
): Promise<void> {
  await on(db).deleteFrom("platform.mail").where("created_at", "<", rowsUntil).execute();
  await on(db)
    .updateTable("platform.mail")
    .set(({ eb }) => ({
      subject: null,
      body: null,
      path: null,
      address: null,
      // What still waits cannot be sent any more.
      status: eb
        .case()
        .when("status", "=", "waiting")
        .then("failed" as const)
        .else(eb.ref("status"))
        .end(),
    }))
    .where("created_at", "<", textsUntil)
    .where("subject", "is not", null)
    .execute();
}

/** Of each person and address the last mail of which it is known how it ended. Addresses are in small letters. */
export async function newestMail(
  db: Db,
  {
    persons,
    addresses,
  }: { readonly persons: readonly number[]; readonly addresses: readonly string[] },
): Promise<Pick<Mail, "person" | "address" | "status">[]> {
  const { rows } = await sql<Pick<Mail, "person" | "address" | "status">>`
    select distinct on (person, lower(address)) person, address, status
    from platform.mail
    where status in ('sent', 'bounced', 'failed')
      and (person = any(${[...persons]}::int[]) or lower(address) = any(${[...addresses]}::text[]))
    order by person, lower(address), created_at desc, id desc`.execute(db);
  return rows;
}
