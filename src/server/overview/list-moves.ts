import type { z } from "zod";
import { newestAnswers } from "#adoption";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/municipality";
import type { Move } from "#contract/municipality";
import { type Context, dutchDate } from "#platform/context";
import { daysAfter } from "#platform/days-after";
import { pageOfWhole } from "#platform/whole-list";

/** How far back and ahead something is news. */
const days = 90;
const most = 100;

const none = {
  entry: null,
  entryKind: null,
  stage: null,
  version: null,
  level: null,
  municipality: null,
  count: 1,
  answer: null,
};

/** What moves in the country, the newest first: what came in, who answered, which level came into force or will. */
export async function listMoves(
  ctx: Context,
  asked: z.infer<typeof contract.listMoves.query>,
): Promise<z.infer<typeof contract.listMoves.reply>> {
  const [from, until] = [daysAfter(ctx.now, -days), daysAfter(ctx.now, days)];
  const moves = [
    ...(await newEntries(ctx, from)),
    ...(await newAnswers(ctx, from)),
    ...(await levels(ctx, from, until)),
  ].sort((a, b) => b.on.localeCompare(a.on) || a.kind.localeCompare(b.kind));
  return pageOfWhole("moves", asked, moves);
}

/** Entries that people brought in: all of the fact tables came at once, and are no news. */
async function newEntries(ctx: Context, from: string): Promise<Move[]> {
  const briefs = await catalogueEntries.brief(ctx);
  const atOnce = Math.min(...briefs.map(({ createdAt }) => createdAt.getTime()));
  return briefs
    .filter(({ createdAt }) => createdAt.getTime() !== atOnce && dutchDate(createdAt) >= from)
    .map(({ id, name, kind, stage, createdAt }) => ({
      ...none,
      kind: "entry" as const,
      on: dutchDate(createdAt),
      entry: { id, name },
      entryKind: kind,
      stage,
    }));
}

/** Who answered, and of one answer on what. */
async function newAnswers(ctx: Context, from: string): Promise<Move[]> {
  const newest = (await newestAnswers(ctx, most)).filter(({ on }) => on >= from);
  const entries = new Set(newest.flatMap(({ one }) => one?.entry ?? []));
  const briefs = new Map(
    (await catalogueEntries.brief(ctx, [...entries])).map((brief) => [brief.of, brief]),
  );
  return newest.map(({ municipality, on, count, one }) => {
    const answers = { ...none, kind: "answers" as const, on, municipality, count };
    const brief = one && briefs.get(one.entry);
    if (!one || !brief) return answers;
    const { id, name, kind } = brief;
    const { version, answer } = one;
    return { ...answers, entry: { id, name }, entryKind: kind, version, answer };
  });
}

/** What came into force lately, and what will. */
async function levels(ctx: Context, from: string, until: string): Promise<Move[]> {
  const today = dutchDate(ctx.now);
  const came = (await catalogueEntries.subjectsOn(ctx, today)).flatMap((subject) =>
    subject.level !== null && subject.since !== null && subject.since > from
      ? [{ ...subject, inForceFrom: subject.since }]
      : [],
  );
  const coming = await catalogueEntries.comingIntoForce(ctx, today, until);
  return [...came, ...coming].map(({ entry, name, kind, version, level, inForceFrom }) => ({
    ...none,
    kind: "level" as const,
    on: inForceFrom,
    entry: { id: entry, name },
    entryKind: kind,
    version,
    level,
  }));
}
