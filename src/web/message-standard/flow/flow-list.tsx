import { usePage } from "../../view.tsx";
import { MessageLink } from "../links.tsx";
import { partiesOf, purposeOf, termOf } from "../standard-words.ts";
import type { FlowPair, FlowPhase } from "./flow.ts";
import { contentWords } from "./flow-bars.tsx";

/** The same as the picture one below the other, for a window in which it does not fit. */
export function FlowList({ phases }: { phases: readonly FlowPhase[] }) {
  const { t } = usePage();
  return (
    <div className="w-std-flowlist">
      {phases.map(({ phase, pairs }) => (
        <div key={phase} className="w-stack w-stack--s">
          <h3>{t(`messageStandard.flow.phase.${phase}`)}</h3>
          <ul className="w-list w-list--tight">
            {pairs.map((pair) => (
              <One key={pair.message.number} pair={pair} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function One({ pair: { message, back, retour, content } }: { pair: FlowPair }) {
  const view = usePage();
  const { t } = view;
  return (
    <li>
      <p>
        <strong>
          {message.number} {purposeOf(view, message.wmo)}
        </strong>
      </p>
      <p className="w-meta">
        {t("messageStandard.flow.inWords.way", {
          ...partiesOf(view, message.wmo),
          codes: `${message.wmo.code}\u00a0/\u00a0${message.jw.code}`,
        })}
      </p>
      <Both message={message} />
      <p>{t("messageStandard.flow.inWords.back", { term: termOf(view, retour) })}</p>
      <Both message={back} />
      {content && (
        <p>
          {t("messageStandard.flow.inWords.other", {
            words: contentWords(view, content),
            term: termOf(view, content),
          })}
        </p>
      )}
    </li>
  );
}

/** A message of both families. */
export function Both({ message: { wmo, jw } }: { message: FlowPair["message"] }) {
  return (
    <ul className="w-std-codes">
      <li>
        <MessageLink name={wmo.name} />
      </li>
      <li>
        <MessageLink name={jw.name} />
      </li>
    </ul>
  );
}
