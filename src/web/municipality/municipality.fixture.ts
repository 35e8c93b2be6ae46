import type { MunicipalityAsk, MunicipalityBrief } from "#contract/municipality";
import { allowing, drawPage, testMe } from "../test-page.ts";

export const town = { id: "GM9001", name: "Oefendam" };
export const url = `/nl/organisaties/${town.id}/in-het-kort`;
const partnership = { id: "GR9001", name: "Samen Oefenen" };

export const ask = (given: Partial<MunicipalityAsk> = {}): MunicipalityAsk => ({
  kind: "answer",
  entry: { id: "proefzaak", name: "Proefzaak" },
  version: null,
  rule: "solution",
  level: null,
  by: null,
  ready: null,
  from: null,
  ...given,
});

export const asks = (given: Partial<MunicipalityBrief["asks"]> = {}) => ({
  total: given.items?.length ?? 0,
  law: 0,
  conflicts: 0,
  proposals: 0,
  sources: 0,
  items: [],
  coming: [],
  ...given,
});

/** A municipality of which nothing is known, but for what is given. */
export const brief = (given: Partial<MunicipalityBrief> = {}): MunicipalityBrief => ({
  municipality: town,
  province: null,
  on: "2026-11-27",
  own: false,
  population: { inhabitants: 15_120, year: 2026 },
  work: { arrangements: 0, largest: [], partners: [] },
  uses: { known: 0, items: [] },
  answers: { asked: 12, given: 3, expired: 0, free: 2 },
  asks: asks(),
  likeUs: [],
  usedByLikeUs: [],
  ...given,
});

const confirmer = {
  right: "confirmer" as const,
  since: "2026-01-01T00:00:00Z",
  confirmedUntil: "2027-01-01",
  lapsed: false,
};
const place = { ended: null, rights: [confirmer], actsFor: [] };

/** Somebody of the town itself. */
export const own = testMe({
  organisation: town,
  organisations: [{ ...place, ...town, kind: "municipality" }],
});

/** Somebody of a partnership that the town lets answer for it, who works in its name now. */
export const partner = testMe({
  organisation: town,
  organisations: [
    {
      ...place,
      ...partnership,
      kind: "joint-arrangement",
      actsFor: [{ ...town, scope: ["adoption"] }],
    },
  ],
});

const acts = ["getOwnBrief", "giveAnswers", "putUse", "judgeUseProposal", "getFirstFill"];

/** The page as one of these sees it. */
export async function seen(
  given: Partial<MunicipalityBrief>,
  { me = null, at = url, may = acts }: { me?: typeof own | null; at?: string; may?: string[] } = {},
) {
  const answers = {
    getMunicipalityBrief: brief(given),
    getOwnBrief: brief({ ...given, own: true }),
    ...(me && { getPermissions: allowing(may) }),
  };
  const drawn = await drawPage(at, { me, answers });
  return { ...drawn, text: textOf(drawn.main) };
}

export const textOf = (html: string): string =>
  html
    .replace(/<\/(p|li|h2|th|td|dt|dd)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");
