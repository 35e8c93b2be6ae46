import type { Entry } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { dayOf } from "../../moment.ts";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";
import { NotKnown } from "../not-known.tsx";

/** Of an idea or a trial: what is to be found out, by whom, until when. One that failed is told with respect. */
export function Trial({ entry }: { entry: Entry }) {
  const { t } = usePage();
  const { stage, learned } = entry;
  if (!isTrial(entry)) return null;
  const stopped = stage === "retired" && learned !== null;
  return (
    <section className={stopped ? "w-card w-learned" : "w-card"} aria-labelledby="trial">
      <div>
        <h2 id="trial">{t(`catalogue.trial.${titleOf(entry)}`)}</h2>
        {stopped && <p className="w-meta">{t("catalogue.trial.failedLead")}</p>}
      </div>
      {learned !== null && <Learned text={learned} headed={!stopped} />}
      <Plan entry={entry} />
      {learned === null && stage !== "idea" && (
        <p className="w-meta">{t("catalogue.trial.learnedUnknown")}</p>
      )}
    </section>
  );
}

/** Anything may tell what was asked and learned; an idea or a trial says also what is not known of it. */
function isTrial({ stage, question, stake, endsOn, learned, joinsNamed }: Entry): boolean {
  const told = [question, stake, endsOn, learned].some((one) => one !== null);
  return told || joinsNamed.length > 0 || stage === "idea" || stage === "trial";
}

function titleOf({ stage, learned }: Entry): "failed" | "idea" | "trial" | "learnedTitle" {
  if (stage === "retired" && learned !== null) return "failed";
  return stage === "idea" || stage === "trial" ? stage : "learnedTitle";
}

function Learned({ text, headed }: { text: string; headed: boolean }) {
  const view = usePage();
  return (
    <div className="w-stack w-stack--s">
      {headed && <h3>{view.t("catalogue.trial.learned")}</h3>}
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph} lang={dutchOn(view)}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}

function Plan({ entry: { question, stake, endsOn, joinsNamed } }: { entry: Entry }) {
  const view = usePage();
  const { t, format, now } = view;
  const over = endsOn !== null && endsOn < dayOf(now);
  return (
    <dl className="w-dl w-plan">
      <dt>{t("catalogue.trial.question")}</dt>
      <dd>
        <Written text={question} />
      </dd>
      <dt>{t("catalogue.trial.stake")}</dt>
      <dd>
        <Written text={stake} />
      </dd>
      <dt>{t(over ? "catalogue.trial.ended" : "catalogue.trial.endsOn")}</dt>
      <dd>{endsOn === null ? <NotKnown /> : format.date(endsOn)}</dd>
      <dt>{t("catalogue.trial.joins")}</dt>
      <dd>
        {joinsNamed.length === 0 ? (
          <NotKnown />
        ) : (
          <ul className="w-plainlist">
            {joinsNamed.map((one) => (
              <li key={one.id}>
                <OrganisationName to={one} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}

function Written({ text }: { text: string | null }) {
  const view = usePage();
  return text === null ? <NotKnown /> : <span lang={dutchOn(view)}>{text}</span>;
}
