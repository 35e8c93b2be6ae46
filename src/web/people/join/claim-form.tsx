import { organisationRights } from "#contract/access";
import { typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { usePage } from "../../view.tsx";
import type { JoinData, Road } from "./load-join.ts";

/** Who confirms, what one wants to be able to do, and who one is. */
export function ClaimForm({ data: { options, tried } }: { data: JoinData }) {
  const { t } = usePage();
  const sent = typedIn(tried, "claim");
  const open = options.roads.filter((one) => one.open).map(({ road }) => road);
  const closed = options.roads.filter((one) => !one.open).map(({ road }) => road);
  const how = (road: Road) => {
    if (road === "administrator") {
      return t("people.join.roads.administrator.how", { count: options.administrators });
    }
    return road === "moderators"
      ? t("people.join.roads.moderators.how")
      : t("people.join.roads.registered-address.how", { address: options.registeredAddress ?? "" });
  };
  const why = (road: Road) =>
    options.administrators > 0
      ? t("people.join.closedByAdministrator")
      : t(`people.join.roads.${road}.closed`);
  return (
    <ActForm act="claim" className="w-stack w-stack--l w-form">
      <div className="w-stack">
        <ChoiceList
          id="road"
          name="road"
          one
          legend={t("people.join.road")}
          error={sent?.faults["road"]}
          choices={open.map((road) => ({
            value: road,
            label: t(`people.join.roads.${road}.name`),
            hint: how(road),
          }))}
          chosen={sent ? sent.form.getAll("road") : open.length === 1 ? open : []}
        />
        {closed.length > 0 && (
          <div className="w-closed">
            <h2 className="w-closed__head">{t("people.join.closedTitle")}</h2>
            <ul>
              {closed.map((road) => (
                <li key={road}>
                  {t(`people.join.roads.${road}.name`)}. {why(road)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <ChoiceList
        id="right"
        name="right"
        one
        legend={t("people.join.right")}
        hint={t(
          options.administrators > 0 ? "people.join.rightHint" : "people.join.rightHintFirst",
        )}
        error={sent?.faults["right"]}
        choices={organisationRights.map((right) => ({
          value: right,
          label: t(`people.right.${right}.name`),
          hint: t(`people.right.${right}.may`),
        }))}
        chosen={sent?.form.getAll("right") ?? []}
      />
      <TextField
        id="explanation"
        name="explanation"
        rows={4}
        label={t("people.join.explanation")}
        hint={t("people.join.explanationHint")}
        value={sent?.form.get("explanation") ?? ""}
        error={sent?.faults["explanation"]}
      />
      <Submit>{t("people.join.send")}</Submit>
    </ActForm>
  );
}
