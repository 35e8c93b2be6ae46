import type { AnswerKind, Subject } from "#contract/adoption";
import type { Context } from "#platform/context";
import { actingFor } from "../acting-for.ts";
import { answersOn } from "../answers/answer-store.ts";
import { prefillBy } from "../answers/prefill.ts";
import { type StandingAnswers, standingsIn } from "../answers/standing-answers.ts";
import { subjectsOn } from "../answers/subjects.ts";
import { sideOf } from "../proposals/not-by-the-proposer.ts";
import { isToItself, type ProposalRow, placedIn } from "../proposals/proposal.ts";
import { waitingFor } from "../proposals/proposal-store.ts";
import { rawCodes, type Scope, scopeOn, wholeOf } from "../standings/scope.ts";
import { type Standing, standingsBy } from "../standings/standing.ts";
import { type UseOn, usesOn, wordsOn } from "../standings/word-store.ts";
import { reviewSoon, type Waits, waitsOf } from "./waiting.ts";

/** One subject with what a municipality answers on it. */
export interface AnsweredSubject {
  readonly subject: Subject;
  readonly state: ReturnType<StandingAnswers["of"]>["state"];
  /** Null when no answer is waited for. */
  readonly waits: Waits | null;
  /** The answer that its use has ready; null when nothing is, or when it is answered so already. */
  readonly ready: AnswerKind | null;
}

/** All that is known of one municipality in adoption, for a page in brief. */
export interface OwnState {
  readonly subjects: readonly AnsweredSubject[];
  /** By entry. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** What sources say of it and it did not speak of itself. */
  readonly onlySources: readonly UseOn[];
  /** What others propose that it uses: for itself alone. */
  readonly proposals: readonly ProposalRow[];
  /** Entries whose use it hides: for itself alone. */
  readonly hidden: ReadonlySet<string>;
}

/** Reads it for a day; with what the municipality hides, and what waits for it alone, for an insider. */
export async function ownState(
  ctx: Context,
  { code, on, own }: { readonly code: string; readonly on: string; readonly own: boolean },
): Promise<OwnState> {
  const scope = await scopeOn(ctx, on, { codes: [code], ...(own && { insider: code }) });
  const uses = await usesOn(ctx.db, scope);
  const words = await wordsOn(ctx.db, scope);
  const standings = standingsBy(words).get(code) ?? new Map<string, Standing>();
  const wordsOf = Map.groupBy(words, ({ entry }) => entry);
  const answered = await answersOn(ctx.db, scope);
  const answers = standingsIn(answered, scope);
  const subjects = await subjectsOn(ctx, on);
  const soon = reviewSoon(ctx);
  // An answer is a word of its own too.
  const spoken = new Set(
    words.filter(({ origin }) => origin !== "facts").map(({ entry }) => entry),
  );
  const hidden = [...uses, ...answered].filter((row) => row.hidden);
  return {
    subjects: subjects.map((subject) => {
      const standing = answers.of(code, subject.entry.id, subject.version);
      const { prefilled } = prefillBy(subject, wordsOf.get(subject.entry.id) ?? []);
      const { state } = standing;
      // A conflict is chosen from, whatever the use is.
      const ready = state === "conflict" || prefilled === state ? null : prefilled;
      return { subject, state, waits: waitsOf(subject.rule, standing, soon), ready };
    }),
    standings,
    onlySources: uses.filter(
      ({ origin, entry }) => origin === "facts" && !spoken.has(wholeOf(scope, entry)),
    ),
    // A mandate opens none of them: they are known to the two alone.
    proposals:
      own && actingFor(ctx, code, "getFirstFill") === null ? await toJudge(ctx, scope) : [],
    hidden: new Set(hidden.map(({ entry }) => wholeOf(scope, entry))),
  };
}

/** As among the tasks: what one's own side proposed is for a colleague, and to itself nobody proposes. */
async function toJudge(ctx: Context, scope: Scope): Promise<readonly ProposalRow[]> {
  const waiting = await waitingFor(ctx.db, rawCodes(scope) ?? []);
  if (waiting.length === 0) return [];
  const isOwn = await sideOf(ctx, scope);
  return waiting.filter((row) => !isOwn(row) && !isToItself(placedIn(row, scope)));
}
