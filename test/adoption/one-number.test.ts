import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Move, MunicipalityBrief, WaitingAnswers } from "#contract/municipality";
import type { Task } from "#contract/overview";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { api, giveAnswer, inventEntry, inventTowns, putUse, worksFor } from "./adoption.fixture.ts";

// How many questions there are is told in three places, and they are asked by the same people on one morning.

const town = "GM9801";
const other = "GM9802";
const kinds = ["answers-in-conflict", "answers-expired", "answers-to-review", "answers-to-give"];

const brief = (ctx: Context, id = town) =>
  api.ask(ctx, "getOwnBrief", { params: { id } }) as Promise<MunicipalityBrief>;

async function numbersOf(ctx: Context) {
  const { items } = (await api.ask(ctx, "listMyTasks", { query: { limit: "100" } })) as {
    items: Task[];
  };
  const tasks = items.filter(({ kind }) => kinds.includes(kind));
  const waiting = (await api.ask(ctx, "getWaitingAnswers", {
    params: { id: town },
  })) as WaitingAnswers;
  const { asks } = await brief(ctx);
  return {
    tasks: tasks.reduce((sum, { count }) => sum + count, 0),
    page: asks.total,
    home: waiting.total,
    law: [asks.law, waiting.law],
  };
}

/** One more level of an agreement, by the law, from a day. */
async function decide(ctx: Context, entry: string, from: string): Promise<void> {
  await sql`select set_config('catalogue.deciding', 'yes', true)`.execute(ctx.db);
  await sql`insert into catalogue.decision (id, entry, sort, version, level, decider, decided_on, in_force_from,
      sources, origin, recorded_at)
    values (gen_random_uuid(), ${entry}, 'level', '2.0', 'binding', 'law', '2015-01-01', ${from}, '{}', 'waaier',
      '2015-01-01')`.execute(ctx.db);
  await sql`select set_config('catalogue.deciding', '', true)`.execute(ctx.db);
}

const inTown = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await inventTowns(ctx, [
      { code: town, name: "Eenstad" },
      { code: other, name: "Tweestad" },
    ]);
    await inventEntry(ctx, "een-oplossing");
    await inventEntry(ctx, "een-wet", { kind: "agreement", shared: false });
    await decide(ctx, "een-wet", "2020-01-01");
    await use(worksFor(ctx, town, "administrator"));
  });

test("tasks, the page in brief and the home page tell one number, and one less after an answer", () =>
  inTown(async (ctx) => {
    const { tasks, page, home, law } = await numbersOf(ctx);
    expect([page, home]).toEqual([tasks, tasks]);
    expect(tasks).toBeGreaterThan(1);
    expect(law[0]).toBe(law[1]);
    expect(law[0]).toBeGreaterThan(0);
    // A hidden answer is an answer, and one to look at again waits.
    await giveAnswer(ctx, town, "een-oplossing", { hidden: true });
    const after = await numbersOf(ctx);
    expect([after.tasks, after.page, after.home]).toEqual([tasks - 1, tasks - 1, tasks - 1]);
    await giveAnswer(ctx, town, "een-wet", { version: "2.0", reviewOn: soon(ctx) });
    const review = await numbersOf(ctx);
    expect([review.tasks, review.page, review.home]).toEqual([tasks - 1, tasks - 1, tasks - 1]);
  }));

const soon = ({ now }: Context): string =>
  new Date(now.getTime() + 5 * 86_400_000).toISOString().slice(0, 10);

test("a level that comes into force later is told, and waits in none of the three before its day", () =>
  inTown(async (ctx) => {
    const before = await numbersOf(ctx);
    const day = new Date(ctx.now.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
    await inventEntry(ctx, "een-latere-wet", { kind: "agreement", shared: false });
    await decide(ctx, "een-latere-wet", day);
    expect(await numbersOf(ctx)).toEqual(before);
    const { coming, items } = (await brief(ctx)).asks;
    expect(coming).toContainEqual(
      expect.objectContaining({ kind: "comes-into-force", by: day, level: "binding" }),
    );
    expect(items.map(({ kind }) => kind)).not.toContain("comes-into-force");
  }));

test("what is asked and what may be answered too are the subjects of the page of answers, each once", () =>
  inTown(async (ctx) => {
    const { asked, given, expired, free } = (await brief(ctx)).answers;
    const { total } = (await api.ask(ctx, "listAnswersOfOrganisation", {
      params: { id: town },
      query: { limit: "1" },
    })) as { total: number };
    expect(asked + free).toBe(total);
    expect([given, expired]).toEqual([0, 0]);
    expect((await numbersOf(ctx)).page).toBe(asked);
  }));

test("who said no is known and no user, among others and among those like us", () =>
  inTown(async (ctx) => {
    await inventEntry(ctx, "gebruik", { shared: false });
    await putUse(ctx, town, "gebruik");
    await putUse(worksFor(ctx, other), other, "gebruik", { status: "not-used" });
    const use = (await brief(ctx)).uses.items.find(({ entry }) => entry.id === "gebruik");
    expect([use?.others, use?.othersKnown]).toEqual([0, 1]);
    const theirs = (await brief(worksFor(ctx, other), other)).usedByLikeUs;
    for (const { using, users, known } of theirs) {
      expect(using).toBeGreaterThanOrEqual(users.length);
      expect(using).toBeLessThanOrEqual(known);
    }
  }));

test("one answer of a day is news with its subject; of two how many is told, and no more", () =>
  inTown(async (ctx) => {
    // What came in at one moment is no news, and leaves room for answers.
    await sql`update catalogue.entry set created_at = ${ctx.now}`.execute(ctx.db);
    const moves = async () => {
      const query = { limit: "100" };
      const { items } = (await api.ask(ctx, "listMoves", { query })) as { items: Move[] };
      return items.filter(({ municipality }) => municipality?.id === town);
    };
    await giveAnswer(ctx, town, "een-wet", { version: "2.0" });
    expect(await moves()).toMatchObject([
      {
        count: 1,
        entry: { id: "een-wet" },
        entryKind: "agreement",
        version: "2.0",
        answer: "uses",
      },
    ]);
    await giveAnswer(ctx, town, "een-oplossing");
    expect(await moves()).toMatchObject([{ count: 2, entry: null, version: null, answer: null }]);
  }));
