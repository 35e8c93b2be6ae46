import type { z } from "zod";
import type * as contract from "#contract/adoption";
import type { OwnAnswer, Subject } from "#contract/adoption";
import type { Context } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { dayAsked } from "../adoption-date.ts";
import { existsOn } from "../exists-on.ts";
import { whatStands } from "../first-fill/what-stands.ts";
import { organisationsNamed } from "../names.ts";
import { requireKnown } from "../require-adopter.ts";
import { type Scope, scopeOn } from "../standings/scope.ts";
import { wordsOn } from "../standings/word-store.ts";
import { countsAs, type Standing } from "./answer.ts";
import { asAnswers } from "./as-answer.ts";
import { prefillBy } from "./prefill.ts";
import { type StandingAnswers, standingAnswers } from "./standing-answers.ts";
import { subjectsOn } from "./subjects.ts";

type Asked = z.infer<typeof contract.listAnswersOfOrganisation.query>;
type Reply = z.infer<typeof contract.listAnswersOfOrganisation.reply>;
type OwnReply = z.infer<typeof contract.listOwnAnswers.reply>;

interface Answered {
  readonly subject: Subject;
  readonly standing: Standing;
}

/** What a municipality answers on every subject of a day, as far as others can see. Throws `adoption/unknown-organisation`. */
export async function listAnswersOfOrganisation(
  ctx: Context,
  id: string,
  asked: Asked,
): Promise<Reply> {
  const { page, total, next, answer } = await read(ctx, id, asked, {});
  return {
    total,
    items: page.map(({ subject, standing }) => ({ ...subject, ...answer(standing) })),
    next,
  };
}

/** The same for the municipality itself: with what it hides, what is ready to confirm, and where its parts disagree. */
export async function listOwnAnswers(ctx: Context, id: string, asked: Asked): Promise<OwnReply> {
  const { page, total, next, answer, scope } = await read(ctx, id, asked, { insider: id });
  const entries = page.map(({ subject }) => subject.entry.id);
  const words = Map.groupBy(await wordsOn(ctx.db, { ...scope, entries }), ({ entry }) => entry);
  const conflicting = await conflictsOf(ctx, page, scope.on);
  const stands = await whatStands(ctx, scope, id);
  return {
    total,
    items: page.map(({ subject, standing }) => ({
      ...subject,
      ...answer(standing),
      hidden: standing.row?.hidden ?? false,
      hides: stands.hides(subject.entry.id),
      ...prefillBy(subject, words.get(subject.entry.id) ?? []),
      conflicting: conflicting(standing),
    })),
    next,
  };
}

async function read(
  ctx: Context,
  id: string,
  { on, rule, level, theme, answer: states, ...asked }: Asked,
  { insider }: { readonly insider?: string },
) {
  const { kind } = await requireKnown(ctx, id);
  const day = dayAsked(ctx, on);
  const filters = { rule, level, theme };
  const scope = await scopeOn(ctx, day, { codes: [id], ...(insider !== undefined && { insider }) });
  const standings = await standingAnswers(ctx.db, scope);
  // Who is asked nothing is not silent: it is no municipality, none any more, or was none yet.
  const isAsked = kind === "municipality" && (await existsOn(ctx, { id, kind }, on));
  const found = (isAsked ? await subjectsOn(ctx, day, filters) : [])
    .map((subject) => ({ subject, standing: standingOn(standings, id, subject) }))
    .filter(({ standing }) => states === undefined || states.includes(standing.state));
  const narrowed = { on, ...filters, states, ...asked };
  const { items: page, ...list } = pageOfWhole(`answers ${insider ?? ""} ${id}`, narrowed, found);
  const answer = await asAnswers(
    ctx,
    page.map(({ standing }) => standing),
  );
  return { page, ...list, answer, scope };
}

const standingOn = (standings: StandingAnswers, code: string, { entry, version }: Subject) =>
  standings.of(code, entry.id, version);

async function conflictsOf(
  ctx: Context,
  page: readonly Answered[],
  on: Scope["on"],
): Promise<(standing: Standing) => OwnAnswer["conflicting"]> {
  const named = await organisationsNamed(
    ctx,
    page.flatMap(({ standing }) => standing.inherited.map(({ organisation }) => organisation)),
  );
  return ({ state, inherited }) =>
    state !== "conflict"
      ? []
      : inherited.map((row) => ({
          organisation: { id: row.organisation, name: named(row.organisation).name },
          answer: countsAs(row, on),
          reason: row.reason,
        }));
}
