import type { Import } from "#contract/collecting";
import type { Context } from "#platform/context";
import { asImport } from "./import-row.ts";
import { requireImport } from "./require-import.ts";

/** What was read in, in counts. Throws `catalogue/unknown-import`. */
export const getImport = async (ctx: Context, organisation: string, id: string): Promise<Import> =>
  asImport(await requireImport(ctx, organisation, id));
