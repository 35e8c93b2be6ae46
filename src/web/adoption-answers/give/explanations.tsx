import type { Explanation } from "#contract/adoption";
import { dutchOn } from "../../dutch-on.ts";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";

interface ExplanationsProps {
  readonly explanations: readonly Explanation[];
  readonly chosen: string;
  /** Where the form is drawn anew with what was taken over. */
  readonly address: string;
}

/** Why others do not do it now: to learn from, and to take over with credit. */
export function Explanations({ explanations, chosen, address }: ExplanationsProps) {
  const { t } = usePage();
  if (explanations.length === 0) return null;
  const rest = explanations.slice(shownFirst);
  return (
    <section className="w-stack w-stack--s" aria-labelledby="explanations">
      <h3 id="explanations">{t("adoptionAnswers.reuse.title")}</h3>
      <p className="w-meta">{t("adoptionAnswers.reuse.what")}</p>
      <List explanations={explanations.slice(0, shownFirst)} chosen={chosen} address={address} />
      {rest.length > 0 && (
        <details className="w-more-of">
          <summary>{t("adoptionAnswers.reuse.more", { count: rest.length })}</summary>
          <List explanations={rest} chosen={chosen} address={address} />
        </details>
      )}
    </section>
  );
}

/** The most taken over come first; who wants more opens it. */
const shownFirst = 6;

function List({ explanations, chosen, address }: ExplanationsProps) {
  const view = usePage();
  const { t } = view;
  return (
    <ul className="w-list w-list--tight">
      {explanations.map((one) => (
        <li key={one.id}>
          <b>{t(`adoptionAnswers.state.${one.answer}`)}</b>
          <q className="w-ansreason" lang={dutchOn(view)}>
            {one.reason}
          </q>
          <span className="w-sub">
            <OrganisationName to={one.organisation} />
            {one.sizeClass &&
              `, ${t("adoptionAnswers.reuse.size", { size: t(`words.sizeClass.${one.sizeClass}`) })}`}
            {one.reused > 0 && `, ${t("adoptionAnswers.reuse.times", { count: one.reused })}`}
          </span>
          {one.id !== chosen && (
            <button
              type="submit"
              name="do"
              value={`reuse:${one.id}`}
              formAction={address}
              className="ams-button ams-button--secondary w-small w-noprint"
            >
              {t("adoptionAnswers.reuse.take")}
              <span className="w-vh">: {one.organisation.name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
