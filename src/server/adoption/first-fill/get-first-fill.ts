import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import { type AnswerRule, answerRules, type FirstFill } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { municipalitiesWithin } from "../municipalities-within.ts";
import { organisationsNamed } from "../names.ts";
import { requireAdopter } from "../require-adopter.ts";
import { countryToday } from "../standings/country-standings.ts";
import { wholeOf } from "../standings/scope.ts";
import type { Word } from "../standings/word.ts";
import { type Alike, alikeTo } from "./alike.ts";
import { askedOf } from "./asked-store.ts";
import { ownWords } from "./own-words.ts";
import { type Candidate, inOrderOfAsking, mostNamed } from "./question.ts";
import { waitingOf } from "./waiting-of.ts";

type Brief = Awaited<ReturnType<typeof catalogueEntries.brief>>[number];
type Asked = z.infer<typeof contract.getFirstFill.query>;

/** How a theme is called that an entry has when it has none. */
const noTheme = "none";

/**
 * What to ask an organisation next about its use: first what others say of it, then what those like it use, then what
 * asks for its answer, then all else. What it said is not asked again. Throws `adoption/unknown-organisation` and
 * `adoption/organisation-ended`.
 */
export async function getFirstFill(
  ctx: Context,
  organisation: string,
  { theme, limit }: Asked,
): Promise<FirstFill> {
  const { id, name } = await requireAdopter(ctx, organisation);
  const briefs = await catalogueEntries.brief(ctx);
  const own = await ownWords(ctx, id);
  const { parts } = own.scope;
  const asked = new Set((await askedOf(ctx.db, id)).map(({ entry }) => wholeOf({ parts }, entry)));
  const waiting = await waitingOf(ctx, own.scope, id);
  const users = await usersOf(ctx, id);
  const subjects = await subjectPlaces(ctx);
  const sourced = sourcedBy(own.facts);

  const candidates = briefs
    .filter(({ id: entry }) => own.said(entry) === undefined && !waiting.ours.has(entry))
    .map((brief) => ({
      brief,
      entry: brief.id,
      name: brief.name,
      kind: brief.kind,
      proposed: waiting.theirs.has(brief.id),
      sourced: sourced.get(brief.id) ?? null,
      users: users.of(brief.id),
      subject: subjects.get(brief.id) ?? null,
      asked: asked.has(brief.id),
    }))
    .filter(isAskable);
  const questions = inOrderOfAsking(
    candidates.filter(({ brief }) => theme === undefined || themesOf(brief).includes(theme)),
    users.alike,
  ).slice(0, limit);
  const briefOf = new Map(briefs.map((brief) => [brief.id, brief]));
  const named = await organisationsNamed(
    ctx,
    questions.flatMap((one) => one.users.slice(0, mostNamed)),
  );
  const open = candidates.filter((one) => !one.asked);
  return {
    organisation: { id, name },
    said: own.entries.length,
    unsure: candidates.length - open.length,
    left: open.length,
    themes: themeCounts(
      own.entries.flatMap((entry) => briefOf.get(entry) ?? []),
      open.map(({ brief }) => brief),
    ),
    questions: questions.map((one) => ({
      entry: { id: one.entry, name: one.name, kind: one.kind },
      summary: briefOf.get(one.entry)?.summary ?? null,
      because: one.because,
      named: one.users.slice(0, mostNamed).map((code) => ({ id: code, name: named(code).name })),
      count: one.users.length,
      asked: one.asked,
    })),
  };
}

const themesOf = ({ themes }: Brief): readonly string[] => (themes.length > 0 ? themes : [noTheme]);

/** An idea cannot be used yet, and what ended is asked of whom somebody says that they use it. */
function isAskable({ brief, proposed, sourced }: Candidate & { readonly brief: Brief }): boolean {
  if (proposed || sourced !== null) return true;
  return brief.stage !== "retired" && brief.stage !== "idea";
}

/** What sources say of the organisation: that it uses an entry, or that it has something to do with it. */
function sourcedBy(facts: readonly Word[]): ReadonlyMap<string, "use" | "something"> {
  const said = new Map<string, "use" | "something">();
  for (const { entry, kind } of facts) {
    if (kind === "user") said.set(entry, "use");
    else if (!said.has(entry)) said.set(entry, "something");
  }
  return said;
}

/** Who else uses each entry as far as others can see, the most alike first. */
async function usersOf(
  ctx: Context,
  organisation: string,
): Promise<{
  of(entry: string): readonly string[];
  readonly alike: ReadonlyMap<string, Alike>;
}> {
  const on = dutchDate(ctx.now);
  const alike = await alikeTo(ctx, organisation, await municipalitiesWithin(ctx, on));
  const using = new Map<string, string[]>();
  const country = await countryToday(ctx);
  for (const code of country.codes) {
    if (code === organisation) continue;
    for (const [entry, { state }] of country.of(code).standings) {
      if (state !== "uses") continue;
      const codes = using.get(entry);
      if (codes) codes.push(code);
      else using.set(entry, [code]);
    }
  }
  const placeOf = (code: string): number => alike.get(code)?.place ?? alike.size;
  for (const codes of using.values()) codes.sort((a, b) => placeOf(a) - placeOf(b));
  return { of: (entry) => using.get(entry) ?? [], alike };
}

/** The rules by which a subject asks for an answer, from what is asked first. */
const rules: readonly AnswerRule[] = ["solution", "joint", "law", "forum", "advice"];

async function subjectPlaces(ctx: Context): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (const { entry, rule } of await catalogueEntries.subjectsOn(ctx, dutchDate(ctx.now))) {
    const place = rules.indexOf(rule);
    places.set(entry, Math.min(place, places.get(entry) ?? answerRules.length));
  }
  return places;
}

/** Of every theme how many were said and are left, the one with the most to ask first. */
function themeCounts(said: readonly Brief[], left: readonly Brief[]): FirstFill["themes"] {
  const counts = new Map<string, { theme: string; said: number; left: number }>();
  const count = (briefs: readonly Brief[], what: "said" | "left"): void => {
    for (const theme of briefs.flatMap(themesOf)) {
      const of = counts.get(theme) ?? { theme, said: 0, left: 0 };
      counts.set(theme, { ...of, [what]: of[what] + 1 });
    }
  };
  count(said, "said");
  count(left, "left");
  return [...counts.values()].sort((a, b) => b.left - a.left || (a.theme < b.theme ? -1 : 1));
}
