import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { nobody } from "#platform/caller";
import { type Context, workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { migrate } from "#platform/migrate";
import { testCaller } from "#platform/test-caller";
import {
  invented,
  inventOrganisations,
  somebody,
} from "../../src/server/people/invented.fixture.ts";
import { eraseMe } from "../../src/server/people/persons/erase-me.ts";
import { personalData } from "../../src/server/people/persons/personal-data.ts";
import { grantRights } from "../../src/server/people/rights/grant-rights.ts";
import { handOver } from "../../src/server/people/rights/hand-over.ts";
import { leaveOrganisation } from "../../src/server/people/rights/leave-organisation.ts";
import { rightsAt } from "../../src/server/people/rights/right-store.ts";
import { freshDatabase, server } from "./fresh-database.ts";

const town = invented.municipality;
const at = new Date("2026-11-26T12:00:00Z");

const withTown = async (use: (database: Database) => Promise<void>): Promise<void> => {
  const database = await openDatabase({ url: await freshDatabase() });
  try {
    await migrate(database.db);
    await workOn(database.db, false, () => at).change((ctx) => inventOrganisations(ctx));
    await use(database);
  } finally {
    await database.close();
  }
};

/** In a transaction that lands only after another had time to come between. */
const slowly =
  (use: (ctx: Context) => Promise<unknown>) =>
  async (ctx: Context): Promise<void> => {
    await use(ctx);
    await wait(500);
  };

describe.skipIf(server === null)("rights that change at the same time", () => {
  test("who leaves while the organisation is handed over to him has left, or keeps it knowingly", () =>
    withTown(async ({ db }) => {
      const make = workOn(db, false, () => at);
      const [first, second] = await make.change(async (ctx) => [
        (await somebody(ctx, "Ada", [["administrator", town]])).person,
        (await somebody(ctx, "Bram", [["reader", town]])).person,
      ]);
      const as = (person = 0) => workOn(db, false, () => at, testCaller({ person }));
      const handed = as(first).change(slowly((ctx) => handOver(ctx, town, second ?? 0)));
      await wait(150);
      const left = as(second).change((ctx) =>
        leaveOrganisation(ctx, town, { withoutSuccessor: false }),
      );
      await handed;
      // He is the last administrator by then, and does not leave unseen.
      await expect(left).rejects.toMatchObject({ code: "people/last-administrator" });
      expect((await rightsAt(db, town)).map(({ person }) => person)).toContain(second);
    }));

  test("nobody who is erased keeps a right that was given at that moment", () =>
    withTown(async ({ db }) => {
      const make = workOn(db, false, () => at, nobody("job"));
      const person = await make.change(async (ctx) => (await somebody(ctx, "Ada")).person);
      const given = make.change(
        slowly((ctx) =>
          grantRights(ctx, { person, organisation: town, rights: ["administrator"] }),
        ),
      );
      await wait(150);
      const erased = workOn(db, false, () => at, testCaller({ person })).change((ctx) =>
        eraseMe(ctx, [personalData]),
      );
      await Promise.all([given, erased]);
      expect(await rightsAt(db, town)).toEqual([]);
    }));
});
