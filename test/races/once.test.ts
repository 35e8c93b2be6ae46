import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Work, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { once } from "#platform/idempotency";
import { migrate } from "#platform/migrate";
import { freshDatabase, server } from "./fresh-database.ts";

describe.skipIf(server === null)("one key at the same time", () => {
  let database: Database;
  let work: Work;
  beforeAll(async () => {
    database = await openDatabase({ url: await freshDatabase() });
    await migrate(database.db);
    work = workOn(database.db, false, () => new Date());
  });
  afterAll(() => database.close());

  const ask = (key: string, content: unknown, act: () => Promise<{ id: number }>) =>
    work.change((ctx) => once(ctx, { route: "race", key, content }, act));

  test("with other content is refused for all but the first", async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) =>
        ask("other", { at }, async () => {
          await wait(20);
          return { id: at };
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") {
        expect(outcome.reason).toMatchObject({ code: "platform/key-used" });
      }
    }
  });

  test("acts once, and all get the reply of that", async () => {
    let acts = 0;
    const replies = await Promise.all(
      Array.from({ length: 20 }, () =>
        ask("same", {}, async () => {
          acts += 1;
          await wait(20);
          return { id: acts };
        }),
      ),
    );
    expect(acts).toBe(1);
    expect(replies).toEqual(Array.from({ length: 20 }, () => ({ id: 1 })));
  });

  test("when the first fails, the next one acts", async () => {
    let acts = 0;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        ask("failing", {}, async () => {
          acts += 1;
          await wait(20);
          if (acts === 1) throw new Error("first");
          return { id: acts };
        }),
      ),
    );
    expect(acts).toBe(2);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(1);
  });
});
