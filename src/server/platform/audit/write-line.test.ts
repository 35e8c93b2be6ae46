import { expect, test } from "vitest";
import { nobody } from "../caller.ts";
import { testCaller } from "../test-caller.ts";
import { inUndoneTransaction, testDatabase } from "../test-db.ts";
import { entryOf, firstIdAt, momentIn } from "./audit-line.ts";
import { newestLines } from "./line-store.ts";
import { writeLine } from "./write-line.ts";

const act = {
  act: "editThing",
  organisation: "GM9903",
  object: { kind: "thing", id: "t1" },
  result: "done",
} as const;

test("a line of an act that fails is not there", async () => {
  const { db } = await testDatabase();
  const failing = db.transaction().execute(async (tx) => {
    const ctx = { db: tx, now: new Date(), practice: false, caller: testCaller({ person: 903 }) };
    await writeLine(ctx, act);
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await newestLines(db, { person: 903 }, 1)).toEqual([]);
});

test("a line says who, for whom, what, when and from where, by numbers and codes alone", () =>
  inUndoneTransaction(
    async (ctx) => {
      await writeLine(ctx, act);
      const [written] = await newestLines(ctx.db, { person: 903 }, 1);
      expect(written).toEqual({
        leaf: null,
        line: {
          ...act,
          id: expect.any(String),
          at: ctx.now,
          person: 903,
          origin: "web",
          session: ctx.caller.session,
          salt: expect.objectContaining({ length: 16 }),
        },
      });
      expect(momentIn(written?.line.id ?? "")).toBe(ctx.now.getTime());
      expect((written?.line.id ?? "") > firstIdAt(ctx.now)).toBe(true);
    },
    new Date("2026-11-26T12:00:00.123Z"),
    testCaller({ person: 903, holds: [["editor", "GM9903"]] }),
  ));

test("a line of the program itself has no person, no session and need not be about anything", () =>
  inUndoneTransaction(
    async (ctx) => {
      await writeLine(ctx, { act: "tidyUp", organisation: null, object: null, result: "failed" });
      const [written] = await newestLines(ctx.db, { act: "tidyUp" }, 1);
      expect(written?.line).toMatchObject({
        person: null,
        session: null,
        object: null,
        origin: "job",
      });
    },
    undefined,
    nobody("job"),
  ));

test("two lines that say the same are hashed differently", () =>
  inUndoneTransaction(
    async (ctx) => {
      await writeLine(ctx, act);
      await writeLine(ctx, act);
      const [one, other] = await newestLines(ctx.db, { person: 903 }, 2);
      expect(one?.line.salt).not.toEqual(other?.line.salt);
    },
    undefined,
    testCaller({ person: 903 }),
  ));

test("a line is hashed as JSON with its keys in one order, so that anybody can write it down again", () => {
  const line = {
    id: "0193673a-0c00-7000-8000-000000000000",
    at: new Date("2026-11-26T12:00:00.120Z"),
    ...act,
    person: 7,
    origin: "web" as const,
    session: null,
    salt: Buffer.alloc(16),
  };
  expect(Buffer.from(entryOf(line)).toString()).toBe(
    '{"v":1,"id":"0193673a-0c00-7000-8000-000000000000","at":"2026-11-26T12:00:00.120Z","person":7,' +
      '"organisation":"GM9903","act":"editThing","object":{"kind":"thing","id":"t1"},"result":"done",' +
      '"origin":"web","session":null,"salt":"AAAAAAAAAAAAAAAAAAAAAA=="}',
  );
});
