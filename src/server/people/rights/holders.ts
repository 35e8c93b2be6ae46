import type { Context } from "#platform/context";
import { personsWithRights } from "./right-store.ts";

/** The numbers of all who hold a right somewhere, lapsed or not. */
export const holders = (ctx: Context): Promise<number[]> => personsWithRights(ctx.db);
