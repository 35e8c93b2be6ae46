import type { AnswerKind, Subject } from "#contract/adoption";
import type { Context } from "#platform/context";
import { actingFor } from "../acting-for.ts";
import type { AnswerRow } from "../answers/answer.ts";
import { answersOn } from "../answers/answer-store.ts";
import { prefillBy } from "../answers/prefill.ts";
import { type StandingAnswers, standingsIn } from "../answers/standing-answers.ts";
import { subjectsOn } from "../answers/subjects.ts";
import type { ProposalRow } from "../proposals/proposal.ts";
import { waitingFor } from "../proposals/proposal-store.ts";
import { rawCodes, scopeOn, wholeOf } from "../standings/scope.ts";
import { type Standing, standingsBy } from "../standings/standing.ts";
import { type UseOn, usesOn, wordsOn } from "../standings/word-store.ts";

/** One subject with what a municipality answers on it, and the answer that its use has ready. */
export interface AnsweredSubject {
  readonly subject: Subject;
  readonly state: ReturnType<StandingAnswers["of"]>["state"];
  readonly row: AnswerRow | null;
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
  // An answer is a word of its own too.
  const spoken = new Set(
    words.filter(({ origin }) => origin !== "facts").map(({ entry }) => entry),
  );
  const hidden = [...uses, ...answered].filter((row) => row.hidden);
  return {
    subjects: subjects.map((subject) => {
      const { state, row } = answers.of(code, subject.entry.id, subject.version);
      const { prefilled } = prefillBy(subject, wordsOf.get(subject.entry.id) ?? []);
      return { subject, state, row, ready: prefilled };
    }),
    standings,
    onlySources: uses.filter(
      ({ origin, entry }) => origin === "facts" && !spoken.has(wholeOf(scope, entry)),
    ),
    // A mandate opens none of them: they are known to the two alone.
    proposals:
      own && actingFor(ctx, code, "getFirstFill") === null
        ? await waitingFor(ctx.db, rawCodes(scope) ?? [])
        : [],
    hidden: new Set(hidden.map(({ entry }) => wholeOf(scope, entry))),
  };
}
