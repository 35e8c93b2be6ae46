import { sql } from "kysely";
import { v7 as uuidv7 } from "uuid";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import type { UseRow } from "../uses/use.ts";
import { inProduction } from "../uses/use.ts";
import { putUses } from "../uses/use-store.ts";
import type { EffortForm } from "./check-effort.ts";
import type { EffortRow } from "./effort.ts";
import { putEffortRow } from "./effort-store.ts";

export const entry = "oefenzaak";
export const part = "oefenzaak-klein";
/** Towns that do not exist: `old` merged into `town`. */
export const [town, other, third, old] = ["GM9001", "GM9002", "GM9003", "GM9004"] as const;
export const merged = "2022-01-01";

/** Runs a test in a country that does not exist, with an entry of two parts. */
export const inInvented = (
  use: (ctx: Context) => Promise<void>,
  now = new Date("2026-11-22T12:00:00Z"),
): Promise<void> =>
  inUndoneTransaction(async (ctx) => {
    await sql`insert into catalogue.entry (id, whole, kind, name, aliases, themes, task_fields, components, standards,
        results, joins, sources, origin, created_at, changed_at, version)
      select id, ${entry}, 'software', id, '{}', '{}', '{}', '{}', '{}', '[]', '{}', '{}', 'form', ${ctx.now}, ${ctx.now}, 1
      from unnest(${[entry, part]}::text[]) as id`.execute(ctx.db);
    await sql`insert into network.organisation (id, kind, name, sort_rank, valid_until, sources)
      select code, 'municipality', 'Oefenstad ' || code, 900000 + n,
        case when code = ${old} then ${merged}::date end, '{}'
      from unnest(${[town, other, third, old]}::text[]) with ordinality as town(code, n)`.execute(
      ctx.db,
    );
    await sql`insert into network.reorganisation (date, old_id, new_id, kind, main, split_in_doubt, basis, sources)
      values (${merged}, ${old}, ${town}, 'merger', true, false, 'register', '{}')`.execute(ctx.db);
    await use(ctx);
  }, now);

/** What an organisation tells, as the form sends it. */
export const form = (given: Partial<EffortForm> = {}): EffortForm => ({
  version: null,
  liveOn: "2026-03-01",
  estimate: false,
  hours: [{ phase: "build", discipline: "application", hours: 40 }],
  pitfall: null,
  documents: [],
  replaces: null,
  ...given,
});

/** A row of a source, or of the organisation itself. */
export async function given(ctx: Context, row: Partial<EffortRow> = {}): Promise<string> {
  const id = uuidv7();
  await putEffortRow(ctx.db, {
    id,
    organisation: other,
    entry,
    version: null,
    live_on: "2025-03-01",
    estimate: false,
    hours: [{ phase: "build", discipline: "application", hours: 100 }],
    pitfall: null,
    documents: [],
    origin: "facts",
    sources: ["practice"],
    told_at: new Date("2025-06-01T12:00:00Z"),
    told_by: null,
    withdrawn_at: null,
    ...row,
  });
  return id;
}

/** What an organisation itself says of its use. */
export async function says(ctx: Context, row: Partial<UseRow> = {}): Promise<void> {
  const { acquiringOn, plannedOn, productionOn, phasingOutOn, phasedOutOn, ...said } = inProduction;
  await putUses(ctx.db, [
    {
      ...said,
      id: uuidv7(),
      organisation: town,
      entry,
      origin: "own",
      kind: "user",
      acquiring_on: acquiringOn,
      planned_on: plannedOn,
      production_on: productionOn,
      phasing_out_on: phasingOutOn,
      phased_out_on: phasedOutOn,
      as_of: "2026-03-01",
      certainty: "high",
      evidence: null,
      source_url: null,
      sources: [],
      stated_at: new Date("2026-03-01T12:00:00Z"),
      stated_by: null,
      by_organisation: null,
      proposal: null,
      ended_on: null,
      ended_by: null,
      withdrawn_at: null,
      ...row,
    },
  ]);
}
