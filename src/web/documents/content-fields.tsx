import { mostYearsKept } from "#contract/documents";
import type { Tried } from "../acts.ts";
import { dayOf, yearsAfter } from "../moment.ts";
import { TextField } from "../ui/field.tsx";
import { InputField } from "../ui/input-field.tsx";
import { usePage } from "../view.tsx";
import { accepted } from "./content-words.ts";

/** Long enough for most work, and short enough that somebody looks at it again. */
const usualYears = 5;

interface ContentFieldsProps {
  /** What was typed, when this form was sent. */
  readonly sent: Tried | null;
}

/** A file or a link. A file that was chosen cannot be shown again: that is said. */
export function ContentFields({ sent }: ContentFieldsProps) {
  const { t } = usePage();
  const again = sent !== null && sent.faults["file"] === undefined;
  return (
    <>
      <InputField
        id="file"
        name="file"
        type="file"
        accept={accepted}
        label={t("documents.add.file")}
        hint={again ? t("documents.add.again") : t("documents.add.fileHint")}
        error={sent?.faults["file"]}
      />
      <TextField
        id="url"
        name="url"
        type="url"
        label={t("documents.add.url")}
        hint={t("documents.add.urlHint")}
        value={sent?.form.get("url") ?? ""}
        error={sent?.faults["url"]}
      />
    </>
  );
}

/** Until when the content is kept. */
export function KeepUntilField({ sent }: ContentFieldsProps) {
  const { t, now } = usePage();
  const today = dayOf(now);
  return (
    <InputField
      id="keepUntil"
      name="keepUntil"
      type="date"
      min={today}
      max={yearsAfter(today, mostYearsKept)}
      label={t("documents.add.keepUntil")}
      hint={t("documents.add.keepUntilHint")}
      value={sent ? (sent.form.get("keepUntil") ?? "") : yearsAfter(today, usualYears)}
      error={sent?.faults["keepUntil"]}
    />
  );
}
