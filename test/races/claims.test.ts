import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Context, type Work, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { migrate } from "#platform/migrate";
import { answerClaim } from "../../src/server/people/claims/answer-claim.ts";
import { claimOrganisation } from "../../src/server/people/claims/claim-organisation.ts";
import { decideClaim } from "../../src/server/people/claims/decide-claim.ts";
import {
  invented,
  inventOrganisations,
  somebody,
} from "../../src/server/people/invented.fixture.ts";
import { freshDatabase, server } from "./fresh-database.ts";

const { municipality: town, otherMunicipality: village } = invented;
const asked = (road: "registered-address" | "moderators") => ({
  road,
  right: "administrator" as const,
  explanation: "Ik ben informatiemanager van deze gemeente.",
});
const refusals = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));

describe.skipIf(server === null)("claims at the same time", () => {
  let database: Database;
  let work: Work;
  beforeAll(async () => {
    database = await openDatabase({ url: await freshDatabase() });
    await migrate(database.db);
    work = workOn(database.db, false, () => new Date());
    await work.change((ctx) => inventOrganisations(ctx));
  });
  afterAll(() => database.close());

  /** In the name of somebody, in a transaction of its own. */
  const as = <T>({ caller }: Pick<Context, "caller">, use: (ctx: Context) => Promise<T>) =>
    work.change((ctx) => use({ ...ctx, caller }));

  test("are one for a person and an organisation, and the others are told so", async () => {
    const ada = await work.change((ctx) => somebody(ctx, "Ada"));
    // Connections are made as they are needed, and who waits for one comes too late to race.
    await Promise.all(Array.from({ length: 8 }, () => work.read(waitABit)));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        as(ada, (ctx) => claimOrganisation(ctx, village, asked("moderators"))),
      ),
    );
    expect(refusals(outcomes)).toEqual(Array(7).fill("people/claimed-already"));
  });

  test("that the mailbox and the moderators grant at once let in one: the first administrator", async () => {
    const [bram, cato, first, second] = await work.change(async (ctx) => [
      await somebody(ctx, "Bram"),
      await somebody(ctx, "Cato"),
      await somebody(ctx, "Dirk", [["moderator", null]]),
      await somebody(ctx, "Eva", [["moderator", null]]),
    ]);
    if (!bram || !cato || !first || !second) throw new Error("nobody is there");
    await as(bram, (ctx) => claimOrganisation(ctx, town, asked("registered-address")));
    const { id } = await as(cato, (ctx) => claimOrganisation(ctx, town, asked("moderators")));
    const yes = { agreed: true, reason: "" };
    await as(first, (ctx) => decideClaim(ctx, id, yes));
    const token = await work.read(linkInMail);
    const outcomes = await Promise.allSettled([
      work.change((ctx) => answerClaim(ctx, { token, agreed: true })),
      as(second, (ctx) => decideClaim(ctx, id, yes)),
    ]);
    expect(refusals(outcomes)).toEqual(["people/road-closed"]);
  });
});

const waitABit = (ctx: Context) => sql`select pg_sleep(0.1)`.execute(ctx.db);

async function linkInMail(ctx: Context): Promise<string> {
  const { path } = await ctx.db
    .withTables<{ "platform.mail": { kind: string; path: string } }>()
    .selectFrom("platform.mail")
    .select("path")
    .where("kind", "=", "people/claim")
    .executeTakeFirstOrThrow();
  return /token=([\w-]+)/.exec(path)?.[1] ?? "";
}
