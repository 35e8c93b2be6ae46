import { currentCode, organisationNames } from "#network";
import type { Context } from "#platform/context";

interface End {
  /** Null when its land was divided, or nothing came in its place: then a person must choose. */
  readonly successor: { readonly id: string; readonly name: string } | null;
}

/**
 * What came of an organisation that exists no more; null while it exists, and of a code that is not known. Rights at it
 * stay what they were: nobody but a person knows who works for its successor.
 */
export async function endOf(ctx: Context, id: string): Promise<End | null> {
  const now = await currentCode(ctx, id);
  if (now === id) return null;
  const names = await organisationNames(ctx, now === null ? [id] : [id, now]);
  if (!names.has(id)) return null;
  const successor = now === null ? undefined : names.get(now);
  return { successor: now === null || !successor ? null : { id: now, name: successor.name } };
}

/** The same of several, by code. */
export async function endsOf(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, End | null>> {
  const ends = new Map<string, End | null>();
  for (const id of ids) ends.set(id, await endOf(ctx, id));
  return ends;
}

/** Those of these organisations that exist. */
export async function thatExist(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const ends = await endsOf(ctx, ids);
  return ids.filter((id) => ends.get(id) === null);
}
