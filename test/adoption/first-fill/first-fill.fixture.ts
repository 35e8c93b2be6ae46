import { sql } from "kysely";
import type { UseStatus } from "#contract/adoption";
import type { EntryKind } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { inProduction } from "../../../src/server/adoption/uses/use.ts";
import { holdOrganisation } from "../../../src/server/adoption/uses/use-store.ts";
import { somebody } from "../../../src/server/adoption/uses/uses.fixture.ts";
import { writeUses } from "../../../src/server/adoption/uses/write-use.ts";
import { invent } from "../../../src/server/catalogue/catalogue.fixture.ts";
import {
  recordDecision,
  replaceFactDecisions,
} from "../../../src/server/catalogue/decisions/record-decision.ts";
import { loadFacts as loadNetwork } from "../../../src/server/network/facts/load-facts.ts";
import { smallCountry } from "../../../src/server/network/facts/small-country.fixture.ts";

/** Who fills in, who works together with it, who is as large, and who is like it in nothing. */
export const dune = "GM9001";
export const fen = "GM9002";
export const clay = "GM9007";
export const sand = "GM9008";
export const arrangement = "GR9001";

function firstOf<Row>(rows: readonly Row[]): Row {
  const [first] = rows;
  if (first === undefined) throw new Error("the small country is empty");
  return first;
}
const like = { ...firstOf(smallCountry.municipalities), urbanity: null, urbanity_year: null };
const lifetime = { ...firstOf(smallCountry.municipality_lifetimes) };
const counted = { ...firstOf(smallCountry.population), year: 2022 };

/** The small country with two more, all invented. */
const country = {
  ...smallCountry,
  municipalities: [
    ...smallCountry.municipalities,
    { ...like, code: clay, name: "Kleistad" },
    { ...like, code: sand, name: "Zandstad" },
  ],
  municipality_lifetimes: [
    ...smallCountry.municipality_lifetimes,
    { ...lifetime, code: clay, name: "Kleistad" },
    { ...lifetime, code: sand, name: "Zandstad" },
  ],
  population: [
    ...smallCountry.population,
    { ...counted, code: clay, inhabitants: 23_500 },
    { ...counted, code: sand, inhabitants: 400_000 },
  ],
};

/** In that country, without any fact about use. */
export const inFillCountry = (use: (ctx: Context) => Promise<void>): Promise<void> =>
  inUndoneTransaction(async (ctx) => {
    await loadNetwork(ctx, country);
    await replaceFactDecisions(ctx, []);
    await sql`delete from adoption.use`.execute(ctx.db);
    await use(ctx);
  });

/** Somebody who fills in for an organisation. */
export const filler = (ctx: Context, organisation = dune, name = "Ada") =>
  somebody(ctx, name, [["editor", organisation]]);

export const entryOf = (ctx: Context, name: string, kind: EntryKind = "software") =>
  invent(ctx, name, kind);

/** A body decides that an entry is shared, an idea or at its end. */
export async function decide(
  ctx: Context,
  entry: string,
  stage: "shared" | "idea" | "retired",
): Promise<void> {
  const moderator = await somebody(ctx, "Bram", [["moderator", null]]);
  await recordDecision(moderator, entry, {
    decider: "Oefenraad",
    decidedOn: "2020-01-01",
    evidence: "Notulen van de raad",
    stage,
  });
}

/** Another organisation says that it uses something. */
export async function says(
  ctx: Context,
  organisation: string,
  entry: string,
  given: { status?: UseStatus; hidden?: boolean; version?: string; productionOn?: string } = {},
): Promise<void> {
  await holdOrganisation(ctx.db, organisation);
  await writeUses(ctx, organisation, [
    { entry, said: { ...inProduction, ...given }, before: undefined },
  ]);
}

/** What a source says of an organisation. */
export async function sourceSays(
  ctx: Context,
  organisation: string,
  entry: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const row = {
    id: crypto.randomUUID(),
    organisation,
    entry,
    origin: "facts",
    kind: "user",
    as_of: "2025-01-01",
    certainty: "high",
    sources: ["invented"],
    hidden: false,
    stated_at: ctx.now,
    ...given,
  };
  await sql`insert into adoption.use
    select * from json_populate_record(null::adoption.use, ${JSON.stringify(row)}::json)`.execute(
    ctx.db,
  );
}
