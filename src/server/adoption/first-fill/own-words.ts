import type { Context } from "#platform/context";
import { dutchDate } from "#platform/context";
import { type Scope, scopeOn } from "../standings/scope.ts";
import { notKnown, type Standing, standingsBy } from "../standings/standing.ts";
import type { Word } from "../standings/word.ts";
import { wordsOn } from "../standings/word-store.ts";

/** What an organisation is known to say today, with what it hides, and what sources say of it. */
export interface OwnWords {
  readonly scope: Scope;
  /** What it said itself, or what merged into it did without contradiction; absent where it said nothing. */
  said(entry: string): Standing | undefined;
  /** Whole entries on which it said something. */
  readonly entries: readonly string[];
  /** What sources say of it. */
  readonly facts: readonly Word[];
}

export async function ownWords(ctx: Context, organisation: string): Promise<OwnWords> {
  const asked = { codes: [organisation], insider: organisation };
  const scope = await scopeOn(ctx, dutchDate(ctx.now), asked);
  const words = await wordsOn(ctx.db, scope);
  const own = words.filter(({ origin }) => origin !== "facts");
  const standings = standingsBy(own).get(organisation) ?? new Map<string, Standing>();
  const said = (entry: string): Standing | undefined => {
    const standing = standings.get(entry) ?? notKnown;
    return standing.word === null ? undefined : standing;
  };
  return {
    scope,
    said,
    entries: [...standings.keys()].filter((entry) => said(entry) !== undefined),
    facts: words.filter(({ origin }) => origin === "facts"),
  };
}
