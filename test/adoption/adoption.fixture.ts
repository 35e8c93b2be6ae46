import { sql } from "kysely";
import type { AnswerForm, UseForm } from "#contract/adoption";
import type { EntryKind } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { testCaller } from "#platform/test-caller";
import { wholeApi } from "../../src/server/app.ts";
import { describedParts } from "../parts.ts";

// Everything here is invented: codes from GM9001 on, and names that nobody has.

/** The whole API, asked as the server does. */
export const api = testApi((into) => {
  for (const { route, handle } of wholeApi(describedParts()).routes) {
    into.serve(route, handle as (asked: unknown) => Promise<never>);
  }
});

interface Town {
  readonly code: string;
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
  readonly inhabitants?: number;
}

/** Municipalities that do not exist, each with inhabitants so that it has a size. */
export async function inventTowns(ctx: Context, towns: readonly Town[]): Promise<void> {
  for (const [n, { code, name, from, until, inhabitants = 15_000 }] of towns.entries()) {
    await sql`insert into network.organisation (id, kind, name, sort_rank, valid_from, valid_until, sources)
      values (${code}, ${code.startsWith("GM") ? "municipality" : "supplier"}, ${name}, ${900_000 + n},
        ${from ?? null}, ${until ?? null}, '{}')`.execute(ctx.db);
    if (!code.startsWith("GM")) continue;
    await sql`insert into network.municipality (organisation_id, urbanity, hexagon_q, hexagon_r, sources)
      values (${code}, 4, ${500 + n}, 500, '{}')`.execute(ctx.db);
    await sql`insert into network.population (organisation_id, year, inhabitants, sources)
      values (${code}, 2026, ${inhabitants}, '{}')`.execute(ctx.db);
  }
}

/** Some municipalities went up in another on a day. */
export async function merge(
  ctx: Context,
  { into, of, on }: { readonly into: string; readonly of: readonly string[]; readonly on: string },
): Promise<void> {
  for (const old of of) {
    await sql`update network.organisation set valid_until = ${on} where id = ${old}`.execute(
      ctx.db,
    );
    await sql`insert into network.reorganisation (date, old_id, new_id, kind, main, split_in_doubt, basis, sources)
      values (${on}, ${old}, ${into}, 'merger', true, false, 'register', '{}')`.execute(ctx.db);
    await sql`insert into network.succession (old_id, current_id, split, sources)
      values (${old}, ${into}, false, '{}')`.execute(ctx.db);
  }
}

/** An entry that asks every municipality for an answer, or one that asks for none. */
export async function inventEntry(
  ctx: Context,
  id: string,
  { kind = "software", shared = true }: { kind?: EntryKind; shared?: boolean } = {},
): Promise<void> {
  await sql`insert into catalogue.entry (id, whole, kind, name, aliases, themes, task_fields, components, standards,
      results, joins, sources, origin, created_at, changed_at, version)
    values (${id}, ${id}, ${kind}, ${id}, '{}', '{}', '{}', '{}', '{}', '[]', '{}', '{}', 'form',
      ${ctx.now}, ${ctx.now}, 1)`.execute(ctx.db);
  if (!shared) return;
  await sql`select set_config('catalogue.deciding', 'yes', true)`.execute(ctx.db);
  await sql`insert into catalogue.decision (id, entry, sort, stage, decider, decided_on, sources, origin, recorded_at)
    values (gen_random_uuid(), ${id}, 'stage', 'shared', 'Oefenvereniging', '2015-01-01', '{}', 'waaier',
      '2015-01-01')`.execute(ctx.db);
  await sql`select set_config('catalogue.deciding', '', true)`.execute(ctx.db);
}

let persons = 9_000;

/** Somebody with a right at an organisation, in the context in which they ask. */
export function worksFor(
  ctx: Context,
  organisation: string,
  right: "reader" | "editor" | "confirmer" | "administrator" = "administrator",
): Context {
  persons += 1;
  return {
    ...ctx,
    caller: testCaller({
      person: persons,
      holds: [[right, organisation]],
      secondFactorAt: ctx.now,
    }),
  };
}

export const useForm = (change: Partial<UseForm> = {}): UseForm => ({
  version: null,
  status: "in-production",
  acquiringOn: null,
  plannedOn: null,
  productionOn: null,
  phasingOutOn: null,
  phasedOutOn: null,
  note: null,
  contact: null,
  hidden: false,
  replaces: null,
  ...change,
});

export const answerForm = (entry: string, change: Partial<AnswerForm> = {}): AnswerForm => ({
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
  ...change,
});

export const putUse = (ctx: Context, id: string, entry: string, change: Partial<UseForm> = {}) =>
  api.ask(ctx, "putUse", { params: { id, entry }, body: useForm(change) }) as Promise<{
    id: string;
  }>;

export const giveAnswer = (
  ctx: Context,
  id: string,
  entry: string,
  change: Partial<AnswerForm> = {},
) =>
  api.ask(ctx, "giveAnswers", {
    params: { id },
    body: { answers: [answerForm(entry, change)] },
  }) as Promise<{ ids: string[] }>;
