import type { AnswerOfOrganisation } from "#contract/adoption";
import { dutchOn } from "../dutch-on.ts";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { usePage } from "../view.tsx";

/** What goes with an answer: the day, why, until when, whose words and who said it. */
export function Said({ item }: { item: AnswerOfOrganisation }) {
  const view = usePage();
  const { t, format } = view;
  const { answer, plannedOn, reason, expiresOn, reviewOn, explainedAt } = item;
  const fellBack = answer === "expired";
  const endedOn = expiresOn ?? plannedOn;
  return (
    <>
      {answer === "planned" && plannedOn && (
        <span className="w-sub">
          {t("adoptionAnswers.said.planned", { date: format.date(plannedOn) })}
        </span>
      )}
      {reason && (
        <q className="w-ansreason" lang={dutchOn(view)}>
          {reason}
        </q>
      )}
      {fellBack && endedOn && (
        <span className="w-sub">
          {t("adoptionAnswers.said.expired", { date: format.date(endedOn) })}
        </span>
      )}
      {!fellBack && expiresOn && (
        <span className="w-sub">
          {t("adoptionAnswers.said.until", { date: format.date(expiresOn) })}
        </span>
      )}
      {!fellBack && reviewOn && (
        <span className="w-sub">
          {t("adoptionAnswers.said.review", { date: format.date(reviewOn) })}
        </span>
      )}
      {explainedAt && (
        <span className="w-sub">
          {t("adoptionAnswers.said.explainedAt")} <Place text={explainedAt} />
        </span>
      )}
      <Whose item={item} />
    </>
  );
}

/** Credit to others: whose words it are, who said it, and before which merger. */
function Whose({ item }: { item: AnswerOfOrganisation }) {
  const { t, format } = usePage();
  const { answer, reusedFrom, byOrganisation, inheritedFrom } = item;
  const before = format.list(inheritedFrom.map(({ name }) => name));
  return (
    <>
      {reusedFrom && (
        <span className="w-sub">
          {t("adoptionAnswers.said.reused")} <OrganisationName to={reusedFrom} />
        </span>
      )}
      {byOrganisation && (
        <span className="w-sub">
          {t("adoptionAnswers.said.by")} <OrganisationName to={byOrganisation} />
        </span>
      )}
      {inheritedFrom.length > 0 && (
        <span className="w-sub">
          {t(
            answer === "conflict"
              ? "adoptionAnswers.said.conflict"
              : "adoptionAnswers.said.inherited",
            { names: before },
          )}
        </span>
      )}
    </>
  );
}

/** Where an explanation stands: an address becomes a link. */
function Place({ text }: { text: string }) {
  const view = usePage();
  return /^https?:\/\/\S+$/.test(text) ? (
    <a href={text} rel="noopener nofollow" className="w-longname">
      {text}
    </a>
  ) : (
    <span lang={dutchOn(view)}>{text}</span>
  );
}
