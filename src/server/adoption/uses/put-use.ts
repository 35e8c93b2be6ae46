import { catalogueEntries } from "#catalogue";
import type { UseForm } from "#contract/adoption";
import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { requireAdopter } from "../require-adopter.ts";
import { wholeOf } from "../standings/scope.ts";
import { checkUse } from "./check-use.ts";
import type { UseRow } from "./use.ts";
import { holdOrganisation, ownUsesNow } from "./use-store.ts";
import { writeUses } from "./write-use.ts";

/**
 * Puts down how far an organisation is with an entry, or that it does not use it. Throws `catalogue/unknown-entry`,
 * `adoption/use-does-not-fit`, `adoption/own-proposal`, and `adoption/use-changed` when a colleague was first.
 */
export async function putUse(
  ctx: Context,
  organisation: string,
  entry: string,
  { replaces, ...said }: UseForm,
): Promise<{ id: string }> {
  await requireAdopter(ctx, organisation);
  const { id: whole } = await catalogueEntries.require(ctx, entry);
  checkUse(ctx, said);
  await holdOrganisation(ctx.db, organisation);
  const parts = await catalogueEntries.partsToWholes(ctx);
  const now = (await ownUsesNow(ctx.db, organisation)).filter(
    (row) => wholeOf({ parts }, row.entry) === whole,
  );
  const read = now.find(({ id }) => id === replaces);
  // The version may be what changes: then both the one that was read and the one of that version must be as they were.
  const there = now.filter(({ version }) => version === said.version);
  const unread = there.some(({ id }) => id === replaces) ? undefined : there[0];
  if ((replaces !== null && !read) || unread) throw changedUse(unread);
  // It stands where it stood: what was said of a part is mended there.
  const write = { entry: read?.entry ?? whole, said, before: read };
  const [id = ""] = await writeUses(ctx, organisation, [write]);
  return { id };
}

const changedUse = (now: UseRow | undefined): Conflict =>
  new Conflict(
    "adoption/use-changed",
    "A colleague changed this in the meantime. Read it again and put in what you had.",
    [{ where: "body.replaces", detail: now ? `now ${now.id}` : "now null" }],
  );
