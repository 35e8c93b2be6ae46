import type { Context, Db } from "#platform/context";
import { NotFound } from "#platform/refusal";
import type { ImportRecord } from "./import-row.ts";
import { findImport } from "./import-store.ts";

/**
 * An import of this organisation, for who works there and for who read it in. Of any other it is not told that it
 * exists. Throws `catalogue/unknown-import`.
 */
export async function requireImport(
  ctx: Context,
  organisation: string,
  id: string,
  find: (db: Db, id: string) => Promise<ImportRecord | undefined> = findImport,
): Promise<ImportRecord> {
  const found = await find(ctx.db, id);
  const { person, rights } = ctx.caller;
  const seen =
    found?.person === person || rights.some((held) => held.organisation === organisation);
  if (found?.organisation === organisation && person !== null && seen) return found;
  throw new NotFound(
    "catalogue/unknown-import",
    "There is no such import of this organisation. It may have been cancelled, or forgotten after a week: read the file in again.",
  );
}
