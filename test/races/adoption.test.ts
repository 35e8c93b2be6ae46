import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Context, type Work, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { migrate } from "#platform/migrate";
import {
  answerForm,
  api,
  giveAnswer,
  inventEntry,
  inventTowns,
  merge,
  putUse,
  worksFor,
} from "../adoption/adoption.fixture.ts";
import { freshDatabase, server } from "./fresh-database.ts";

const [town, village, city, supplier] = ["GM9001", "GM9002", "GM9003", "OR9001"];
const times = 8;
const entries = Array.from({ length: 40 }, (_, n) => `oefen-${n}`);

describe.skipIf(server === null)("adoption at the same time", () => {
  let database: Database;
  let work: Work;
  beforeAll(async () => {
    database = await openDatabase({ url: await freshDatabase() });
    await migrate(database.db);
    work = workOn(database.db, false, () => new Date("2026-11-22T10:00:00Z"));
    await work.change(async (ctx) => {
      await inventTowns(ctx, [
        { code: town, name: "Oefenstad" },
        { code: village, name: "Oefendorp" },
        { code: city, name: "Oefengroot", from: "2026-11-22" },
        { code: supplier, name: "Oefenleverancier" },
      ]);
      for (const entry of entries) await inventEntry(ctx, entry);
    });
    // Connections are made as they are needed, and who waits for one comes too late to race.
    await Promise.all(
      Array.from({ length: times }, () =>
        work.read(({ db }) => sql`select pg_sleep(0.2)`.execute(db)),
      ),
    );
  });
  afterAll(() => database.close());

  /** Each in the name of somebody at the town, in a transaction of its own. */
  const asTown = <T>(use: (ctx: Context) => Promise<T>, code = town): Promise<T> =>
    work.change((ctx) => use(worksFor(ctx, code)));
  const codes = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] =>
    outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
  const standing = async (entry: string): Promise<{ reason: string | null }[]> =>
    (
      await sql<{ reason: string | null }>`
        select reason from adoption.answer where organisation = ${town} and entry = ${entry}
          and ended_on is null`.execute(database.db)
    ).rows;

  test("confirming and rejecting a proposal: one of the two is done, and the use says the same", async () => {
    for (const entry of entries.slice(0, 10)) {
      const { id } = await work.change(
        (ctx) =>
          api.ask(worksFor(ctx, supplier, "editor"), "proposeUse", {
            params: { id: supplier },
            body: {
              organisation: town,
              entry,
              version: null,
              status: "in-production",
              since: null,
              note: null,
              evidenceUrl: null,
            },
          }) as Promise<{ id: string }>,
      );
      const judge = (judgement: "confirm" | "reject") =>
        asTown((ctx) =>
          api.ask(ctx, "judgeUseProposal", {
            params: { id: town, proposal: id },
            body: { judgement, reason: judgement === "reject" ? "Dit klopt niet." : null },
          }),
        );
      const outcomes = await Promise.allSettled([
        judge("confirm"),
        judge("reject"),
        judge("confirm"),
      ]);
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const { rows } = await sql<{ state: string; uses: number }>`
        select state, (select count(*)::int from adoption.use
          where organisation = ${town} and entry = ${entry} and withdrawn_at is null) as uses
        from adoption.proposal where id = ${id}`.execute(database.db);
      expect(rows).toEqual([
        rows[0]?.state === "confirmed"
          ? { state: "confirmed", uses: 1 }
          : { state: "rejected", uses: 0 },
      ]);
    }
  });

  test("two editors on one answer: one is told that a colleague was first, and nobody's words are lost", async () => {
    const entry = entries[10] ?? "";
    const { ids } = await asTown((ctx) => giveAnswer(ctx, town, entry));
    const write = (n: number) =>
      asTown((ctx) =>
        giveAnswer(ctx, town, entry, {
          answer: "not-now",
          reason: `Reden van collega ${n}.`,
          expiresOn: "2027-06-01",
          replaces: ids[0] ?? null,
        }),
      );
    const outcomes = await Promise.allSettled(Array.from({ length: times }, (_, n) => write(n)));
    expect(codes(outcomes)).toEqual(Array(times - 1).fill("adoption/answer-changed"));
    const first = outcomes.findIndex(({ status }) => status === "fulfilled");
    expect(await standing(entry)).toEqual([{ reason: `Reden van collega ${first}.` }]);
  });

  test("two editors on one use: the same", async () => {
    const entry = entries[11] ?? "";
    const outcomes = await Promise.allSettled(
      Array.from({ length: times }, (_, n) =>
        asTown((ctx) => putUse(ctx, town, entry, { note: `Van collega ${n}.` })),
      ),
    );
    expect(codes(outcomes)).toEqual(Array(times - 1).fill("adoption/use-changed"));
  });

  test("many answers at once while the municipality goes up in another: all of them or none, and none is lost", async () => {
    const many = entries.slice(12, 40);
    const body = { answers: many.map((entry) => answerForm(entry)) };
    const outcomes = await Promise.allSettled([
      asTown((ctx) => api.ask(ctx, "giveAnswers", { params: { id: village }, body }), village),
      work.change((ctx) => merge(ctx, { into: city, of: [village], on: "2026-11-22" })),
    ]);
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from adoption.answer where organisation = ${village}`.execute(
      database.db,
    );
    const given = outcomes[0]?.status === "fulfilled";
    expect(rows).toEqual([{ n: given ? many.length : 0 }]);
    expect(codes(outcomes)).toEqual(given ? [] : ["adoption/organisation-ended"]);
    const { items } = await work.read(
      (ctx) =>
        api.ask(worksFor(ctx, city), "listOwnAnswers", {
          params: { id: city },
          query: { answer: "uses", limit: "500" },
        }) as Promise<{ items: { inheritedFrom: { id: string }[] }[] }>,
    );
    expect(items).toHaveLength(given ? many.length : 0);
    expect(
      new Set(items.flatMap(({ inheritedFrom }) => inheritedFrom.map(({ id }) => id))),
    ).toEqual(new Set(given ? [village] : []));
  });

  test("many answers at once while two entries are made one: nothing is lost, and one answer counts", async () => {
    const [part = "", whole = ""] = entries.slice(0, 2);
    const give = (entry: string) => asTown((ctx) => giveAnswer(ctx, town, entry));
    const moderator = await work.change(async (ctx) => {
      const { caller } = worksFor(ctx, city);
      return { ...caller, rights: [{ right: "moderator" as const, organisation: null }] };
    });
    const outcomes = await Promise.allSettled([
      give(part),
      give(whole),
      work.change((ctx) =>
        api.ask({ ...ctx, caller: moderator }, "mergeEntries", {
          params: { entry: part },
          body: { whole, reason: "Twee namen van hetzelfde." },
        }),
      ),
    ]);
    const refused = codes(outcomes);
    expect(refused.filter((code) => code !== "adoption/answer-changed")).toEqual([]);
    const { items } = await work.read(
      (ctx) =>
        api.ask(worksFor(ctx, town), "listAnswersOfOrganisation", {
          params: { id: town },
          query: { limit: "500" },
        }) as Promise<{ items: { entry: { id: string }; answer: string }[] }>,
    );
    expect(items.filter(({ entry }) => entry.id === whole).map(({ answer }) => answer)).toEqual([
      "uses",
    ]);
    expect(items.some(({ entry }) => entry.id === part)).toBe(false);
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from adoption.answer
      where organisation = ${town} and entry in (${part}, ${whole})`.execute(database.db);
    expect(rows[0]?.n).toBe(2 - refused.length);
  });
});
