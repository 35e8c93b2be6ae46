import type { AnswerCounts, AnswerState } from "#contract/adoption";
import { RichText } from "../ui/rich-text.tsx";
import { usePage } from "../view.tsx";
import { knownIn, knownShares, knownStates, percentWords } from "./states.ts";

interface SharesProps {
  readonly counts: AnswerCounts;
  /** A sentence with the shares in it. */
  readonly sentence: (shares: string) => string;
  readonly rowsOf: (state: AnswerState) => string;
}

/** Shares of what is known alone, each a link to its rows. */
export function Shares({ counts, sentence, rowsOf }: SharesProps) {
  const view = usePage();
  const { t, format } = view;
  const known = knownIn(counts);
  const percents = knownShares(counts);
  const parts = knownStates
    .filter((state) => counts[state] > 0)
    .map((state) => ({ state, tag: state.replaceAll("-", "_") }));
  const shares = parts.map(
    ({ state, tag }) =>
      `<${tag}>${t("monitor.share", { share: percentWords({ percent: percents.get(state) ?? 0, n: counts[state], of: known }, view), state: t(`monitor.state.${state}`) })}</${tag}>`,
  );
  return (
    <RichText
      text={sentence(format.list(shares))}
      parts={Object.fromEntries(
        parts.map(({ state, tag }) => [
          tag,
          (words: string) => <a href={rowsOf(state)}>{words}</a>,
        ]),
      )}
    />
  );
}
