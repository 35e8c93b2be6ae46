import { municipalityHistory } from "#network";
import { type Context, dutchDate } from "#platform/context";
import { isConcealed } from "./concealed.ts";
import type { EffortRow } from "./effort.ts";
import { ownWords } from "./effort-store.ts";

type Told = Pick<EffortRow, "organisation" | "origin" | "version" | "told_at">;

interface Concealing {
  /** Whether this would tell what its organisation hides. */
  readonly hides: (effort: Told) => boolean;
  /** The versions of which there is a word that is hidden. */
  readonly hiddenVersions: readonly string[];
}

/** By which words an effort of these organisations on these entries is concealed: one rule for who tells and who reads. */
export async function concealingOf(
  ctx: Context,
  { organisations, entries }: Readonly<Record<"organisations" | "entries", readonly string[]>>,
): Promise<Concealing> {
  const roads = await municipalityHistory.roadsOn(ctx, dutchDate(ctx.now));
  const roadOf = (organisation: string) => roads.get(organisation) ?? [organisation];
  const endOf = (organisation: string) => roadOf(organisation).at(-1) ?? organisation;
  // All whose road led to the same: whichever of them hides it, it stays hidden.
  const families = Map.groupBy(roads.keys(), endOf);
  const kinOf = (organisation: string): readonly string[] => {
    const end = endOf(organisation);
    return [end, ...(families.get(end) ?? [])];
  };
  const speakers = new Set(organisations.flatMap(kinOf));
  const words = await ownWords(ctx.db, { organisations: [...speakers], entries });
  const versions = words.flatMap(({ hidden, version }) => (hidden ? (version ?? []) : []));
  return {
    hides: ({ organisation, ...told }) =>
      isConcealed({ ...told, road: roadOf(organisation), family: kinOf(organisation) }, words),
    hiddenVersions: [...new Set(versions)].toSorted(),
  };
}
