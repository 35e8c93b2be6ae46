import type { EntryKind } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { decisionsOn } from "../decisions/decision-store.ts";
import type { EntryRow } from "./entry.ts";
import { entriesOfWhole } from "./entry-store.ts";
import { expectedOf, supportersOf, versionsOf } from "./standard-store.ts";

/** Whether an agreement would become something else, or something else an agreement. */
export const crossesAgreement = (now: EntryKind, then: EntryKind | undefined): boolean =>
  then !== undefined && (now === "agreement") !== (then === "agreement");

/**
 * A level, a version and a link are of an agreement, and what is one with others is of their kind: where any of these
 * hangs on an entry, it does not become an agreement or stop being one. Throws `catalogue/kind-stays`.
 */
export async function requireBareKind(ctx: Context, { id, whole }: EntryRow): Promise<void> {
  const family = await entriesOfWhole(ctx.db, whole);
  const levels = (await decisionsOn(ctx.db, [id])).filter(({ sort }) => sort === "level");
  const linked = [
    ...(await versionsOf(ctx.db, [id])),
    ...(await supportersOf(ctx.db, [id])),
    ...(await expectedOf(ctx.db, [id])),
  ];
  if (family.length === 1 && levels.length === 0 && linked.length === 0) return;
  throw new Conflict(
    "catalogue/kind-stays",
    "Levels, versions, links or merged entries hang on this entry, and they belong to its kind. Take those away first, or add the other as something new.",
    [{ where: "body.content.kind", detail: "stays as it is" }],
  );
}
