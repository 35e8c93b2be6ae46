import fc from "fast-check";
import { expect, test } from "vitest";
import type { MunicipalityBrief } from "#contract/municipality";
import type { Context } from "#platform/context";
import { api, giveAnswer, inventTowns, putUse, worksFor } from "../adoption.fixture.ts";
import { sourceSays } from "../first-fill/first-fill.fixture.ts";
import { entries } from "../random-words.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { inRandomCountries, silent, towns } from "./random-country.ts";
import { withoutTown } from "./without-town.ts";

/** Every way of making nothing known to others. */
const silences: Readonly<Record<string, (ctx: Context) => Promise<unknown>>> = {
  "says nothing": async () => undefined,
  "says not to know": (ctx) =>
    api.ask(worksFor(ctx, silent), "putFirstFill", {
      params: { id: silent },
      body: { said: entries.map((entry) => ({ entry, word: "dont-know" })) },
    }),
  "hides that it does not": async (ctx) => {
    const insider = worksFor(ctx, silent);
    const [use, answer] = entries;
    await putUse(insider, silent, use, { status: "not-used", hidden: true });
    const why = { answer: "not-concerned", reason: "Dat doet de provincie." } as const;
    await giveAnswer(insider, silent, answer, { ...why, hidden: true });
  },
  "is named by a source that is not certain": (ctx) =>
    sourceSays(ctx, silent, entries[0], { status: "not-used", certainty: "low" }),
  "is named by a source as something else than a user": (ctx) =>
    sourceSays(ctx, silent, entries[0], { kind: "theme-seen", status: "phased-out" }),
};

/** The few that are most alike, in brief, may make room for one more; all of them stand in the list. */
const inFull = ({ towns: of, ...figures }: Figures) => ({
  ...figures,
  towns: of
    .filter(({ code }) => code !== silent)
    .map(({ brief, ...town }) => ({ ...town, brief: { ...brief, likeUs: [] } })),
});

/** Wherever it stands, it is not known; and it is compared with nobody. */
function holdSilent({ pelotons, rows, uses, towns: of }: Figures): void {
  const groups = pelotons.flatMap(({ riders }) => riders).filter(isSilent);
  const answers = rows.flatMap(({ items }) => items).filter(isSilent);
  const words = uses.flatMap(({ items }) => items.filter((use) => use.organisation.id === silent));
  expect(groups.length * answers.length).toBeGreaterThan(0);
  for (const { group, status } of groups) expect([group, status]).toEqual(["not-known", null]);
  for (const { answer } of answers) expect(answer).toBe("none");
  for (const { state } of words) expect(state).toBe("not-known");
  for (const { brief, alike } of of.filter(({ code }) => code === silent)) {
    expect([brief.uses.known, brief.answers.given, brief.answers.expired]).toEqual([0, 0, 0]);
    for (const { notCompared } of alike)
      expect(notCompared).toEqual(expect.arrayContaining(["use", "answers"]));
  }
}

const isSilent = ({ municipality }: { readonly municipality: { readonly id: string } }) =>
  municipality.id === silent;

test(
  "one more municipality of which nothing is known is one more not known, and changes no other figure, share or row",
  () =>
    inRandomCountries(
      { runs: 10, beside: fc.constantFrom(...Object.keys(silences)) },
      async ({ ctx, platform }, how) => {
        const before = await figuresOf(platform, towns);
        await inventTowns(ctx, [{ code: silent, name: "Stillestad" }]);
        await silences[how]?.(ctx);
        const after = await figuresOf(platform, [...towns, silent]);
        expect([how, inFull(withoutTown(after, silent))]).toEqual([how, inFull(before)]);
        holdSilent(after);
        const own = await platform.ask("insider", {
          method: "GET",
          url: `/api/v1/organisations/${silent}/own-brief`,
        });
        expect((JSON.parse(own.body) as MunicipalityBrief).uses.known).toBe(0);
      },
    ),
  60_000,
);
