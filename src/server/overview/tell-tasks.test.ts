import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Task } from "#contract/overview";
import { peopleDirectory } from "#people";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { feedbackData } from "./feedback-data.ts";
import { taskMail } from "./task-mail.ts";
import { tellTasks } from "./tell-tasks.ts";
import { toldTasks } from "./told-store.ts";

const task = (id: string, count = 1): Task => ({
  id,
  kind: "feedback",
  organisation: { id: "GM9001", name: "Oefenstad" },
  about: null,
  count,
  due: null,
});

async function person(ctx: Context, name: string, right: string | null): Promise<number> {
  const number = await peopleDirectory.recognise(ctx, {
    issuer: "https://aanmelden.example",
    subject: name,
    name,
    email: `${name}@example.nl`,
  });
  if (right !== null) {
    await sql`insert into people.held_right (id, person, organisation, held, since, confirmed_until)
      values (gen_random_uuid(), ${number}, null, ${right}, ${ctx.now}, '2027-11-01')`.execute(
      ctx.db,
    );
  }
  return number;
}

async function mailsTo(ctx: Context, number: number): Promise<string[]> {
  const { rows } = await sql<{ subject: string; always: boolean }>`
    select subject, always from platform.mail where person = ${number} order by created_at, id`.execute(
    ctx.db,
  );
  expect(rows.every(({ always }) => !always)).toBe(true);
  return rows.map(({ subject }) => subject);
}

test("who holds no right and who may not do the task get no mail of it", () =>
  inUndoneTransaction(async (ctx) => {
    const visitor = await person(ctx, "visitor", null);
    const auditor = await person(ctx, "auditor", "auditor");
    const forModerators = async ({ caller }: Context): Promise<Task[]> =>
      caller.rights.some(({ right }) => right === "moderator") ? [task("feedback")] : [];
    await tellTasks([forModerators])(ctx);
    expect(await mailsTo(ctx, visitor)).toEqual([]);
    expect(await mailsTo(ctx, auditor)).toEqual([]);
  }));

test("what waits is told once, again when more waits, and again when it comes back", () =>
  inUndoneTransaction(async (ctx) => {
    const moderator = await person(ctx, "moderator", "moderator");
    let waiting: Task[] = [task("claim")];
    const tell = tellTasks([async ({ caller }) => (caller.person === moderator ? waiting : [])]);
    await tell(ctx);
    await tell(ctx);
    expect(await mailsTo(ctx, moderator)).toEqual(["Er wacht iets op u"]);
    waiting = [task("claim", 3), task("feedback")];
    await tell(ctx);
    expect(await mailsTo(ctx, moderator)).toHaveLength(2);
    waiting = [task("claim", 2)];
    await tell(ctx);
    expect(await mailsTo(ctx, moderator)).toHaveLength(2);
    waiting = [task("claim", 3)];
    await tell(ctx);
    expect(await mailsTo(ctx, moderator)).toHaveLength(3);
  }));

test("who is erased is forgotten here too", () =>
  inUndoneTransaction(async (ctx) => {
    const moderator = await person(ctx, "moderator", "moderator");
    await tellTasks([async () => [task("claim")]])(ctx);
    await feedbackData.erase(ctx, { number: moderator, email: null });
    expect((await toldTasks(ctx.db)).filter((row) => row.person === moderator)).toEqual([]);
  }));

test("a mail says for whom and by when, and not what", () => {
  const due = { ...task("claim"), due: "2026-12-01", about: "Noor de Wit" };
  const mail = taskMail([due, task("feedback")], "nl");
  expect(mail).toEqual({
    subject: "Er wachten 2 dingen op u",
    paragraphs: [
      "In Waaier wachten 2 dingen op uw antwoord, bij Oefenstad. Op de pagina Mijn taken staat wat u kunt doen.",
      "Het eerste moet klaar zijn op 1 december 2026.",
    ],
    path: "/nl/mijn-taken",
  });
  expect(taskMail([{ ...due, organisation: null }], "en").paragraphs[0]).toBe(
    "In Waaier something waits for your answer. The page My tasks says what you can do.",
  );
});
