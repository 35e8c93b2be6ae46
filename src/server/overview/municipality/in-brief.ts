import { likeUs, type OwnState, ownState, usedByLikeUs } from "#adoption";
import { catalogueEntries } from "#catalogue";
import type { MunicipalityBrief } from "#contract/municipality";
import { cooperation, municipalitiesOn, organisationNames } from "#network";
import { type Context, dutchDate } from "#platform/context";
import { Conflict, NotFound } from "#platform/refusal";
import { askedOfAll, asksOf } from "./asks.ts";

/** How much of each a page holds that is read in two minutes; the rest stands on pages of its own. */
const shown = { asks: 3, uses: 3, like: 3, used: 2, arrangements: 4, partners: 3 } as const;

/** A year ahead: a municipality budgets by the year. */
const aheadDays = 365;

/** A municipality in two minutes, as others see it. Throws `overview/no-municipality` and `overview/unknown-municipality`. */
export const getMunicipalityBrief = (ctx: Context, code: string): Promise<MunicipalityBrief> =>
  inBrief(ctx, code, false);

/** The same for the municipality itself: with what it hides, and what is proposed to it. */
export const getOwnBrief = (ctx: Context, code: string): Promise<MunicipalityBrief> =>
  inBrief(ctx, code, true);

async function inBrief(ctx: Context, code: string, own: boolean): Promise<MunicipalityBrief> {
  const on = dutchDate(ctx.now);
  const municipality = await requireMunicipality(ctx, code, on);
  const state = await ownState(ctx, { code, on, own });
  const asks = await asksNow(ctx, state, on);
  const asked = state.subjects.filter(({ subject }) => askedOfAll.includes(subject.rule));
  return {
    municipality: { id: code, name: municipality.name },
    province: municipality.province,
    on,
    own,
    population:
      municipality.population === null || municipality.populationYear === null
        ? null
        : { inhabitants: municipality.population, year: municipality.populationYear },
    work: await workOf(ctx, code),
    uses: await usesOf(ctx, state),
    answers: {
      asked: asked.length,
      given: asked.filter(({ state: answer }) => !unanswered.has(answer)).length,
      expired: asked.filter(({ state: answer }) => answer === "expired").length,
    },
    asks: { total: asks.length, items: asks.slice(0, shown.asks) },
    ...(await likeUsOf(ctx, code, state)),
  };
}

const unanswered: ReadonlySet<string> = new Set(["none", "expired", "conflict"]);

async function requireMunicipality(ctx: Context, code: string, on: string) {
  const found = (await municipalitiesOn(ctx, on)).find((one) => one.code === code);
  if (found) return found;
  const known = (await organisationNames(ctx, [code])).get(code);
  if (!known) {
    throw new NotFound(
      "overview/unknown-municipality",
      `There is no municipality with the code ${JSON.stringify(code.slice(0, 40))}. Look it up in the list of organisations.`,
    );
  }
  throw new Conflict(
    "overview/no-municipality",
    `${known.name} is no municipality of today. Look it up in the list of organisations, to see what followed it.`,
  );
}

async function asksNow(ctx: Context, state: OwnState, on: string) {
  const until = dutchDate(new Date(ctx.now.getTime() + aheadDays * 86_400_000));
  const coming = await catalogueEntries.comingIntoForce(ctx, on, until);
  const briefs = await catalogueEntries.brief(ctx, [
    ...new Set([
      ...[...state.proposals, ...state.onlySources].map(({ entry }) => entry),
      ...[...state.standings].flatMap(([entry, { conflict }]) => (conflict ? [entry] : [])),
    ]),
  ]);
  const names = await organisationNames(
    ctx,
    state.proposals.map(({ proposer }) => proposer),
  );
  const entries = new Map(briefs.map(({ of, id, name }) => [of, { id, name }]));
  return asksOf(state, {
    on,
    entryOf: (id) => entries.get(id) ?? { id, name: id },
    organisationOf: (id) => ({ id, name: names.get(id)?.name ?? id }),
    coming: coming.map(({ entry, name, version, rule, level, inForceFrom }) => ({
      entry: { id: entry, name },
      version,
      rule,
      level,
      by: inForceFrom,
    })),
  });
}

async function workOf(ctx: Context, code: string): Promise<MunicipalityBrief["work"]> {
  const shared = await cooperation.sharedWork(ctx, code);
  const members = new Map<string, { id: string; name: string; members: number }>();
  for (const { id, name } of shared.flatMap(({ arrangements }) => arrangements)) {
    // Itself is a member too.
    members.set(id, { id, name, members: (members.get(id)?.members ?? 1) + 1 });
  }
  const names = await organisationNames(
    ctx,
    shared.slice(0, shown.partners).map(({ code: other }) => other),
  );
  return {
    arrangements: members.size,
    largest: [...members.values()]
      .sort((a, b) => b.members - a.members || a.name.localeCompare(b.name))
      .slice(0, shown.arrangements),
    partners: shared.slice(0, shown.partners).map(({ code: other, arrangements }) => ({
      id: other,
      name: names.get(other)?.name ?? other,
      shared: arrangements.length,
    })),
  };
}

async function usesOf(ctx: Context, state: OwnState): Promise<MunicipalityBrief["uses"]> {
  const known = [...state.standings].filter(([, one]) => one.state === "uses").length;
  const first = [...state.standings]
    .flatMap(([entry, { state: of, word }]) =>
      word && (of === "uses" || of === "coming")
        ? [{ entry, of, word, others: state.others(entry) }]
        : [],
    )
    .sort(
      (a, b) =>
        Number(a.of === "coming") - Number(b.of === "coming") ||
        b.others - a.others ||
        (a.entry < b.entry ? -1 : 1),
    )
    .slice(0, shown.uses);
  const ids = first.map(({ entry }) => entry);
  const briefs = new Map((await catalogueEntries.brief(ctx, ids)).map((one) => [one.id, one]));
  const items = first.flatMap(({ entry, of, word, others }) => {
    const brief = briefs.get(entry);
    if (!brief) return [];
    return [
      {
        entry: { id: entry, name: brief.name, kind: brief.kind },
        state: of,
        status: word.status,
        since: word.since,
        origin: word.origin,
        hidden: state.hidden.has(entry),
        others,
      },
    ];
  });
  return { known, items };
}

/** At how many of the most alike is looked for what they use. */
const mostAlike = 20;

async function likeUsOf(
  ctx: Context,
  code: string,
  state: OwnState,
): Promise<Pick<MunicipalityBrief, "likeUs" | "usedByLikeUs">> {
  const { items: alike } = await likeUs(ctx, code, { limit: mostAlike });
  const among = alike.map(({ municipality }) => municipality.id);
  const { items: used } = await usedByLikeUs(ctx, code, { limit: 100, among });
  return {
    likeUs: alike
      .slice(0, shown.like)
      .map(({ municipality, population, share, reasons, contact }) => ({
        municipality,
        population,
        share,
        because: reasons
          .toSorted((a, b) => b.share - a.share)
          .slice(0, 2)
          .map(({ factor }) => factor),
        contact,
      })),
    usedByLikeUs: used
      .filter(({ entry }) => !state.hidden.has(entry.id))
      .slice(0, shown.used)
      .map(({ entry, users, known, of, through }) => ({
        entry,
        users: users.slice(0, 3),
        known,
        of,
        through,
      })),
  };
}
