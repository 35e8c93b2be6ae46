import type { Peloton } from "#contract/adoption";
import type { CatalogueHit, Entry } from "#contract/catalogue";
import { bareEntry } from "../entry.fixture.ts";
import { type Answers, listing, refusing } from "../test-page.ts";

/** What the pages of the catalogue are drawn with in tests; nothing in it exists. */
export const hit = (given: Partial<CatalogueHit> = {}): CatalogueHit => ({
  type: "entry",
  id: "proefzaak",
  name: "Proefzaak",
  aliases: [],
  kind: "software",
  stage: "shared",
  level: null,
  summary: "Bewaart zaken op één plek.",
  themes: ["case-management"],
  owner: { id: null, name: "Stichting Proef" },
  licence: "EUPL-1.2",
  changedAt: "2026-11-20T10:00:00.000Z",
  reasons: [],
  ...given,
});

export const entry = (given: Partial<Entry> = {}): Entry => ({
  ...bareEntry,
  summary: "Bewaart zaken op één plek.",
  themes: ["case-management"],
  owner: "Stichting Proef",
  licence: "EUPL-1.2",
  licenceUrl: "https://spdx.org/licenses/EUPL-1.2",
  sources: ["proef"],
  ...given,
});

const terms: Readonly<Record<string, readonly [string, string, string]>> = {
  "catalogue-theme": ["case-management", "Zaakgericht werken", "Case management"],
  "task-field": ["6.71", "Inkomensregelingen", "Income schemes"],
  "development-status": ["stable", "Stabiel", "Stable"],
  "register-status": ["in-use", "In gebruik", "In use"],
};

const source = {
  id: "proef",
  titleNl: "Proeflijst",
  titleEn: "Trial list",
  publisher: "Stichting Proef",
  url: null,
  licenceNl: "CC0",
  licenceEn: "CC0",
  referenceDate: "2026-11-01",
  noteNl: null,
  noteEn: null,
};

/** Of nobody anything is known. */
const nobodyRides: Peloton = {
  entry: { id: "proefzaak", name: "Proefzaak" },
  on: "2026-11-26",
  frontUntil: null,
  counts: { front: 0, peloton: 0, followers: 0, not: 0, "not-known": 0 },
  riders: [],
};

/** Lists of words and sources, and entries by their id. */
export function answers(entries: readonly Entry[] = [entry()], more: Answers = {}): Answers {
  return {
    listTerms: ({ params }: { params?: Readonly<Record<string, unknown>> }) => {
      const [code, labelNl, labelEn] = terms[String(params?.["vocabulary"])] ?? ["x", "x", "x"];
      return listing({ code, labelNl, labelEn, validFrom: null, validUntil: null });
    },
    listSources: listing(source),
    listEntryChanges: listing(),
    getEffortSpread: { total: null, bySize: [], byPhase: [], byDiscipline: [] },
    listEfforts: listing(),
    getPeloton: nobodyRides,
    getEntry: ({ params }: { params?: Readonly<Record<string, unknown>> }) =>
      entries.find(({ id }) => id === params?.["entry"]) ??
      refusing(404, "catalogue/unknown-entry")(),
    ...more,
  };
}
