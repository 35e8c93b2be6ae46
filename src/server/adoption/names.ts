import { catalogueEntries } from "#catalogue";
import type { EntryKind } from "#contract/catalogue";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";

interface Ref {
  readonly id: string;
  readonly name: string;
}

/** Names beside codes, for what an answer tells; a code that nobody has any more stands for itself. */
export async function organisationsNamed(
  ctx: Context,
  ids: readonly (string | null)[],
): Promise<(id: string) => Ref & { readonly kind: string }> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  const names = await organisationNames(ctx, asked);
  return (id) => ({ id, ...(names.get(id) ?? { name: id, kind: "other-government" }) });
}

/** The same of entries, each told as the whole that it is in. */
export async function entriesNamed(
  ctx: Context,
  ids: readonly string[],
): Promise<(id: string) => Ref & { readonly kind: EntryKind }> {
  const briefs = await catalogueEntries.brief(ctx, [...new Set(ids)]);
  const byId = new Map(briefs.map(({ of, id, name, kind }) => [of, { id, name, kind }]));
  return (id) => byId.get(id) ?? { id, name: id, kind: "software" };
}
