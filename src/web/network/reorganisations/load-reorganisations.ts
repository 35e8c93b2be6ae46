import { firstDate, listMunicipalities, listReorganisations, listSources } from "#contract/network";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { today } from "../days.ts";
import type { NamedSource } from "../source-line.tsx";
import { type Change, changesOf } from "./changes.ts";

export interface ReorganisationsData {
  /** Null for all years. */
  readonly year: number | null;
  readonly years: readonly number[];
  readonly changes: readonly Change[];
  /** Municipalities on 1 January of each year. */
  readonly counts: readonly { readonly year: number; readonly count: number }[];
  readonly now: number;
  readonly sources: readonly NamedSource[];
}

export async function loadReorganisations(asked: Asked): Promise<ReorganisationsData> {
  const { ask, query, now } = asked;
  const first = Number(firstDate.slice(0, 4));
  const last = Number(today(now).slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const countOn = async (on?: string) =>
    (await ask(listMunicipalities, { query: { ...(on && { on }), limit: 1 } })).total;
  const [rows, sources, current, ...counts] = await Promise.all([
    allPages(ask, listReorganisations, {}),
    allPages(ask, listSources, {}),
    countOn(),
    ...years.map((year) => countOn(`${year}-01-01`)),
  ]);
  const wish = Number(query.get("year"));
  const year = years.includes(wish) ? wish : null;
  return {
    year,
    years,
    changes: changesOf(rows).filter(({ date }) => year === null || date.startsWith(`${year}-`)),
    counts: years.map((one, index) => ({ year: one, count: counts[index] ?? 0 })),
    now: current,
    sources,
  };
}
