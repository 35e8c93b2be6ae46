import { dutchOn } from "../../dutch-on.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";
import { AnswerTag } from "../answer-tag.tsx";
import { SubjectLink } from "../subject-head.tsx";
import { inAddress, keyOf, wordOf } from "../subjects.ts";
import { named } from "../words.ts";
import type { Item } from "./sections.ts";

/** What merged into the municipality answered differently: side by side, for a person to choose. */
export function Conflicts({ id, items }: { id: string; items: readonly Item[] }) {
  const { t, href } = usePage();
  if (items.length === 0) return null;
  return (
    <section className="w-card w-card--here" aria-labelledby="conflict">
      <div>
        <h2 id="conflict">
          {t("adoptionAnswers.section.conflict.title", { count: items.length })}
        </h2>
        <p>{t("adoptionAnswers.section.conflict.what")}</p>
      </div>
      {items.map((item) => (
        <div key={wordOf(keyOf(item))} className="w-stack w-stack--s">
          <h3>
            <SubjectLink subject={item} />
          </h3>
          <Sides item={item} />
          <div className="w-noprint">
            <ButtonLink href={href("giveAnswers", { id }, inAddress(keyOf(item)))} small>
              {t("adoptionAnswers.section.conflict.choose")}
              <span className="w-vh">: {named(item)}</span>
            </ButtonLink>
          </div>
        </div>
      ))}
    </section>
  );
}

interface SidesProps {
  readonly item: Pick<Item, "conflicting" | "entry">;
  /** Where the form is drawn anew, filled with what this one said. */
  readonly take?: string;
}

export function Sides({ item: { conflicting, entry }, take }: SidesProps) {
  const view = usePage();
  const { t } = view;
  return (
    <ul className="w-anssides">
      {conflicting.map(({ organisation, answer, reason }) => (
        <li key={organisation.id} className="w-stack w-stack--s">
          <b>
            <OrganisationName to={organisation} />
          </b>
          <div>
            <AnswerTag state={answer} kind={entry.kind} />
          </div>
          {reason && (
            <q className="w-ansreason" lang={dutchOn(view)}>
              {reason}
            </q>
          )}
          {take !== undefined && (
            <div>
              <button
                type="submit"
                name="do"
                value={`take:${organisation.id}`}
                formAction={take}
                className="ams-button ams-button--secondary w-small"
              >
                {t("adoptionAnswers.section.conflict.take")}
                <span className="w-vh">: {organisation.name}</span>
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
