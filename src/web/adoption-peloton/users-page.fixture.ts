import type { Rider, UseOfEntry } from "#contract/adoption";
import { drawPage, listing, testMe } from "../test-page.ts";
import { pelotonOf, rider } from "../ui/peloton/peloton.fixture.ts";

/** A word of an invented municipality on its use. */
export const use = (code: string, given: Partial<UseOfEntry> = {}): UseOfEntry => ({
  organisation: { id: code, name: `Oefenstad ${code}`, kind: "municipality" },
  province: null,
  sizeClass: null,
  useId: `0198b6c0-0000-7000-8000-00000000${code.slice(2)}`,
  version: null,
  origin: "own",
  kind: "user",
  status: "in-production",
  acquiringOn: null,
  plannedOn: null,
  productionOn: null,
  phasingOutOn: null,
  phasedOutOn: null,
  asOf: "2026-05-01",
  certainty: "high",
  evidence: null,
  sourceUrl: null,
  note: null,
  sources: [],
  contact: null,
  byOrganisation: null,
  saidBy: { id: code, name: `Oefenstad ${code}` },
  state: "uses",
  ...given,
});

interface Given {
  readonly riders?: readonly Rider[];
  readonly frontUntil?: string;
  readonly uses?: readonly UseOfEntry[];
  readonly me?: Parameters<typeof testMe>[0];
}

/** The page of users of an invented entry. */
export const page = "/nl/catalogus/proefzaak/gebruikers";
export const draw = (
  address = page,
  { riders = [rider("GM9001")], frontUntil, uses = [], me }: Given = {},
) =>
  drawPage(address, {
    ...(me && { me: testMe(me) }),
    answers: {
      getPeloton: pelotonOf(riders, frontUntil === undefined ? {} : { frontUntil }),
      listUsesOfEntry: listing(...uses),
      listTerms: listing({ code: "readme", labelNl: "Leesmij", labelEn: "Read me" }),
    },
  });
/** The rows of the table of words, without their tags. */
export const rowsIn = (main: string): string[] =>
  [...main.slice(main.indexOf('id="rows"')).matchAll(/<tr[ >].*?<\/tr>/gs)]
    .slice(1)
    .map(([row]) => row.replace(/<[^>]+>/g, " ").replace(/\s+/g, " "));
