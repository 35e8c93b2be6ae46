import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type { KitStep } from "#contract/catalogue";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { findDocument } from "#platform/documents/document-store";
import { Conflict, type Fault, Invalid } from "#platform/refusal";
import { entriesOfWhole } from "../entries/entry-store.ts";
import { holdWhole } from "../entries/require-entry.ts";
import { findKits, type KitRow, putKitRow, removeKit } from "./kit-store.ts";

/**
 * Puts down how an organisation went about it, or takes that away. Throws `catalogue/unknown-entry`,
 * `catalogue/unknown-document`, and `catalogue/kit-changed` when a colleague was first.
 */
export async function putKit(
  ctx: Context,
  organisation: string,
  entry: string,
  { steps, version }: z.infer<typeof contract.putKit.body>,
): Promise<void> {
  const { id: whole } = await holdWhole(ctx, entry);
  const family = (await entriesOfWhole(ctx.db, whole)).map(({ id }) => id);
  const kits = await findKits(ctx.db, { entries: family, organisation });
  // A merge can bring two of them together: each stays where it stands.
  const kit = kits.find((one) => one.entry === entry);
  if ((kit?.version ?? null) !== version) throw kitChanged(kit);
  // Who begins a first one while another stands on a part or the whole has not read that one.
  if (!kit && kits[0]) throw kitChanged(kits[0]);
  if (steps.length === 0) {
    if (kit) await removeKit(ctx.db, kit.id);
    return;
  }
  await requireOwnDocuments(ctx, organisation, steps);
  await putKitRow(ctx.db, {
    id: kit?.id ?? uuidv7({ msecs: ctx.now.getTime() }),
    entry,
    organisation,
    steps,
    changed_at: ctx.now,
    changed_by: ctx.caller.person,
    version: (version ?? 0) + 1,
  });
}

const kitChanged = (kit: KitRow | undefined): Conflict =>
  new Conflict(
    "catalogue/kit-changed",
    "A colleague changed these steps in the meantime. Read them again and put in what you had.",
    [{ where: "body.version", detail: kit ? `now ${kit.version}, of ${kit.entry}` : "now null" }],
  );

/** What another organisation keeps is not shown as if it were one's own. */
async function requireOwnDocuments(
  ctx: Context,
  organisation: string,
  steps: readonly KitStep[],
): Promise<void> {
  const faults: Fault[] = [];
  const own = new Map<string, boolean>();
  for (const [n, { documents }] of steps.entries()) {
    for (const [m, id] of documents.entries()) {
      const isOwn = own.get(id) ?? (await findDocument(ctx.db, id))?.owner === organisation;
      own.set(id, isOwn);
      if (isOwn) continue;
      const detail = "take the id of a document of the organisation";
      faults.push({ where: `body.steps.${n}.documents.${m}`, detail });
    }
  }
  if (faults.length === 0) return;
  throw new Invalid(
    "catalogue/unknown-document",
    "The organisation has not all of these documents. Add them to its documents first, or leave them out.",
    faults,
  );
}
