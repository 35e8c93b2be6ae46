import { sql } from "kysely";
import { expect, test } from "vitest";
import { access } from "#contract/access";
import type { Context } from "../context.ts";
import { testApi } from "../test-api.ts";
import { testCaller } from "../test-caller.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { firstIdAt } from "./audit-line.ts";
import { listLines, type NamesOf, type OrganisationNamesOf } from "./list-lines.ts";
import { serveAudit } from "./routes.ts";
import { sealAudit } from "./seal-audit.ts";
import { testKey, workAt } from "./stored-log.fixture.ts";
import { type AuditAct, writeLine } from "./write-line.ts";

const namesOf: NamesOf = async (_ctx, persons) =>
  new Map(persons.filter((one) => one !== 902).map((one) => [one, `Person ${one}`]));
const organisationNames: OrganisationNamesOf = async (_ctx, codes) =>
  new Map(codes.filter((one) => one !== "GM9902").map((one) => [one, { name: `Town ${one}` }]));

interface Written extends Partial<AuditAct> {
  readonly person?: number;
  readonly at?: string;
}

/** Numbers and codes that no other test has, as the database is shared. */
async function write(ctx: Context, { person = 901, at, ...act }: Written): Promise<void> {
  const now = at === undefined ? ctx.now : new Date(at);
  const caller = testCaller({ person });
  await writeLine(
    { ...ctx, now, caller },
    { act: "editThing", organisation: "GM9901", object: null, result: "done", ...act },
  );
}

const ask = (ctx: Context, filters: Partial<Parameters<typeof listLines>[1]> = {}) =>
  listLines(ctx, { limit: 100, ...filters }, { namesOf, organisationNames });

test("a cursor of other filters is refused", () =>
  inUndoneTransaction(async (ctx) => {
    await write(ctx, {});
    await write(ctx, {});
    const { next } = await ask(ctx, { person: 901, limit: 1 });
    await expect(ask(ctx, { person: 902, limit: 1, cursor: next ?? "" })).rejects.toMatchObject({
      code: "platform/wrong-cursor",
    });
    await expect(ask(ctx, { person: 901, cursor: "b25zaW4" })).rejects.toMatchObject({
      code: "platform/wrong-cursor",
    });
  }));

test("each filter leaves out what does not fit", () =>
  inUndoneTransaction(async (ctx) => {
    await write(ctx, { act: "one" });
    await write(ctx, { act: "two", organisation: "GM9902" });
    await write(ctx, { act: "three", object: { kind: "thing", id: "t1" } });
    await write(ctx, { act: "four", object: { kind: "other", id: "t2" }, result: "refused" });
    await write(ctx, { act: "five", person: 902 });
    const acts = async (filters: Parameters<typeof ask>[1]): Promise<string[]> =>
      (await ask(ctx, { from: "2026-11-22", ...filters })).items.map(({ act }) => act).sort();
    expect(await acts({ person: 902 })).toEqual(["five"]);
    expect(await acts({ organisation: "GM9902" })).toEqual(["two"]);
    expect(await acts({ person: 901, act: "one" })).toEqual(["one"]);
    expect(await acts({ person: 901, objectId: "t1" })).toEqual(["three"]);
    expect(await acts({ person: 901, objectKind: "other" })).toEqual(["four"]);
    expect(await acts({ person: 901, result: "refused" })).toEqual(["four"]);
    expect(await acts({ person: 901, result: "failed" })).toEqual([]);
  }));

test("a day is a day in the Netherlands, in winter and in summer, and `until` does not count itself", () =>
  inUndoneTransaction(async (ctx) => {
    await write(ctx, { act: "before winter", at: "2026-01-09T22:59:59.999Z" });
    await write(ctx, { act: "winter", at: "2026-01-09T23:00:00.000Z" });
    await write(ctx, { act: "before summer", at: "2026-07-09T21:59:59.999Z" });
    await write(ctx, { act: "summer", at: "2026-07-09T22:00:00.000Z" });
    const acts = async (from: string, until: string): Promise<string[]> =>
      (await ask(ctx, { person: 901, from, until })).items.map(({ act }) => act);
    expect(await acts("2026-01-10", "2026-01-11")).toEqual(["winter"]);
    expect(await acts("2026-07-10", "2026-07-11")).toEqual(["summer"]);
    expect(await acts("2026-01-10", "2026-07-10")).toEqual(["before summer", "winter"]);
  }));

