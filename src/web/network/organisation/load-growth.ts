import { listPopulation, type OrganisationDetail } from "#contract/network";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";

export interface YearCount {
  readonly year: number;
  readonly inhabitants: number | null;
}

/** Inhabitants over the years. */
export interface Growth {
  readonly boundaries: "of-the-year" | "2026";
  readonly years: readonly YearCount[];
  /** Whether the other boundaries give other numbers, so that a choice makes sense. */
  readonly choice: boolean;
}

/** Null for an organisation without inhabitants. */
export async function loadGrowth(
  { ask, query }: Asked,
  { id, kind, validUntil }: OrganisationDetail,
): Promise<Growth | null> {
  if (kind !== "municipality" && kind !== "province") return null;
  const [then, now] = await Promise.all([
    allPages(ask, listPopulation, { boundaries: "of-the-year" }, { id }),
    validUntil === null ? allPages(ask, listPopulation, { boundaries: "2026" }, { id }) : [],
  ]);
  const choice = now.some(({ year, inhabitants }) => {
    const other = then.find((one) => one.year === year)?.inhabitants ?? null;
    return inhabitants !== other;
  });
  const of2026 = choice && query.get("boundaries") === "2026";
  return { boundaries: of2026 ? "2026" : "of-the-year", years: of2026 ? now : then, choice };
}
