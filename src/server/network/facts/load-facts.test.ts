import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { realCountry } from "#platform/facts";
import { inUndoneTransaction } from "#platform/test-db";
import { changeRegistration } from "../registrations/change-registration.ts";
import { endRegistration } from "../registrations/end-registration.ts";
import { form, registerAll } from "../registrations/registration.fixture.ts";
import { loadFacts } from "./load-facts.ts";
import { smallCountry } from "./small-country.fixture.ts";

const tables = [
  "source",
  "organisation",
  "organisation_name",
  "alias",
  "search_name",
  "municipality",
  "population",
  "population_2026",
  "reorganisation",
  "succession",
  "region",
  "region_member",
  "neighbour",
  "joint_arrangement",
  "regional_body",
  "participation",
  "registration",
  "registration_before",
];

const withoutSources = new Set(["source", "search_name", "registration", "registration_before"]);

/** How many rows each table has, and a digest of all that stands in them. */
async function contentOf({ db }: Context): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const name of tables) {
    const { rows } = await sql`
      select count(*)::int as rows, md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as digest
      from ${sql.table(`network.${name}`)} t`.execute(db);
    content[name] = rows[0];
  }
  return content;
}

test("facts that name an organisation that is not there do not land", () =>
  inUndoneTransaction(async (ctx) => {
    const [row] = smallCountry.participations;
    if (!row) throw new Error("the small country has participations");
    const broken = [...smallCountry.participations, { ...row, participant_id: "GM9999" }];
    await loadFacts(ctx, { ...smallCountry, participations: broken });
    const landing = sql`set constraints all immediate`.execute(ctx.db);
    await expect(landing).rejects.toThrow(/participation_participant_id_fkey/);
  }));

test("loading the same facts again leaves every table as it was", () =>
  inUndoneTransaction(async (ctx) => {
    const before = await contentOf(ctx);
    const country = await realCountry();
    await loadFacts(ctx, await country.facts());
    await sql`set constraints all immediate`.execute(ctx.db);
    expect(await contentOf(ctx)).toEqual(before);
  }));

test("what moderators registered, changed and ended stands as it stood when the facts were replaced", () =>
  inUndoneTransaction(async (ctx) => {
    const [supplier = "", institute = ""] = await registerAll(ctx);
    const later = { ...ctx, now: new Date("2026-12-01T12:00:00Z") };
    await changeRegistration(later, supplier, form({ name: "Aardappel Proefsoftware" }));
    await endRegistration(later, institute);
    const before = await contentOf(ctx);
    const country = await realCountry();
    await loadFacts(later, await country.facts());
    await sql`set constraints all immediate`.execute(ctx.db);
    expect(await contentOf(ctx)).toEqual(before);
  }));

test("what moderators registered stays when another country comes", () =>
  inUndoneTransaction(async (ctx) => {
    const ids = await registerAll(ctx);
    await loadFacts(ctx, smallCountry);
    const { rows } = await sql<{ id: string }>`
      select id from network.organisation where id like 'OR%'
        and exists (select from network.search_name s where s.organisation_id = id)
      order by id`.execute(ctx.db);
    expect(rows.map(({ id }) => id)).toEqual(ids);
  }));

test("another country takes the place of the one that stood there, whole", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    await sql`set constraints all immediate`.execute(ctx.db);
    const { rows } = await sql<{
      id: string;
    }>`select id from network.organisation order by id`.execute(ctx.db);
    expect(rows.map(({ id }) => id).join(" ")).toBe(
      "GM9001 GM9002 GM9003 GM9004 GM9005 GM9006 GR9001 GR9002 PV91 RO9001 WS9001",
    );
  }));

test("every fact of the real country names sources that are known", () =>
  inUndoneTransaction(async ({ db }) => {
    for (const name of tables.filter((one) => !withoutSources.has(one))) {
      const { rows } = await sql`
        select t.sources from ${sql.table(`network.${name}`)} t
        where cardinality(t.sources) = 0
          or exists (select from unnest(t.sources) s where s not in (select id from network.source))`.execute(
        db,
      );
      expect([name, rows]).toEqual([name, []]);
    }
  }));