test("pages follow each other, the newest first, whatever is written or sealed in between", () =>
  inUndoneTransaction(async (ctx) => {
    const moment = (second: number) => `2026-11-22T12:00:${`${second}`.padStart(2, "0")}.000Z`;
    for (let at = 0; at < 7; at += 1) await write(ctx, { act: `act ${at}`, at: moment(at) });
    await sealAudit(workAt(ctx, ctx.now), testKey);
    for (let at = 7; at < 10; at += 1) await write(ctx, { act: `act ${at}`, at: moment(at) });
    const found: string[] = [];
    const leaves: (number | null)[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask(ctx, { person: 901, limit: 4, cursor });
      found.push(...page.items.map(({ act }) => act));
      leaves.push(...page.items.map(({ leaf }) => leaf));
      cursor = page.next ?? undefined;
      await write(ctx, { act: "later", at: moment(30 + found.length) });
      await sealAudit(workAt(ctx, ctx.now), testKey);
    } while (cursor !== undefined);
    expect(found).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((at) => `act ${at}`));
    expect(leaves.slice(0, 3)).toEqual([null, null, null]);
    expect(leaves.slice(3)).not.toContain(null);
  }));

test("a line has the number of a person, and the name as it is known now or not any more", () =>
  inUndoneTransaction(async (ctx) => {
    await write(ctx, {});
    await write(ctx, { person: 902 });
    const [known] = (await ask(ctx, { person: 901 })).items;
    const [erased] = (await ask(ctx, { person: 902 })).items;
    expect(known).toMatchObject({ person: 901, personName: "Person 901" });
    expect(erased).toMatchObject({ person: 902, personName: null });
    expect(known).not.toHaveProperty("salt");
  }));

test("a line has the code of an organisation, and its name beside it where the code is known", () =>
  inUndoneTransaction(async (ctx) => {
    await write(ctx, {});
    await write(ctx, { organisation: "GM9902" });
    await write(ctx, { organisation: null });
    const told = (await ask(ctx, { person: 901 })).items.map(
      ({ organisation, organisationName }) => [organisation, organisationName],
    );
    expect(told).toHaveLength(3);
    expect(told).toContainEqual([null, null]);
    expect(told).toContainEqual(["GM9902", null]);
    expect(told).toContainEqual(["GM9901", "Town GM9901"]);
  }));

test("an export that would not hold every line is refused instead of cut off", () =>
  inUndoneTransaction(async (ctx) => {
    await sql`
      insert into platform.audit_unsealed (id, at, person, act, result, origin, salt)
      select (${firstIdAt(ctx.now).slice(0, 24)} || to_char(n, 'FM000000000000'))::uuid, ${ctx.now}::timestamptz,
        901, 'many', 'done', 'job', decode(md5(''), 'hex')
      from generate_series(1, 100001) n`.execute(ctx.db);
    // As many as the server asks for an export.
    await expect(ask(ctx, { person: 901, limit: 100_000 })).rejects.toMatchObject({
      code: "platform/too-many-lines",
      status: 400,
    });
    const page = await ask(ctx, { person: 901, limit: 2 });
    expect(page).toMatchObject({ total: 100_001, items: [{ act: "many" }, { act: "many" }] });
  }));

test("the routes answer as the contract says, and my acts are mine alone", () =>
  inUndoneTransaction(
    async (ctx) => {
      await write(ctx, {});
      await write(ctx, { person: 902 });
      const api = testApi((made) => serveAudit(made, { key: testKey, namesOf, organisationNames }));
      expect(api.ids.filter((id) => !(id in access))).toEqual([]);
      const mine = (await api.ask(ctx, "listMyActs", { query: {} })) as { items: object[] };
      expect(mine.items).toMatchObject([{ person: 901 }]);
      await sealAudit(workAt(ctx, ctx.now), testKey);
      const latest = await api.ask(ctx, "getLatestCheckpoint");
      expect(latest).toMatchObject({ verificationKey: testKey.verificationKey });
      expect(await api.ask(ctx, "listCheckpoints", { query: {} })).toHaveProperty("items.0.note");
    },
    undefined,
    testCaller({ person: 901 }),
  ));
