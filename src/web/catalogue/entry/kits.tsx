import type { Entry, KitStep } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { dayOf } from "../../moment.ts";
import { Icon } from "../../ui/icon.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";
import { disciplineWord } from "./discipline-word.ts";

type Kit = Entry["kits"][number];

/** How those who did it went about it, each in steps in order. */
export function Kits({ entry }: { entry: Entry }) {
  const { t } = usePage();
  return (
    <section className="w-card" aria-labelledby="kits">
      <h2 id="kits">{t("catalogue.kit.title")}</h2>
      {entry.kits.map((kit) => (
        <OneKit key={`${kit.entry} ${kit.organisation.id}`} kit={kit} />
      ))}
    </section>
  );
}

const hoursOf = (steps: readonly KitStep[]): number =>
  steps.flatMap(({ hours }) => hours).reduce((sum, { hours }) => sum + hours, 0);

function OneKit({ kit }: { kit: Kit }) {
  const { t, format } = usePage();
  const total = hoursOf(kit.steps);
  return (
    <div className="w-stack w-kit">
      <div>
        <h3>
          <OrganisationName to={kit.organisation} />
        </h3>
        <p className="w-meta">
          {total > 0
            ? t("catalogue.kit.total", { n: format.number(total) })
            : t("catalogue.kit.noHours")}
          {". "}
          {t("catalogue.kit.changed", { date: format.date(dayOf(kit.changedAt)) })}.
        </p>
      </div>
      <ol className="w-steplist">
        {kit.steps.map((step) => (
          <Step key={step.title} step={step} />
        ))}
      </ol>
    </div>
  );
}

function Step({ step }: { step: KitStep }) {
  const view = usePage();
  const { t, format, href } = view;
  const dutch = dutchOn(view);
  return (
    <li>
      <h4 lang={dutch}>{step.title}</h4>
      {step.text && <p lang={dutch}>{step.text}</p>}
      {step.hours.length > 0 && (
        <ul className="w-dots">
          {step.hours.map(({ discipline, hours }) => (
            <li key={discipline}>
              {t("catalogue.kit.hours", {
                discipline: disciplineWord(discipline, view),
                n: format.number(hours),
              })}
            </li>
          ))}
        </ul>
      )}
      {step.pitfall && (
        <p className="w-pitfall">
          <Icon name="warning" />
          <span>
            <b>{t("catalogue.kit.pitfall")}:</b> <span lang={dutch}>{step.pitfall}</span>
          </span>
        </p>
      )}
      {step.documents.length > 0 && (
        <ul className="w-dots">
          {step.documents.map((id, index) => (
            <li key={id}>
              <a href={href("document", { id })}>{t("catalogue.kit.document", { n: index + 1 })}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
