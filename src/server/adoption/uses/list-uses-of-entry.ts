import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import type { UseOfEntry } from "#contract/adoption";
import type { Context } from "#platform/context";
import { inDutchOrder } from "#platform/dutch-order";
import { pageOfWhole } from "#platform/whole-list";
import { dayAsked } from "../adoption-date.ts";
import { municipalitiesWithin, placeOf } from "../municipalities-within.ts";
import { organisationsNamed } from "../names.ts";
import { codeOn, scopeOn } from "../standings/scope.ts";
import { type UseOn, usesOn } from "../standings/word-store.ts";
import { asUses } from "./as-use.ts";

type Asked = z.infer<typeof contract.listUsesOfEntry.query>;

/** What organisations and sources say of the use of an entry on a day. Throws `catalogue/unknown-entry`. */
export async function listUsesOfEntry(
  ctx: Context,
  entry: string,
  { on, state, province, sizeClass, ...asked }: Asked,
): Promise<z.infer<typeof contract.listUsesOfEntry.reply>> {
  const { id } = await catalogueEntries.require(ctx, entry);
  const day = dayAsked(ctx, on);
  const scope = await scopeOn(ctx, day, { entries: [id] });
  const codeOf = ({ organisation }: UseOn): string => codeOn(scope, organisation);
  const rows = withoutCovered(await usesOn(ctx.db, scope), codeOf);
  const named = await organisationsNamed(ctx, rows.map(codeOf));
  const use = await asUses(ctx, rows);
  const places = await municipalitiesWithin(ctx, day, { province, sizeClass });
  const narrowed = province !== undefined || sizeClass !== undefined;
  const items: UseOfEntry[] = rows
    .filter((row) => !narrowed || places.has(codeOf(row)))
    .map((row) => {
      const code = codeOf(row);
      return { organisation: named(code), ...placeOf(places.get(code)), ...use(row) };
    })
    .filter((item) => state === undefined || state.includes(item.state))
    .sort(
      (a, b) =>
        inDutchOrder.compare(a.organisation.name, b.organisation.name) ||
        (a.useId < b.useId ? -1 : 1),
    );
  const filters = { on, state, province, sizeClass, ...asked };
  return pageOfWhole(`listUsesOfEntry ${id}`, filters, items);
}

/** Once an organisation spoke itself, what merged into it said before is history and no second row. */
function withoutCovered(rows: readonly UseOn[], codeOf: (row: UseOn) => string): UseOn[] {
  const spoke = new Set(
    rows
      .filter((row) => row.origin === "own" && codeOf(row) === row.organisation)
      .map(({ organisation }) => organisation),
  );
  return rows.filter(
    (row) => row.origin !== "own" || codeOf(row) === row.organisation || !spoke.has(codeOf(row)),
  );
}
