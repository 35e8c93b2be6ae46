import type { Context } from "#platform/context";
import { forgetBefore } from "./import-store.ts";

/** Whoever looks at a preview a week later reads the file in again: the catalogue is another by then. */
const keptDays = 7;

/** Forgets what was read in and not taken over, and the rows of what was: what came of it stands elsewhere. */
export const forgetOldImports = (ctx: Context): Promise<void> =>
  forgetBefore(ctx.db, new Date(ctx.now.getTime() - keptDays * 24 * 3_600_000));
