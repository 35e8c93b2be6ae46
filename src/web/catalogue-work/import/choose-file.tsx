import { mostImportRows } from "#contract/collecting";
import { type Tried, typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { TextField } from "../../ui/field.tsx";
import { InputField } from "../../ui/input-field.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";
import type { Workplace } from "../workplace.ts";

/** A file or an address. A file that was chosen cannot be shown again: that is said. */
export function ChooseFile({
  place: { organisation },
  tried,
}: {
  place: Workplace;
  tried: Tried | null;
}) {
  const { t, format, language } = usePage();
  const sent = typedIn(tried, "start");
  const again = sent !== null && sent.faults["file"] === undefined;
  return (
    <section className="w-card" aria-labelledby="choose">
      <div>
        <h2 id="choose">{t("catalogueWork.import.choose")}</h2>
        <p className="w-meta">
          {t("catalogueWork.propose.inTheNameOf")} <OrganisationName to={organisation} />
        </p>
      </div>
      <ul>
        <li>{t("catalogueWork.import.kinds.csv", { most: format.number(mostImportRows) })}</li>
        <li>{t("catalogueWork.import.kinds.publiccode")}</li>
        <li>{t("catalogueWork.import.kinds.zip")}</li>
      </ul>
      <p>
        <a href={`/api/v1/catalogue-export?language=${language}`} download="">
          {t("catalogueWork.import.example")}
        </a>
      </p>
      <ActForm act="start" multipart className="w-stack w-stack--l w-form">
        <InputField
          id="file"
          name="file"
          type="file"
          accept=".csv,.yml,.yaml,.zip"
          label={t("catalogueWork.import.file")}
          hint={t(again ? "documents.add.again" : "catalogueWork.import.fileHint")}
          error={sent?.faults["file"]}
        />
        <TextField
          id="url"
          name="url"
          type="url"
          label={t("catalogueWork.import.url")}
          hint={t("catalogueWork.import.urlHint")}
          value={sent?.form.get("url") ?? ""}
          error={sent?.faults["url"]}
        />
        <Submit>{t("catalogueWork.import.start")}</Submit>
        <p className="w-meta">{t("catalogueWork.import.patience")}</p>
      </ActForm>
    </section>
  );
}
