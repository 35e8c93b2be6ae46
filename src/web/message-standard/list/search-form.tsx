import { foundKinds } from "#standards/istandaarden/explanations/found";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Icon } from "../../ui/icon.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { usePage } from "../../view.tsx";
import { LevelField, MessageField } from "../choice-fields.tsx";
import type { StandardSearch } from "./standard-search.ts";

/** The search over all of the standard. Its filters show when something was looked for. */
export function StandardSearchForm({ asked, isOpen }: { asked: StandardSearch; isOpen: boolean }) {
  const { t, href } = usePage();
  return (
    <search className="w-noprint">
      <form className="w-stack" action={href("messages")}>
        <div className="w-stack w-stack--s">
          <label className="ams-label" htmlFor="find-in-standard">
            {t("messageStandard.search.label")}
          </label>
          <div className="w-bigsearch">
            <input
              id="find-in-standard"
              name="q"
              type="search"
              autoComplete="off"
              maxLength={100}
              defaultValue={asked.q}
            />
            <button className="ams-button ams-button--primary" type="submit">
              <Icon name="search" />
              <span>{t("messageStandard.search.button")}</span>
            </button>
          </div>
        </div>
        {isOpen && (
          <>
            <div className="w-filterbar">
              <SelectField
                id="kind"
                name="kind"
                label={t("messageStandard.search.kind")}
                none={t("messageStandard.search.anyKind")}
                value={asked.kind}
                options={foundKinds.map((value) => ({
                  value,
                  label: t(`messageStandard.kind.${value}`),
                }))}
              />
              <LevelField value={asked.level} />
              <MessageField value={asked.message} />
            </div>
            <div className="w-row">
              <button className="ams-button ams-button--secondary" type="submit">
                {t("messageStandard.act.show")}
              </button>
              <ButtonLink href={href("messages")} variant="tertiary">
                {t("messageStandard.act.clear")}
              </ButtonLink>
            </div>
          </>
        )}
      </form>
    </search>
  );
}
