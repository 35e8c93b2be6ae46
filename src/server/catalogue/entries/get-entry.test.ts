import { sql } from "kysely";
import { expect, test } from "vitest";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, somebody } from "../catalogue.fixture.ts";
import { recordDecision } from "../decisions/record-decision.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { getEntry } from "./get-entry.ts";

test("only a licence with an SPDX name has a page there", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(ctx, "Oefenwijzer");
    const pageOf = async (licence: string | null) => {
      await sql`update catalogue.entry set licence = ${licence} where id = ${id}`.execute(ctx.db);
      return (await getEntry(ctx, id)).licenceUrl;
    };
    expect(await pageOf(null)).toBeNull();
    expect(await pageOf("Eigen voorwaarden")).toBeNull();
    expect(await pageOf("EUPL-1.2")).toBe("https://spdx.org/licenses/EUPL-1.2");
  }));

test("what is merged tells its own content beside what is gathered, what is not merged has no other", () =>
  inUndoneTransaction(async (bare) => {
    const ctx = await somebody(bare, "Bram", [["moderator", null]]);
    const whole = await invent(ctx, "Oefenwijzer");
    const part = await invent(ctx, "Oefenkaart");
    expect((await getEntry(ctx, whole)).own).toBeNull();
    await mergeEntries(ctx, part, { whole, reason: "Hetzelfde ding." });
    const { aliases, own } = await getEntry(ctx, part);
    expect(aliases).toEqual(["Oefenkaart"]);
    expect(own).toMatchObject({ name: "Oefenwijzer", aliases: [] });
  }));

test("each version has the level that is in force of it", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await invent(ctx, "Oefenwijzer", "agreement");
    for (const version of ["1.0", "2.0"]) {
      await sql`insert into catalogue.version (entry, version, name, sources)
        values (${id}, ${version}, ${version}, '{}')`.execute(ctx.db);
    }
    const decided = { decider: "Oefenraad", evidence: "Notulen van de raad" };
    await recordDecision(ctx, id, { ...decided, level: "recommended", version: "2.0" });
    await recordDecision(ctx, id, {
      ...decided,
      level: "binding",
      version: "2.0",
      inForceFrom: "2099-01-01",
    });
    expect(
      (await getEntry(ctx, id)).versions.map(({ version, level }) => [version, level]),
    ).toEqual([
      ["2.0", "recommended"],
      ["1.0", null],
    ]);
  }));
