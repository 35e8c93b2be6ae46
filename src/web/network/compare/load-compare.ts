import type { z } from "zod";
import {
  type ArrangementOfOrganisation,
  listArrangementsOf,
  listMunicipalities,
  listPopulation,
  type OrganisationDetail,
} from "#contract/network";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import type { YearCount } from "../organisation/load-growth.ts";
import { type Finding, findMunicipality } from "./find-municipality.ts";

export type Arrangement = z.infer<typeof ArrangementOfOrganisation>;

/** One of the two, with what is compared. */
export interface Side {
  readonly organisation: OrganisationDetail;
  /** In the boundaries of 2026, so that a merger is not taken for growth. */
  readonly years: readonly YearCount[];
}

export interface Comparison {
  readonly a: Side;
  readonly b: Side;
  readonly shared: readonly Arrangement[];
  readonly onlyA: readonly Arrangement[];
  readonly onlyB: readonly Arrangement[];
}

export interface CompareData {
  readonly typed: { readonly a: string; readonly b: string };
  readonly a: Finding;
  readonly b: Finding;
  /** Names to suggest while typing. */
  readonly names: readonly string[];
  readonly comparison: Comparison | null;
}

export async function loadCompare(asked: Asked): Promise<CompareData> {
  const { ask, query } = asked;
  const typed = { a: query.get("a") ?? "", b: query.get("b") ?? "" };
  const [a, b, municipalities] = await Promise.all([
    findMunicipality(ask, typed.a),
    findMunicipality(ask, typed.b),
    allPages(ask, listMunicipalities, {}),
  ]);
  const both =
    a.kind === "found" && b.kind === "found" && a.organisation.id !== b.organisation.id
      ? await compare(asked, a.organisation, b.organisation)
      : null;
  return { typed, a, b, names: municipalities.map(({ name }) => name), comparison: both };
}

async function compare(
  { ask }: Asked,
  a: OrganisationDetail,
  b: OrganisationDetail,
): Promise<Comparison> {
  const years = (id: string) => allPages(ask, listPopulation, { boundaries: "2026" }, { id });
  const [yearsOfA, yearsOfB, ofA, ofB, shared] = await Promise.all([
    years(a.id),
    years(b.id),
    allPages(ask, listArrangementsOf, {}, { id: a.id }),
    allPages(ask, listArrangementsOf, {}, { id: b.id }),
    allPages(ask, listArrangementsOf, { with: b.id }, { id: a.id }),
  ]);
  const both = new Set(shared.map(({ id }) => id));
  const only = (list: readonly Arrangement[]) => list.filter(({ id }) => !both.has(id));
  return {
    a: { organisation: a, years: yearsOfA },
    b: { organisation: b, years: yearsOfB },
    shared,
    onlyA: only(ofA),
    onlyB: only(ofB),
  };
}
