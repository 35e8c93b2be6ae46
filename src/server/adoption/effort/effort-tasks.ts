import { catalogueEntries } from "#catalogue";
import type { Task } from "#contract/overview";
import { countingRights } from "#platform/access/counting-rights";
import { type Context, dutchDate } from "#platform/context";
import { daysAfter } from "#platform/days-after";
import { organisationsNamed } from "../names.ts";
import { wholeOf } from "../standings/scope.ts";
import { wentLive } from "./effort-store.ts";

/** What it took is well known for about a year: after that it is a guess. */
const days = 365;

/**
 * For the editors among these organisations: the entries that came in production there in the last year by their own word
 * and of which nothing is told yet; a supplier tells nothing. One task for each organisation, about the newest; `id` ends in the id of that entry,
 * for the page to lead to.
 */
export async function effortTasks(
  ctx: Context,
  organisations: readonly string[],
): Promise<readonly Task[]> {
  const edits = new Set(
    countingRights(ctx.caller).flatMap(({ right, organisation }) =>
      right === "editor" && organisation !== null ? [organisation] : [],
    ),
  );
  const own = organisations.filter((id) => edits.has(id));
  if (own.length === 0) return [];
  const named = await organisationsNamed(ctx, own);
  const tellers = own.filter((id) => named(id).kind !== "supplier");
  const waiting = await toTell(ctx, tellers);
  if (waiting.length === 0) return [];
  const entries = await catalogueEntries.brief(
    ctx,
    waiting.map(({ entry }) => entry),
  );
  const nameOf = new Map(entries.map(({ of, name }) => [of, name]));
  return waiting.map(({ organisation, entry, count }) => ({
    id: `effort-to-tell ${organisation} ${entry}`,
    kind: "effort-to-tell",
    organisation: { id: organisation, name: named(organisation).name },
    about: nameOf.get(entry) ?? entry,
    count,
    due: null,
  }));
}

interface Waiting {
  readonly organisation: string;
  /** The whole that came in production last, and how many did. */
  readonly entry: string;
  readonly count: number;
}

async function toTell(ctx: Context, organisations: readonly string[]): Promise<Waiting[]> {
  const until = dutchDate(ctx.now);
  const from = daysAfter(ctx.now, -days);
  const rows = await wentLive(ctx.db, { organisations, from, until });
  if (rows.every(({ since }) => since === null)) return [];
  const parts = await catalogueEntries.partsToWholes(ctx);
  const wholes = rows.map((row) => ({ ...row, entry: wholeOf({ parts }, row.entry) }));
  return [...Map.groupBy(wholes, ({ organisation }) => organisation)].flatMap(
    ([organisation, ofOne]) => {
      const told = new Set(ofOne.flatMap(({ entry, since }) => (since === null ? [entry] : [])));
      const left = ofOne
        .filter(({ entry, since }) => since !== null && !told.has(entry))
        .sort(
          (a, b) => (b.since ?? "").localeCompare(a.since ?? "") || a.entry.localeCompare(b.entry),
        );
      const [newest] = left;
      const count = new Set(left.map(({ entry }) => entry)).size;
      return newest ? [{ organisation, entry: newest.entry, count }] : [];
    },
  );
}
