import { Alert } from "@amsterdam/design-system-react";
import { typedIn } from "../../acts.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { InputField } from "../../ui/input-field.tsx";
import { usePage } from "../../view.tsx";
import { messageId } from "../fill-message.tsx";
import type { FillData } from "../load-first-fill.ts";
import { LookForm } from "./look-form.tsx";

/** A list to paste, or a file with one. */
export function PasteList({ data: { tried, list } }: { data: FillData }) {
  const { t } = usePage();
  const pasted = typedIn(tried, "look");
  const sent = typedIn(tried, "look-file");
  const left = list?.left ?? "";
  // It could not be read again when it was to be taken over.
  const unread = typedIn(tried, "take")?.form.get("list");
  return (
    <section className="w-card" aria-labelledby="paste">
      <div className="w-stack w-stack--s">
        <h2 id="paste">{t("adoptionFill.list.title")}</h2>
        <p>{t("adoptionFill.list.lead")}</p>
        <ul>
          {(["names", "table", "status", "most"] as const).map((how) => (
            <li key={how}>{t(`adoptionFill.list.how.${how}`)}</li>
          ))}
        </ul>
      </div>
      {left !== "" && (
        <Alert severity="warning" heading={t("adoptionFill.list.left")} headingLevel={3}>
          <p>{t("adoptionFill.list.leftText")}</p>
        </Alert>
      )}
      <LookForm value={pasted?.form.get("list") ?? unread ?? left} error={pasted?.faults["list"]} />
      <h3>{t("adoptionFill.list.orFile")}</h3>
      <ActForm act="look-file" toldAt={messageId} multipart className="w-stack w-form">
        <InputField
          id="file"
          name="file"
          type="file"
          accept=".csv,.tsv,.txt"
          label={t("adoptionFill.list.file")}
          hint={t("adoptionFill.list.fileHint")}
          error={sent?.faults["file"]}
        />
        <div>
          <button className="ams-button ams-button--secondary" type="submit">
            {t("adoptionFill.list.lookFile")}
          </button>
        </div>
      </ActForm>
    </section>
  );
}
