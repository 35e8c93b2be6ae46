import type { z } from "zod";
import type * as contract from "#contract/audit";
import type { Context } from "../context.ts";
import { Invalid } from "../refusal.ts";
import { startOfDay } from "../start-of-day.ts";
import { firstIdAt } from "./audit-line.ts";
import { lineCursor } from "./line-cursor.ts";
import { countLines, type LineFilters, newestLines, type PlacedLine } from "./line-store.ts";

type Asked = z.infer<typeof contract.listAuditLines.query>;
type LineList = z.infer<typeof contract.listAuditLines.reply>;

/** Finds the names of persons by their numbers; those that were erased are not in what it gives. */
export type NamesOf = (
  ctx: Context,
  persons: readonly number[],
) => Promise<ReadonlyMap<number, string>>;

/** Finds the names of organisations by their codes, of those that exist no more too. */
export type OrganisationNamesOf = (
  ctx: Context,
  codes: readonly string[],
) => Promise<ReadonlyMap<string, { readonly name: string }>>;

/** Who knows the names that stand beside the numbers and codes of a line: the modules that keep them. */
export interface Directories {
  readonly namesOf: NamesOf;
  readonly organisationNames: OrganisationNamesOf;
}

/** An export holds this many rows at the most (`everyRow` of `platform/http`), and must not hold fewer unseen. */
const mostAtOnce = 100_000;

/** Lines of the audit trail that fit the filters, the newest first. Throws `platform/too-many-lines`. */
export async function listLines(
  ctx: Context,
  asked: Asked,
  directories: Directories,
): Promise<LineList> {
  const { limit, cursor, format: _, ...filters } = asked;
  const wanted = wantedOf(filters);
  const total = await countLines(ctx.db, wanted);
  if (limit >= mostAtOnce && total > mostAtOnce) {
    throw new Invalid(
      "platform/too-many-lines",
      `These are ${total} lines, and an export holds at most ${mostAtOnce}. Choose a shorter period with \`from\` and \`until\`.`,
    );
  }
  const place = lineCursor("listLines", filters);
  const beforeId = cursor === undefined ? wanted.beforeId : place.read(cursor);
  // One more than is shown tells whether there is a next page.
  const found = await newestLines(ctx.db, { ...wanted, beforeId }, limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    total,
    items: await named(ctx, shown, directories),
    next: last && found.length > limit ? place.write(last.line.id) : null,
  };
}

type Filters = Omit<Asked, "limit" | "cursor" | "format">;

const wantedOf = ({ from, until, ...filters }: Filters): LineFilters => ({
  ...filters,
  fromId: from && firstIdAt(startOfDay(from)),
  beforeId: until && firstIdAt(startOfDay(until)),
});

async function named(
  ctx: Context,
  placed: readonly PlacedLine[],
  { namesOf, organisationNames }: Directories,
): Promise<LineList["items"]> {
  const persons = placed.flatMap(({ line }) => line.person ?? []);
  const codes = placed.flatMap(({ line }) => line.organisation ?? []);
  const names = await namesOf(ctx, [...new Set(persons)]);
  const organisations = await organisationNames(ctx, [...new Set(codes)]);
  return placed.map(({ line: { salt: _, at, ...said }, leaf }) => ({
    ...said,
    at: at.toISOString(),
    personName: said.person === null ? null : (names.get(said.person) ?? null),
    organisationName: organisations.get(said.organisation ?? "")?.name ?? null,
    leaf,
  }));
}
