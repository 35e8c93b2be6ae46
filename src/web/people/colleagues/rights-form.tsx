import { organisationRights } from "#contract/access";
import { type Tried, typedIn } from "../../acts.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { usePage } from "../../view.tsx";
import type { Colleague, People } from "./load-colleagues.ts";

interface RightsFormProps {
  readonly colleague: Colleague;
  readonly people: People;
  readonly tried: Tried | null;
}

/** The rights of one colleague: to change, or to leave as they are for another year. */
export function RightsForm({ colleague, people, tried }: RightsFormProps) {
  const { t } = usePage();
  const { person, name, rights, self } = colleague;
  const of = String(person);
  const sent = typedIn(tried, "rights", of);
  const only = people.lastAdministrator === person;
  const hint = self ? (only ? "hintOnly" : "hintSelf") : "hint";
  return (
    <div className="w-stack">
      <ActForm act="rights" of={of}>
        <ChoiceList
          id={`rights-${of}`}
          name="right"
          legend={t("people.colleagues.change.legend", { name })}
          hint={t(`people.colleagues.change.${hint}`)}
          choices={organisationRights.map((right) => {
            const fixed = only && right === "administrator";
            return {
              value: right,
              label: t(`people.right.${right}.name`),
              hint: fixed ? t("people.colleagues.change.only") : t(`people.right.${right}.may`),
              fixed,
            };
          })}
          chosen={sent ? sent.form.getAll("right") : rights.map(({ right }) => right)}
        />
        <div>
          <button className="ams-button ams-button--primary w-small" type="submit">
            {t("people.colleagues.change.save")}
          </button>
        </div>
      </ActForm>
      {self && !only ? (
        <p className="w-meta">{t("people.colleagues.change.notYourself")}</p>
      ) : (
        <ActForm act="confirm" of={of} className="w-row">
          <span>{t("people.colleagues.change.confirmTitle")}</span>
          <button className="ams-button ams-button--secondary w-small" type="submit">
            {t("people.colleagues.change.confirm")}
            <span className="w-vh"> {t("people.colleagues.change.confirmFor", { name })}</span>
          </button>
        </ActForm>
      )}
    </div>
  );
}
