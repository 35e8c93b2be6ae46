import { typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { TextField } from "../../ui/field.tsx";
import { InputField } from "../../ui/input-field.tsx";
import { usePage } from "../../view.tsx";
import type { FillData } from "../load-first-fill.ts";

/** A list to paste, or a file with one. */
export function PasteList({ data: { tried } }: { data: FillData }) {
  const { t } = usePage();
  const pasted = typedIn(tried, "look");
  const sent = typedIn(tried, "look-file");
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
      <ActForm act="look" className="w-stack w-form">
        <TextField
          id="list"
          name="list"
          label={t("adoptionFill.list.label")}
          rows={10}
          value={pasted?.form.get("list") ?? ""}
          error={pasted?.faults["list"]}
        />
        <Submit>{t("adoptionFill.list.look")}</Submit>
        <p className="w-meta">{t("adoptionFill.list.patience")}</p>
      </ActForm>
      <h3>{t("adoptionFill.list.orFile")}</h3>
      <ActForm act="look-file" multipart className="w-stack w-form">
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
