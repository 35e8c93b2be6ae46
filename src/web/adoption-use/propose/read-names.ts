import { listOrganisations, type OrganisationSummary } from "#contract/network";
import { textOf } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";

/** As many as one sends in a form: each is a proposal of its own. */
export const mostNames = 100;
/** For so many lines the search is asked which organisation may be meant. */
const mostLookedUp = 20;
const mostSuggested = 6;

type Organisation = Pick<OrganisationSummary, "id" | "name" | "kind">;

/** A line that was typed, with whom it may mean. */
export interface Line {
  readonly typed: string;
  /** Of that name or code. One: chosen at once. */
  readonly same: readonly Organisation[];
  /** What looks like it, when nobody has that name. */
  readonly alike: readonly Organisation[];
}

/** The lines of the form, each once. */
export const linesIn = (form: URLSearchParams): string[] => [
  ...new Set(
    textOf(form, "names")
      // A column of a sheet comes with tabs, a sentence with commas or semicolons.
      .split(/[\n\t;]/)
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== ""),
  ),
];

/** Whom these lines mean. */
export async function readNames({ ask }: Asked, lines: readonly string[]): Promise<Line[]> {
  if (lines.length === 0) return [];
  const all = await allPages(ask, listOrganisations, {});
  const byName = Map.groupBy(
    all.flatMap((one) => [
      { key: one.id.toLowerCase(), one },
      { key: bare(one.name), one },
    ]),
    ({ key }) => key,
  );
  const found = lines.map((typed): Line => {
    const same = byName.get(typed.toLowerCase()) ?? byName.get(bare(typed)) ?? [];
    return { typed, same: same.map(({ one }) => one), alike: [] };
  });
  const unknown = found.filter(({ same }) => same.length === 0).slice(0, mostLookedUp);
  const alike = new Map<string, readonly Organisation[]>();
  for (const { typed } of unknown) {
    const query = { q: typed.slice(0, 100), limit: mostSuggested };
    alike.set(typed, (await ask(listOrganisations, { query })).items);
  }
  return found.map((line) => ({ ...line, alike: alike.get(line.typed) ?? [] }));
}

/** A name without what people leave out or write otherwise. */
const bare = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(de )?gemeente /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
