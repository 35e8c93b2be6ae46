import { listArrangementsOf } from "#contract/network";
import { listMandates } from "#contract/people";
import type { Tried } from "../../acts.ts";
import { type Named, type Organisation, organisationOf } from "../../organisation-of.ts";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { type May, permissionsAt } from "../../permissions.ts";

export type Mandate = Awaited<ReturnType<typeof allMandates>>[number];

export interface MandatesData {
  readonly organisation: Organisation;
  readonly tried: Tried | null;
  /** Null for who may not see them. */
  readonly mandates: readonly Mandate[] | null;
  readonly mayGive: May;
  readonly mayEnd: May;
  /** To whom a mandate can be given; asked only for who may give one. */
  readonly takers: readonly Named[];
}

export async function loadMandates(asked: Asked, tried: Tried | null): Promise<MandatesData> {
  const { ask } = asked;
  const organisation = await organisationOf(asked);
  const may = await permissionsAt(ask, organisation.id);
  const known = { organisation, tried, mayGive: may("giveMandate"), mayEnd: may("endMandate") };
  if (may("listMandates") === "no") return { ...known, mandates: null, takers: [] };
  const [mandates, takers] = await Promise.all([
    allMandates(asked),
    known.mayGive === "no" ? [] : allPages(ask, listArrangementsOf, {}, { id: organisation.id }),
  ]);
  const collator = new Intl.Collator("nl");
  return {
    ...known,
    mandates,
    takers: takers
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => collator.compare(a.name, b.name)),
  };
}

const allMandates = ({ ask, params }: Asked) => allPages(ask, listMandates, {}, params);
