import type { BindingLevel, EntryKind, EntryStage } from "#contract/catalogue";
import { type Context, dutchDate } from "#platform/context";
import { levelOf, stageOf } from "../decisions/decision.ts";
import { decisionsOfWholes } from "../decisions/family-store.ts";
import { type BriefRow, briefRows } from "./brief-store.ts";
import { bareContent } from "./entry.ts";
import { gather } from "./gather.ts";

/** A whole entry in brief, with what its parts add. */
export interface EntryBrief {
  readonly id: string;
  readonly name: string;
  readonly kind: EntryKind;
  readonly themes: readonly string[];
  readonly taskFields: readonly string[];
  readonly summary: string | null;
  /** Of today; null when nobody decided one. */
  readonly stage: EntryStage | null;
  readonly level: BindingLevel | null;
  readonly ownerId: string | null;
  readonly createdAt: Date;
  /** The id that was asked: its own, or that of a part of it. */
  readonly of: string;
}

/**
 * The wholes that these entries are or are a part of, in the order asked and without those that are not there; every
 * whole, in the order of ids, when none are asked.
 */
export async function briefEntries(
  ctx: Context,
  ids?: readonly string[],
): Promise<readonly EntryBrief[]> {
  if (ids?.length === 0) return [];
  const rows = await briefRows(ctx.db, ids);
  const families = Map.groupBy(rows, ({ whole }) => whole);
  const decisions = await decisionsOfWholes(ctx.db, ids ? [...families.keys()] : undefined);
  const on = dutchDate(ctx.now);
  const briefs = new Map(
    [...families].flatMap(([id, family]) => {
      const whole = family.find((row) => row.id === id);
      if (!whole) return [];
      const decided = decisions.get(id) ?? [];
      const state = { stage: stageOf(decided, on), level: levelOf(decided, on) };
      return [[id, { ...told(whole, family), ...state }] as const];
    }),
  );
  const wholeOf = new Map(rows.map(({ id, whole }) => [id, whole]));
  return (ids ?? [...briefs.keys()].sort()).flatMap((of) => {
    const brief = briefs.get(wholeOf.get(of) ?? "");
    return brief ? [{ ...brief, of }] : [];
  });
}

function told(
  whole: BriefRow,
  family: readonly BriefRow[],
): Omit<EntryBrief, "stage" | "level" | "of"> {
  const parts = family.filter((row) => row !== whole);
  const content = gather(contentOf(whole), parts.map(contentOf));
  return {
    id: whole.id,
    name: content.name,
    kind: content.kind,
    themes: content.themes,
    taskFields: content.taskFields,
    summary: content.summary,
    ownerId: content.ownerId,
    createdAt: whole.created_at,
  };
}

const contentOf = (row: BriefRow) => ({
  ...bareContent(row.name, row.kind),
  themes: [...row.themes],
  taskFields: [...row.task_fields],
  summary: row.summary,
  owner: row.owner,
  ownerId: row.owner_id,
});
