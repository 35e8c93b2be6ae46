import { v7 as uuidv7 } from "uuid";
import type { Context } from "../context.ts";
import { type Mail, type MailDirectory, type MailLanguage, weeklyKind } from "./mail.ts";
import {
  changeMail,
  dueForWeek,
  endMail,
  lockPlanning,
  putMail,
  unplannedMail,
} from "./mail-store.ts";
import { nextMonday } from "./next-monday.ts";

// In one transaction; what is left is for the next look, some seconds later.
const plannedAtOnce = 200;

/** Asks of new mail whether its person wants it now, in the weekly mail or not at all, and makes weekly mail that is due. */
export async function planMail(ctx: Context, directory: MailDirectory): Promise<void> {
  await lockPlanning(ctx.db);
  for (const mail of await unplannedMail(ctx.db, plannedAtOnce)) await plan(ctx, directory, mail);
  const due = Map.groupBy(await dueForWeek(ctx.db, ctx.now), ({ person }) => person);
  for (const [person, parts] of due) {
    if (person !== null) await collect(ctx, directory, { person, parts });
  }
}

async function plan(ctx: Context, directory: MailDirectory, mail: Mail): Promise<void> {
  const known = mail.person === null ? null : await directory.addressOf(ctx, mail.person);
  switch (known?.preference) {
    case "at-once":
      return changeMail(ctx.db, [mail.id], { digest: false });
    case "weekly":
      return changeMail(ctx.db, [mail.id], {
        digest: true,
        send_after: nextMonday(mail.created_at),
      });
    default:
      return suppress(ctx, [mail]);
  }
}

const suppress = (ctx: Context, mails: readonly Mail[]): Promise<void> =>
  endMail(
    ctx.db,
    mails.map(({ id }) => id),
    { status: "suppressed", last_error: null, sent_at: null },
  );

/** One mail of all that happened in the week, unless the person wants none any more. */
async function collect(
  ctx: Context,
  directory: MailDirectory,
  { person, parts }: { person: number; parts: readonly Mail[] },
): Promise<void> {
  const known = await directory.addressOf(ctx, person);
  if (!known || known.preference === "none") return suppress(ctx, parts);
  const id = uuidv7({ msecs: ctx.now.getTime() });
  await putMail(ctx.db, {
    id,
    person,
    address: null,
    kind: weeklyKind,
    language: known.language,
    subject: weeklySubject(known.language, parts.length),
    body: [],
    path: null,
    always: false,
    caused_by: null,
    digest: false,
    part_of: null,
    created_at: ctx.now,
    send_after: ctx.now,
    sent_at: null,
    status: "waiting",
    attempts: 0,
    last_error: null,
  });
  await changeMail(
    ctx.db,
    parts.map((part) => part.id),
    { part_of: id },
  );
}

function weeklySubject(language: MailLanguage, count: number): string {
  if (language === "nl")
    return `Waaier: uw week (${count} ${count === 1 ? "bericht" : "berichten"})`;
  return `Waaier: your week (${count} ${count === 1 ? "message" : "messages"})`;
}
