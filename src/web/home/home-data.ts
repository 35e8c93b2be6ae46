import type { z } from "zod";
import { countEntries, entryKinds } from "#contract/catalogue";
import { listMoves, type Move } from "#contract/municipality";
import {
  countOrganisations,
  listFigureValues,
  listOrganisations,
  listReorganisations,
  type OrganisationSummary,
} from "#contract/network";
import { getCountry } from "#contract/overview";
import type { Ask } from "#contract/pages";
import { type Change, changesOf } from "./changes.ts";

type Figures = z.infer<typeof getCountry.reply>["figures"];
type Facets = z.infer<typeof countOrganisations.reply>["facets"];
type Hexagons = z.infer<typeof listFigureValues.reply>["items"];

/** How many there are in the catalogue, in all and of each kind. */
export type Catalogue = Pick<z.infer<typeof countEntries.reply>, "total" | "facets">;

export interface HomeData {
  readonly figures: Figures;
  readonly facets: Facets;
  readonly hexagons: Hexagons;
  readonly changes: readonly Change[];
  readonly arrangements: readonly OrganisationSummary[];
  readonly catalogue: Catalogue;
  readonly moves: readonly Move[];
}

const shownChanges = 8;
const shownArrangements = 7;
const shownMoves = 7;

/** Everything on the home page; all of it asked at once. */
export async function loadHome(ask: Ask): Promise<HomeData> {
  const [country, counts, hexagons, reorganisations, arrangements, catalogue, moves] =
    await Promise.all([
      getCountryFigures(ask),
      ask(countOrganisations, { query: { kind: "municipality" } }),
      ask(listFigureValues, { params: { figure: "population" } }),
      // One change has a row for each municipality in it, so more rows than are shown.
      ask(listReorganisations, { query: { limit: 60 } }),
      ask(listOrganisations, {
        query: { kind: "joint-arrangement", sort: "-members", limit: shownArrangements },
      }),
      ask(countEntries, { query: { kind: entryKinds.join(",") } }),
      // Answers are many, and would leave no room for the rest.
      ask(listMoves, { query: { limit: 100 } }),
    ]);
  return {
    figures: country,
    facets: counts.facets,
    hexagons: hexagons.items,
    changes: changesOf(reorganisations.items).slice(0, shownChanges),
    arrangements: arrangements.items.filter(({ members }) => members !== null),
    catalogue,
    moves: someOfEach(moves.items),
  };
}

const getCountryFigures = async (ask: Ask): Promise<Figures> => (await ask(getCountry, {})).figures;

const ofOneKind = 4;

/** The newest moves, at most a few of each kind. */
function someOfEach(moves: readonly Move[]): Move[] {
  const counts = new Map<string, number>();
  return moves
    .filter(({ kind }) => {
      const n = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, n);
      return n <= ofOneKind;
    })
    .slice(0, shownMoves);
}
