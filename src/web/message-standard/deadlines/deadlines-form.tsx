import { deadlinesOf } from "#standards/istandaarden/deadlines/deadlines-of";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import { dutchDay } from "#standards/working-days/index";
import { InputField } from "../../ui/input-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { usePage } from "../../view.tsx";
import { purposeOf } from "../standard-words.ts";
import { goodFridays, liberationDays } from "./deadlines-query.ts";
import type { DeadlinesData } from "./reckon.ts";

/** A form that makes an address: what is reckoned can be sent on. */
export function DeadlinesForm({ data: { asked, faults } }: { data: DeadlinesData }) {
  const view = usePage();
  const { t, href, now, language } = view;
  return (
    <form className="w-card w-noprint" action={href("messageDeadlines")}>
      <div className="w-std-deadlineform">
        <SelectField
          id="message"
          name="message"
          label={t("messageStandard.deadlines.message")}
          none={t("messageStandard.deadlines.choose")}
          hint={t("messageStandard.deadlines.messageHint")}
          error={messageError()}
          value={asked.message}
          options={(["iWmo", "iJw"] as const).map((family) => ({
            label: family,
            options: [...messages.values()]
              .filter((one) => one.family.name === family && deadlinesOf(one).length > 0)
              .map((one) => ({ value: one.name, label: `${one.name}: ${purposeOf(view, one)}` })),
          }))}
        />
        <InputField
          id="on"
          name="on"
          type="date"
          label={t("messageStandard.deadlines.on")}
          hint={t("messageStandard.deadlines.onHint")}
          error={dayError()}
          value={asked.on || dutchDay(now)}
        />
      </div>
      <fieldset className="w-std-holidays">
        <legend className="ams-label">{t("messageStandard.deadlines.holidays")}</legend>
        <div className="w-std-deadlineform">
          <SelectField
            id="goodFriday"
            name="goodFriday"
            label={t("messageStandard.deadlines.goodFriday")}
            value={asked.goodFriday}
            options={goodFridays.map((value) => ({
              value,
              label: t(
                value === "yes"
                  ? "messageStandard.deadlines.goodFridayOn"
                  : "messageStandard.deadlines.goodFridayOff",
              ),
            }))}
          />
          <SelectField
            id="liberationDay"
            name="liberationDay"
            label={t("messageStandard.deadlines.liberation")}
            value={asked.liberationDay}
            options={liberationDays.map((value) => ({
              value,
              label: t(`messageStandard.deadlines.liberationOf.${value}`),
            }))}
          />
        </div>
      </fieldset>
      <div className="w-row">
        <button className="ams-button ams-button--primary" type="submit">
          {t("messageStandard.deadlines.reckon")}
        </button>
      </div>
    </form>
  );

  function messageError(): string | undefined {
    if (faults.message === null) return undefined;
    return faults.message === "missing"
      ? t("messageStandard.deadlines.needMessage")
      : t("messageStandard.deadlines.unknownMessage", { name: asked.message });
  }

  function dayError(): string | undefined {
    return faults.on === "year" ? t("messageStandard.deadlines.otherYear") : faults.on?.[language];
  }
}
