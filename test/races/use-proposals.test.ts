import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Context, type Work, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { migrate } from "#platform/migrate";
import { judgeUseProposal } from "../../src/server/adoption/proposals/judge-use-proposal.ts";
import { proposeUse } from "../../src/server/adoption/proposals/propose-use.ts";
import { withdrawUseProposal } from "../../src/server/adoption/proposals/withdraw-use-proposal.ts";
import { putUse } from "../../src/server/adoption/uses/put-use.ts";
import {
  entry,
  formOf,
  invent,
  somebody,
  supplier,
  town,
} from "../../src/server/adoption/uses/uses.fixture.ts";
import { freshDatabase, server } from "./fresh-database.ts";

const times = 8;

describe.skipIf(server === null)("proposals of use at the same time", () => {
  let database: Database;
  let work: Work;
  let seller: Context;
  let judge: Context;
  beforeAll(async () => {
    database = await openDatabase({ url: await freshDatabase() });
    await migrate(database.db);
    work = workOn(database.db, false, () => new Date("2026-11-22T10:00:00Z"));
    await work.change((ctx) => invent(ctx));
    seller = await work.change((ctx) => somebody(ctx, "Verkoper", [["editor", supplier]]));
    judge = await work.change((ctx) =>
      somebody(ctx, "Joost", [
        ["confirmer", town],
        ["editor", town],
      ]),
    );
    // Connections are made as they are needed, and who waits for one comes too late to race.
    await Promise.all(
      Array.from({ length: times }, () =>
        work.read(({ db }) => sql`select pg_sleep(0.2)`.execute(db)),
      ),
    );
  });
  afterAll(() => database.close());

  const as = <T>({ caller }: Context, use: (ctx: Context) => Promise<T>): Promise<T> =>
    work.change((ctx) => use({ ...ctx, caller }));
  const propose = (version: string) =>
    as(seller, (ctx) =>
      proposeUse(ctx, supplier, {
        organisation: town,
        entry,
        version,
        status: "in-production",
        since: null,
        note: null,
        evidenceUrl: null,
      }),
    );
  const stands = async (id: string, version: string) => {
    const { rows } = await sql<{ state: string; uses: number }>`
      select state, (select count(*)::int from adoption.use
        where organisation = ${town} and version = ${version} and ended_on is null and withdrawn_at is null) as uses
      from adoption.proposal where id = ${id}`.execute(database.db);
    return rows[0];
  };

  test("the same by several colleagues is one", async () => {
    const ids = await Promise.all(Array.from({ length: times }, () => propose("gelijk")));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  });

  test("taking it back while it is confirmed: one of the two, and the use says the same", async () => {
    for (let n = 0; n < 20; n += 1) {
      const version = `terug ${n}`;
      const { id } = await propose(version);
      const outcomes = await Promise.allSettled([
        as(judge, (ctx) =>
          judgeUseProposal(ctx, town, id, { judgement: "confirm", reason: null, hidden: false }),
        ),
        as(seller, (ctx) => withdrawUseProposal(ctx, supplier, id)),
      ]);
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const confirmed = outcomes[0]?.status === "fulfilled";
      expect(await stands(id, version)).toEqual({
        state: confirmed ? "confirmed" : "withdrawn",
        uses: confirmed ? 1 : 0,
      });
    }
  });

  test("what is taken back while the organisation says it itself stays taken back, or was confirmed first", async () => {
    for (let n = 0; n < 20; n += 1) {
      const version = `zelf ${n}`;
      const { id } = await propose(version);
      const [said, taken] = await Promise.allSettled([
        as(judge, (ctx) => putUse(ctx, town, entry, formOf({ version }))),
        as(seller, (ctx) => withdrawUseProposal(ctx, supplier, id)),
      ]);
      expect(said.status).toBe("fulfilled");
      expect(await stands(id, version)).toEqual({
        state: taken.status === "fulfilled" ? "withdrawn" : "confirmed",
        uses: 1,
      });
    }
  });
});
