import { type LikeUsInBrief, likeUsInBrief, type OwnState, ownState } from "#adoption";
import { catalogueEntries } from "#catalogue";
import { askingRules } from "#contract/adoption";
import type { MunicipalityAsk, MunicipalityBrief } from "#contract/municipality";
import { organisationNames } from "#network";
import { type Context, dutchDate } from "#platform/context";
import { daysAfter } from "#platform/days-after";
import { asksOf, bare } from "./asks.ts";
import { requireMunicipality } from "./require-municipality.ts";

/** How much of each a page holds that is read in two minutes; the rest stands on pages of its own. */
const shown = {
  asks: 3,
  coming: 2,
  uses: 3,
  like: 3,
  used: 2,
  users: 3,
  arrangements: 4,
  partners: 3,
} as const;

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
  const like = await likeUsInBrief(ctx, code, {
    alike: shown.like,
    used: shown.used,
    except: state.hidden,
  });
  return {
    municipality: { id: code, name: municipality.name },
    province: municipality.province,
    on,
    own,
    population:
      municipality.population === null || municipality.populationYear === null
        ? null
        : { inhabitants: municipality.population, year: municipality.populationYear },
    work: await workOf(ctx, like.work),
    uses: await usesOf(ctx, state, like),
    answers: answersOf(state),
    asks: { ...(await asksNow(ctx, state, on)), coming: await comingSoon(ctx, on) },
    ...likeUsOf(like),
  };
}

const unanswered: ReadonlySet<string> = new Set(["none", "expired", "conflict"]);

function answersOf({ subjects }: OwnState): MunicipalityBrief["answers"] {
  const asked = subjects.filter(({ subject }) => askingRules.includes(subject.rule));
  return {
    asked: asked.length,
    given: asked.filter(({ state }) => !unanswered.has(state)).length,
    expired: asked.filter(({ state }) => state === "expired").length,
    free: subjects.length - asked.length,
  };
}

async function asksNow(ctx: Context, state: OwnState, on: string) {
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
  const asks = asksOf(state, {
    on,
    entryOf: (id) => entries.get(id) ?? { id, name: id },
    organisationOf: (id) => ({ id, name: names.get(id)?.name ?? id }),
  });
  return { ...asks, items: asks.items.slice(0, shown.asks) };
}

/** What will be asked, the soonest first. It waits for nobody before its day. */
async function comingSoon(ctx: Context, on: string): Promise<MunicipalityAsk[]> {
  const coming = await catalogueEntries.comingIntoForce(ctx, on, daysAfter(ctx.now, aheadDays));
  return coming
    .map(({ entry, name, version, rule, level, inForceFrom }) => ({
      ...bare("comes-into-force", { id: entry, name }),
      version,
      rule,
      level,
      by: inForceFrom,
    }))
    .sort((a, b) => a.by.localeCompare(b.by))
    .slice(0, shown.coming);
}

async function workOf(
  ctx: Context,
  work: LikeUsInBrief["work"],
): Promise<MunicipalityBrief["work"]> {
  const members = new Map<string, { id: string; name: string; members: number }>();
  for (const { id, name } of [...work.values()].flat()) {
    // Itself is a member too.
    members.set(id, { id, name, members: (members.get(id)?.members ?? 1) + 1 });
  }
  const partners = [...work].slice(0, shown.partners);
  const names = await organisationNames(
    ctx,
    partners.map(([other]) => other),
  );
  return {
    arrangements: members.size,
    largest: [...members.values()]
      .sort((a, b) => b.members - a.members || a.name.localeCompare(b.name))
      .slice(0, shown.arrangements),
    partners: partners.map(([other, arrangements]) => ({
      id: other,
      name: names.get(other)?.name ?? other,
      shared: arrangements.length,
    })),
  };
}

async function usesOf(
  ctx: Context,
  state: OwnState,
  like: LikeUsInBrief,
): Promise<MunicipalityBrief["uses"]> {
  const known = [...state.standings].filter(([, one]) => one.state === "uses").length;
  const first = [...state.standings]
    .flatMap(([entry, { state: of, word }]) =>
      word && (of === "uses" || of === "coming")
        ? [{ entry, of, word, others: like.others(entry) }]
        : [],
    )
    .sort(
      (a, b) =>
        Number(a.of === "coming") - Number(b.of === "coming") ||
        b.others.using - a.others.using ||
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
        others: others.using,
        othersKnown: others.known,
      },
    ];
  });
  return { known, items };
}

const likeUsOf = ({
  alike,
  used,
}: LikeUsInBrief): Pick<MunicipalityBrief, "likeUs" | "usedByLikeUs"> => ({
  likeUs: alike.map(({ municipality, population, share, reasons, contact }) => ({
    municipality,
    population,
    share,
    because: reasons
      .toSorted((a, b) => b.share - a.share)
      .slice(0, 2)
      .map(({ factor }) => factor),
    contact,
  })),
  usedByLikeUs: used.map(({ entry, users, known, of, through }) => ({
    entry,
    users: users.slice(0, shown.users),
    using: users.length,
    known,
    of,
    through,
  })),
});
