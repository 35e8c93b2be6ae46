import type { AnswerState } from "#contract/adoption";
import type { EntryKind } from "#contract/catalogue";
import type { PageView } from "../page.ts";

/** What one does with it: an agreement is applied, anything else is used. */
export const doneWith = (kind: EntryKind): "agreement" | "solution" =>
  kind === "agreement" ? "agreement" : "solution";

/** An answer in a word or two, as others say it of a municipality. */
export function stateWord(
  state: AnswerState,
  { kind }: { readonly kind: EntryKind },
  { t }: Pick<PageView, "t">,
): string {
  return state === "uses"
    ? t(`adoptionAnswers.uses.${doneWith(kind)}`)
    : t(`adoptionAnswers.state.${state}`);
}

/** A name with the version that is asked, if it is one. */
export const named = ({
  entry,
  version,
}: {
  readonly entry: { readonly name: string };
  readonly version: string | null;
}): string => (version === null ? entry.name : `${entry.name} ${version}`);
