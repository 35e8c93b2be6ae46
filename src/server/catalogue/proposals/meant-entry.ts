import type { Context } from "#platform/context";
import type { EntryRow } from "../entries/entry.ts";
import { entriesById, holdEntry } from "../entries/entry-store.ts";
import { holdWhole } from "../entries/require-entry.ts";
import type { SomeContent } from "../entries/some-content.ts";
import type { ProposalRow } from "./proposal.ts";

/** Files and fact tables speak of their own entry, also once that is a part; a person means what they see, the whole. */
const meansOwn = ({ origin }: ProposalRow): boolean => origin === "file" || origin === "facts";

/** The entries that these proposals are about, by the id of the proposal: what is shown, and what is written. */
export async function meantEntries(
  ctx: Context,
  proposals: readonly ProposalRow[],
): Promise<ReadonlyMap<string, EntryRow>> {
  const about = proposals.flatMap(({ entry }) => entry ?? []);
  const named = byId(await entriesById(ctx.db, about));
  const wholes = byId(
    await entriesById(
      ctx.db,
      [...named.values()].map(({ whole }) => whole),
    ),
  );
  return new Map(
    proposals.flatMap((proposal) => {
      const own = named.get(proposal.entry ?? "");
      const meant = own && !meansOwn(proposal) ? wholes.get(own.whole) : own;
      return meant ? [[proposal.id, meant] as const] : [];
    }),
  );
}

/** The same of one, held until the transaction lands. */
export async function holdMeant(
  ctx: Context,
  proposal: ProposalRow,
  entry: string,
): Promise<EntryRow> {
  const own = meansOwn(proposal) ? await holdEntry(ctx.db, entry) : undefined;
  return own ?? holdWhole(ctx, entry);
}

/** What a proposal would write in an entry that is there. Who owns it changes by a claim, or as the fact tables say. */
export function wantedOf({ kind, content, organisation }: ProposalRow): SomeContent {
  if (kind === "claim") return { ownerId: organisation };
  if (kind === "update") return content;
  const { ownerId: _, ...rest } = content;
  return rest;
}

const byId = (rows: readonly EntryRow[]) => new Map(rows.map((row) => [row.id, row]));
