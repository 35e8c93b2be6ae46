import { expect } from "vitest";
import {
  type AnswerState,
  defaultWeights,
  type LikeUs,
  type PelotonGroup,
} from "#contract/adoption";
import { entries } from "../random-words.ts";
import { type Figures, today } from "./figures.ts";

/** What is known of use and of answers of each, by code and entry: null is not known. */
function knownIn({ pelotons, rows }: Figures) {
  const riding = new Map(
    pelotons
      .filter(({ on }) => on === today)
      .flatMap(({ entry, riders }) =>
        riders.map(({ municipality, group }) => [`${municipality.id} ${entry.id}`, group] as const),
      ),
  );
  const answering = new Map(
    rows
      .filter(({ on }) => on === today)
      .flatMap(({ items }) => items)
      .map(({ municipality, entry, answer }) => [`${municipality.id} ${entry.id}`, answer]),
  );
  return {
    group: (code: string, entry: string) => riding.get(`${code} ${entry}`) ?? "not-known",
    use: (code: string, entry: string) => settled[riding.get(`${code} ${entry}`) ?? "not-known"],
    answer: (code: string, entry: string) => {
      const answer = answering.get(`${code} ${entry}`) ?? "none";
      return unknown.includes(answer) ? null : answer;
    },
  };
}

type Known = ReturnType<typeof knownIn>;

/** What is on its way is neither yes nor no. */
const settled: Readonly<Record<PelotonGroup, "yes" | "no" | null>> = {
  front: "yes",
  peloton: "yes",
  followers: null,
  not: "no",
  "not-known": null,
};
const unknown: readonly AnswerState[] = ["none", "expired", "conflict"];

/** Every share, middle and "so many of so many" is over what is known, and says of how many that is. */
export function holdShares(figures: Figures): void {
  const known = knownIn(figures);
  for (const { code, alike } of figures.towns)
    for (const them of alike) holdLikeness(code, them, known);
  for (const town of figures.towns) holdTown(town, known);
  for (const { items, spread } of figures.efforts) {
    const totals = items.flatMap(({ total }) => (total === null ? [] : [total]));
    expect(spread.total?.n ?? 0).toBe(totals.length);
    expect(spread.total?.low ?? Math.min(...totals)).toBeGreaterThanOrEqual(Math.min(...totals));
  }
}

function holdLikeness(
  code: string,
  { municipality, share, reasons, notCompared }: LikeUs,
  known: Known,
) {
  for (const factor of ["use", "answers"] as const) {
    const of = factor === "use" ? known.use : known.answer;
    const both = entries.filter(
      (one) => of(code, one) !== null && of(municipality.id, one) !== null,
    );
    const same = both.filter((one) => of(code, one) === of(municipality.id, one));
    const reason = reasons.find((one) => one.factor === factor);
    expect(notCompared.includes(factor)).toBe(both.length === 0);
    expect(reason?.ours).toBe(both.length === 0 ? undefined : String(both.length));
    expect(reason?.sharedCount).toBe(both.length === 0 ? undefined : same.length);
  }
  // Little that is known of both weighs little; what is not known weighs nothing, in what it is divided by either.
  const parts = reasons.map(({ factor, ours, likeness }) => {
    const counts = factor === "use" || factor === "answers" ? Number(ours) / 5 : 1;
    const weight = defaultWeights[factor] * Math.min(1, counts);
    return { weight, adds: weight * likeness };
  });
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const added = parts.reduce((sum, { adds }) => sum + adds, 0);
  expect(share).toBeCloseTo(all === 0 ? 0 : added / all, 10);
}

function holdTown({ code, brief, alike, usedBy }: Figures["towns"][number], known: Known): void {
  const others = alike.map(({ municipality }) => municipality.id);
  const using = (entry: string) => others.filter((one) => known.use(one, entry) === "yes");
  const heardOf = (entry: string) =>
    others.filter((one) => known.group(one, entry) !== "not-known");
  const expected = entries.filter(
    (entry) => known.group(code, entry) === "not-known" && using(entry).length > 0,
  );
  expect(usedBy.items.map(({ entry }) => entry.id).sort()).toEqual(expected.toSorted());
  for (const { entry, users, known: n, of } of [...usedBy.items, ...brief.usedByLikeUs]) {
    expect(users.map(({ id }) => id).sort()).toEqual(using(entry.id).sort());
    expect([n, of]).toEqual([heardOf(entry.id).length, others.length]);
  }
  expect(brief.uses.known).toBe(entries.filter((entry) => known.use(code, entry) === "yes").length);
  for (const use of brief.uses.items) expect(use.others).toBe(using(use.entry.id).length);
  const given = entries.filter((entry) => known.answer(code, entry) !== null);
  expect([brief.answers.asked, brief.answers.given]).toEqual([entries.length, given.length]);
}
