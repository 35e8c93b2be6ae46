import { searchOrganisations } from "#network";
import type { Context } from "#platform/context";
import { foldName } from "#platform/fold-name";
import { ownersInFacts } from "./match-store.ts";

/** An organisation that owns something: by its name, and by its code when that is certain. */
export interface KnownOwner {
  readonly owner: string;
  readonly ownerId: string | null;
}

/** Looking one up takes a few milliseconds; a folder of files of so many owners is none that people made. */
const mostLookedUp = 500;

/** Words in the name of an organisation, and never in that of a person. */
const words = new Set(
  "gemeente provincie ministerie waterschap hoogheemraadschap stichting vereniging cooperatie universiteit hogeschool rijksdienst agentschap instituut samenwerkingsverband foundation municipality university institute ltd gmbh bv nv".split(
    " ",
  ),
);

/** What a kind of organisation is called before its name, and its kind in the network. */
const kinds: Readonly<Record<string, string>> = {
  gemeente: "municipality",
  provincie: "province",
  waterschap: "water-board",
};

/**
 * Of these names, those that are certainly of an organisation: one in the network, one that owns something in a
 * register, or one that says what it is. Of any other nothing is said, for it may be a person.
 */
export async function knownOwners(
  ctx: Context,
  names: readonly string[],
): Promise<ReadonlyMap<string, KnownOwner>> {
  const asked = [...new Set(names)];
  if (asked.length === 0) return new Map();
  const inFacts = new Map(
    (await ownersInFacts(ctx.db)).map(({ owner, owner_id }) => [
      foldName(owner),
      { owner, ownerId: owner_id },
    ]),
  );
  const known = new Map<string, KnownOwner>();
  for (const [place, name] of asked.entries()) {
    const ownerId = place < mostLookedUp ? await codeOf(ctx, name) : null;
    const fact = inFacts.get(foldName(name));
    if (ownerId !== null) known.set(name, { owner: name, ownerId });
    else if (fact) known.set(name, fact);
    else if (
      foldName(name)
        .split(" ")
        .some((word) => words.has(word))
    ) {
      known.set(name, { owner: name, ownerId: null });
    }
  }
  return known;
}

/** The code of the one organisation of today that is called so; null when there is none, or more. */
async function codeOf(ctx: Context, name: string): Promise<string | null> {
  const folded = foldName(name);
  const [first = "", ...rest] = folded.split(" ");
  const kind = rest.length > 0 ? kinds[first] : undefined;
  const bareName = kind === undefined ? folded : rest.join(" ");
  if (bareName === "") return null;
  const { hits } = await searchOrganisations(ctx, { q: bareName, limit: 10, offset: 0 });
  const same = hits.filter(
    (hit) =>
      !hit.approximate &&
      hit.until === null &&
      (kind === undefined || hit.kind === kind) &&
      [hit.name, hit.matched ?? ""].some((one) => [bareName, folded].includes(foldName(one))),
  );
  return same.length === 1 ? (same[0]?.id ?? null) : null;
}
