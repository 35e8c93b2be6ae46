import { sql } from "kysely";
import { loadCatalogueFacts } from "#catalogue";
import type { Right } from "#contract/access";
import type { AnswerForm } from "#contract/adoption";
import { loadNetworkFacts } from "#network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { smallCountry } from "../small-country.fixture.ts";
import { somebody } from "../uses/uses.fixture.ts";
import { giveAnswers } from "./give-answers.ts";
import { listOwnAnswers } from "./list-answers-of-organisation.ts";

/** Two municipalities: Duinrade, and Veendijk, into which Veen and Dijk went up in 2020. */
export const dune = "GM9001";
export const fen = "GM9002";
export const before = { fen: "GM9003", dike: "GM9004" } as const;
export const partnership = "GR9001";

/** What asks for an answer there: one subject by each rule, and what asks for none. */
const asking = {
  solution: "proefzaak",
  joint: "proefafspraak",
  forum: "proefstandaard",
  advice: "proefadvies",
  /** A practice that nobody shares. */
  nothing: "proefmethode",
  /** What the solution may turn out to be a part of. */
  whole: "proefgeheel",
} as const;
export type Asking = Readonly<Record<keyof typeof asking, string>>;

/** In a country of invented municipalities in which nothing asks for an answer but what is invented. */
export const inSmallCountry = (
  use: (ctx: Context, asking: Asking) => Promise<void>,
): Promise<void> =>
  inUndoneTransaction(async (ctx) => {
    await loadNetworkFacts(ctx, smallCountry);
    await loadCatalogueFacts(ctx, smallCountry);
    await sql`delete from adoption.use`.execute(ctx.db);
    await use(ctx, asking);
  });

/** One entry turns out to be a part of another. */
export const makePart = (ctx: Context, part: string, whole: string) =>
  sql`update catalogue.entry set whole = ${whole} where id = ${part}`.execute(ctx.db);

/** The same context some days later, or on a day. */
export const onDay = <C extends Context>(ctx: C, day: string): C => ({
  ...ctx,
  now: new Date(`${day}T12:00:00Z`),
});

/** Somebody who answers for an organisation. */
export const answerer = (
  ctx: Context,
  organisation: string,
  { name = "Ada", right = "confirmer" as Right } = {},
) => somebody(ctx, name, [[right, organisation]]);

export const uses = (entry: string, given: Partial<AnswerForm> = {}): AnswerForm => ({
  entry,
  version: null,
  answer: "uses",
  plannedOn: null,
  reason: null,
  reviewOn: null,
  expiresOn: null,
  explainedAt: null,
  reusedFrom: null,
  hidden: false,
  replaces: null,
  ...given,
});

export const notNow = (entry: string, given: Partial<AnswerForm> = {}): AnswerForm =>
  uses(entry, {
    answer: "not-now",
    reason: "Eerst verhuist het archief.",
    expiresOn: "2027-06-01",
    ...given,
  });

export const planned = (entry: string, given: Partial<AnswerForm> = {}): AnswerForm =>
  uses(entry, { answer: "planned", plannedOn: "2027-03-01", ...given });

/** Gives one answer; its id. */
export async function give(ctx: Context, organisation: string, form: AnswerForm): Promise<string> {
  const { ids } = await giveAnswers(ctx, organisation, [form], null);
  return ids[0] ?? "";
}

/** What an organisation reads of its own answers, by the entry. */
export async function ownAnswers(ctx: Context, organisation: string, on?: string) {
  const asked = { limit: 500, ...(on !== undefined && { on }) };
  const { items } = await listOwnAnswers(ctx, organisation, asked);
  return new Map(items.map((item) => [item.entry.id, item]));
}

/** A use as it stands in the table, of a source or of the organisation itself. */
export async function putUse(
  ctx: Context,
  organisation: string,
  entry: string,
  given: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const row = {
    id: crypto.randomUUID(),
    organisation,
    entry,
    origin: "own",
    kind: "user",
    status: "in-production",
    as_of: "2020-01-01",
    certainty: "high",
    sources: [],
    hidden: false,
    stated_at: ctx.now,
    ...given,
  };
  await sql`insert into adoption.use
    select * from json_populate_record(null::adoption.use, ${JSON.stringify(row)}::json)`.execute(
    ctx.db,
  );
}
