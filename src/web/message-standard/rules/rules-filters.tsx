import { ButtonLink } from "../../ui/button-link.tsx";
import { TextField } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { usePage } from "../../view.tsx";
import { LevelField, MessageField } from "../choice-fields.tsx";
import { isFiltered, type RulesQuery, ruleKinds } from "./rules-query.ts";

/** The filters of the rules as a form that makes an address. */
export function RulesFilters({ asked }: { asked: RulesQuery }) {
  const { t, href } = usePage();
  return (
    <search className="w-card w-noprint">
      <form className="w-stack" action={href("messageRules")}>
        <div className="w-filterbar w-std-filters">
          <TextField
            id="q"
            name="q"
            label={t("messageStandard.rules.text")}
            value={asked.q}
            autoComplete="off"
            maxLength={100}
          />
          <SelectField
            id="kind"
            name="kind"
            label={t("messageStandard.search.kind")}
            none={t("messageStandard.search.anyKind")}
            value={asked.kind}
            options={ruleKinds.map((value) => ({
              value,
              label: t(`messageStandard.rules.kind.${value}`),
            }))}
          />
          <LevelField value={asked.level} />
          <MessageField value={asked.message} />
          <div className="w-row">
            <button className="ams-button ams-button--primary" type="submit">
              {t("messageStandard.act.show")}
            </button>
            {isFiltered(asked) && (
              <ButtonLink href={href("messageRules")} variant="tertiary">
                {t("messageStandard.act.clear")}
              </ButtonLink>
            )}
          </div>
        </div>
        {asked.sort !== "kind" && <input type="hidden" name="sort" value={asked.sort} />}
      </form>
    </search>
  );
}
