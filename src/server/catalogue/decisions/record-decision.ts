import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { dutchDate } from "#platform/context";
import { once } from "#platform/idempotency";
import { Invalid } from "#platform/refusal";
import { holdWhole } from "../entries/require-entry.ts";
import { indexEntries } from "../search/index-entries.ts";
import type { DecisionRow } from "./decision.ts";
import { decisionsOfFacts, writeDecisions } from "./decision-store.ts";

type Form = z.infer<typeof contract.recordDecision.body>;

/** What is decided, and which fact tables say so. */
export type Decided = Omit<Form, "evidence"> & {
  readonly evidence: string | null;
  readonly sources?: readonly string[];
  readonly origin?: DecisionRow["origin"];
};

/**
 * Records what a body decided of an entry: its stage, or the level of one of its versions. The one way by which stage
 * and level come to be; forms, imports and merges have no other. Throws `catalogue/decides-nothing`,
 * `catalogue/no-agreement` and `catalogue/decided-in-future`.
 */
export async function recordDecision(
  ctx: Context,
  entry: string,
  decided: Decided,
  key: string | null = null,
): Promise<{ id: string }> {
  const asked = { route: "recordDecision", key, content: [entry, decided] };
  return once(ctx, asked, () => record(ctx, entry, decided));
}

async function record(ctx: Context, entry: string, decided: Decided): Promise<{ id: string }> {
  const { id: whole, kind } = await holdWhole(ctx, entry);
  check(ctx, decided, kind);
  const row = decisionRow(ctx, entry, decided);
  await writeDecisions(ctx.db, [row]);
  await indexEntries(ctx, [whole]);
  return { id: row.id };
}

/**
 * Records the decisions of outside bodies that the fact tables hold, and takes back those that they hold no longer. One
 * that stands already is left as it is.
 */
export async function replaceFactDecisions(
  ctx: Context,
  decided: readonly { readonly entry: string; readonly decided: Decided }[],
): Promise<void> {
  const standing = await decisionsOfFacts(ctx.db);
  const wanted = decided.map((one) => decisionRow(ctx, one.entry, one.decided));
  const same = new Set(standing.map(keyOf));
  const kept = new Set(wanted.map(keyOf));
  await writeDecisions(
    ctx.db,
    wanted.filter((row) => !same.has(keyOf(row))),
    standing.filter((row) => !kept.has(keyOf(row))).map(({ id }) => id),
  );
}

/** All of a decision but when and under which number it was recorded. */
function keyOf({ id: _, recorded_at: __, recorded_by: ___, ...decision }: DecisionRow): string {
  return JSON.stringify(Object.entries(decision).toSorted(([a], [b]) => a.localeCompare(b)));
}

function decisionRow(ctx: Context, entry: string, decided: Decided): DecisionRow {
  return {
    id: uuidv7({ msecs: ctx.now.getTime() }),
    entry,
    sort: decided.stage === undefined ? "level" : "stage",
    stage: decided.stage ?? null,
    level: decided.level ?? null,
    version: decided.version ?? null,
    decider: decided.decider,
    decided_on: decided.decidedOn ?? null,
    in_force_from: decided.inForceFrom ?? null,
    evidence: decided.evidence,
    evidence_url: decided.evidenceUrl ?? null,
    sources: decided.sources ?? [],
    origin: decided.origin ?? "waaier",
    recorded_at: ctx.now,
    recorded_by: ctx.caller.person,
  };
}

function check(ctx: Context, { stage, level, decidedOn, version }: Decided, kind: string): void {
  if ((stage === undefined) === (level === undefined)) {
    throw new Invalid("catalogue/decides-nothing", "Give a stage or a level, and one of the two.", [
      { where: "body.stage", detail: "a stage, or a level and no stage" },
    ]);
  }
  if ((level !== undefined || version !== undefined) && kind !== "agreement") {
    throw new Invalid(
      "catalogue/no-agreement",
      "Only an agreement has levels and versions that are decided. This entry is something else.",
      [{ where: "body.level", detail: "only of an agreement" }],
    );
  }
  if (decidedOn !== undefined && decidedOn > dutchDate(ctx.now)) {
    throw new Invalid(
      "catalogue/decided-in-future",
      "A decision that is still to be taken cannot be recorded. Give the day on which it was taken.",
      [{ where: "body.decidedOn", detail: "today or earlier" }],
    );
  }
}
