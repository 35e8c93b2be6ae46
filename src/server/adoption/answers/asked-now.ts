import type { Subject } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { type Scope, scopeOn } from "../standings/scope.ts";
import { subjectsOn } from "./subjects.ts";

interface AskedNow {
  readonly scope: Scope;
  readonly subjects: readonly Subject[];
}

// Tasks are counted on every page of who is signed in, and for everybody every five minutes. What asks for an answer is
// the same for all of them, so each connection looks it up once a minute.
const remembered = new WeakMap<object, { readonly minute: number; found: Promise<AskedNow> }>();

/** What asks for an answer today, and what merged until then. It may be a minute old. */
export function askedNow(ctx: Context): Promise<AskedNow> {
  const minute = Math.floor(ctx.now.getTime() / 60_000);
  const known = remembered.get(ctx.db);
  if (known?.minute === minute) return known.found;
  const found = lookUp(ctx);
  remembered.set(ctx.db, { minute, found });
  found.catch(() => remembered.delete(ctx.db));
  return found;
}

async function lookUp(ctx: Context): Promise<AskedNow> {
  const today = dutchDate(ctx.now);
  const scope = await scopeOn(ctx, today);
  return { scope, subjects: await subjectsOn(ctx, today) };
}
