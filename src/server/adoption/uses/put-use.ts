import { catalogueEntries } from "#catalogue";
import type { UseForm } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { whatStands } from "../first-fill/what-stands.ts";
import { requireAdopter } from "../require-adopter.ts";
import { scopeOn } from "../standings/scope.ts";
import { checkUse } from "./check-use.ts";
import { begunAgain, continued } from "./continued.ts";
import { type Said, saidIn, type UseRow } from "./use.ts";
import { findUse, holdOrganisation } from "./use-store.ts";
import { writeUses } from "./write-use.ts";

/**
 * Puts down how far an organisation is with an entry, or that it does not use it. A new word about what it hides is
 * hidden too, unless it shows it. Sent twice it is said once. Throws
 * `catalogue/unknown-entry`, `adoption/use-does-not-fit`, `adoption/own-proposal`, and `adoption/use-changed` when a
 * colleague was first.
 */
export async function putUse(
  ctx: Context,
  organisation: string,
  entry: string,
  { replaces, show = false, ...typed }: UseForm,
): Promise<{ id: string }> {
  await requireAdopter(ctx, organisation);
  const { id: whole } = await catalogueEntries.require(ctx, entry);
  await holdOrganisation(ctx.db, organisation);
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [organisation] });
  const stands = await whatStands(ctx, scope, organisation);
  const now = stands.rows(whole);
  const read = now.find(({ id }) => id === replaces);
  const before = read ?? (await replacedBefore(ctx, organisation, replaces));
  const said = before ? begunAgain(before, typed, scope.on) : typed;
  checkUse(ctx, said);
  // The version may be what changes: then both the one that was read and the one of that version must be as they were.
  const there = now.filter(({ version }) => version === said.version);
  const unread = there.some(({ id }) => id === replaces) ? undefined : there[0];
  if (!read && unread && isSame(ctx, unread, before, { ...said, show })) return { id: unread.id };
  if ((replaces !== null && !read) || unread) throw changedUse(unread);
  // Who replaces a word read whether it was hidden.
  const stays = !read && !show && stands.hides(whole);
  // It stands where it stood: what was said of a part is mended there.
  const write = {
    entry: read?.entry ?? whole,
    said: { ...said, hidden: said.hidden || stays },
    before: read,
  };
  const [id = ""] = await writeUses(ctx, organisation, [write]);
  return { id };
}

/** What was read and stands no more: a colleague changed it, or the same person by sending this before. */
async function replacedBefore(
  ctx: Context,
  organisation: string,
  id: string | null,
): Promise<UseRow | undefined> {
  const row = id === null ? undefined : await findUse(ctx.db, id);
  return row?.organisation === organisation ? row : undefined;
}

/** Whether what stands is what this person says now, said in the place of the same: it was sent before. */
function isSame(
  ctx: Context,
  now: UseRow,
  before: UseRow | undefined,
  { show, ...said }: Said & { readonly show: boolean },
): boolean {
  const { person } = ctx.caller;
  if (person === null || now.stated_by !== person) return false;
  const then = continued(before, said, dutchDate(now.stated_at)).said;
  // It may have been hidden because something else was.
  const was = { ...saidIn(now), hidden: now.hidden && (said.hidden || show) };
  return (Object.keys(was) as (keyof Said)[]).every((field) => was[field] === then[field]);
}

const changedUse = (now: UseRow | undefined): Conflict =>
  new Conflict(
    "adoption/use-changed",
    "A colleague changed this in the meantime. Read it again and put in what you had.",
    [{ where: "body.replaces", detail: now ? `now ${now.id}` : "now null" }],
  );
