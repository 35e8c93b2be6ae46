import {
  listMunicipalities,
  listNeighbours,
  listOrganisations,
  listReorganisations,
  type OrganisationDetail,
  type OrganisationSummary,
} from "#contract/network";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { type Change, historyOf, type Reference, thereOn } from "../reorganisations/changes.ts";

/** What a municipality or a province has because it is a piece of land. */
export interface Land {
  readonly neighbours: readonly OrganisationSummary[];
  readonly history: readonly Change[];
  /** Which municipalities were there on the day asked, when this one was not there yet. */
  readonly before: readonly (Reference & { readonly part: boolean })[];
  /** Of a province: its municipalities on the day asked. */
  readonly municipalities: readonly OrganisationSummary[];
}

/** Null for an organisation that is not a piece of land. */
export async function loadLand(
  { ask }: Asked,
  organisation: OrganisationDetail,
  on: string | null,
  existed: boolean,
): Promise<Land | null> {
  const { id, kind } = organisation;
  const none = { neighbours: [], history: [], before: [], municipalities: [] };
  if (kind === "province") {
    const filters = { kind: "municipality", province: id, ...(on === null ? {} : { on }) };
    return { ...none, municipalities: await allPages(ask, listOrganisations, filters) };
  }
  if (kind !== "municipality") return null;
  const notYet =
    on !== null && organisation.validFrom !== null && on < organisation.validFrom && !existed;
  const [neighbours, rows, then] = await Promise.all([
    organisation.validUntil === null ? allPages(ask, listNeighbours, {}, { id }) : [],
    allPages(ask, listReorganisations, {}),
    notYet ? allPages(ask, listMunicipalities, { on }) : [],
  ]);
  const existing = new Set(then.map(({ code }) => code));
  return {
    ...none,
    neighbours,
    history: historyOf(rows, id),
    before: notYet && on !== null ? thereOn(rows, id, existing, on) : [],
  };
}
