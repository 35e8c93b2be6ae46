import { messages } from "#standards/istandaarden/release-3-2/messages";
import { SelectField } from "../ui/select-field.tsx";
import { usePage } from "../view.tsx";
import { levels } from "./standard-query.ts";

export function LevelField({ value }: { value: string }) {
  const { t } = usePage();
  return (
    <SelectField
      id="level"
      name="level"
      label={t("messageStandard.search.level")}
      none={t("messageStandard.search.anyLevel")}
      value={value}
      options={levels.map((level) => ({
        value: level,
        label: t(`messageStandard.level.${level}`),
      }))}
    />
  );
}

export function MessageField({ value }: { value: string }) {
  const { t } = usePage();
  return (
    <SelectField
      id="message"
      name="message"
      label={t("messageStandard.search.message")}
      none={t("messageStandard.search.anyMessage")}
      value={value}
      options={[...messages.keys()].map((name) => ({ value: name, label: name }))}
    />
  );
}
