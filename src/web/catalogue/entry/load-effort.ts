import { type Effort, getEffortSpread, listEfforts } from "#contract/adoption";
import { getOrganisation, type SizeClass } from "#contract/network";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";

type Spreads = Awaited<ReturnType<typeof spreadsOf>>;

/** What it took those who did it. */
export interface EntryEffort {
  readonly spreads: Spreads;
  /** Every word by which the figures came about; null until it is asked for. */
  readonly told: readonly Effort[] | null;
  /** The municipality for which the reader works now, and how large it is; null when there is none. */
  readonly ours: { readonly name: string; readonly sizeClass: SizeClass | null } | null;
}

export async function loadEffort(asked: Asked, entry: string): Promise<EntryEffort> {
  const { ask, query } = asked;
  const spreads = await spreadsOf(asked, entry);
  // Without a figure there may still be advice; and how large one is oneself matters only beside a figure.
  const wanted = spreads.total === null || query.has("efforts");
  const [told, mine] = await Promise.all([
    wanted ? allPages(ask, listEfforts, {}, { entry }) : null,
    spreads.total === null ? null : ours(asked),
  ]);
  return { spreads, told, ours: mine };
}

const spreadsOf = ({ ask }: Asked, entry: string) => ask(getEffortSpread, { params: { entry } });

async function ours({ ask, me }: Asked): Promise<EntryEffort["ours"]> {
  const place = me?.organisations.find(({ id }) => id === me.organisation?.id);
  if (place?.kind !== "municipality") return null;
  const { name, sizeClass } = await ask(getOrganisation, { params: { id: place.id } });
  return { name, sizeClass };
}
