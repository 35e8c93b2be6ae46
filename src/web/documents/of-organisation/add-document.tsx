import { type Tried, typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { usePage } from "../../view.tsx";
import { ContentFields, KeepUntilField } from "../content-fields.tsx";
import { audiences } from "./load-documents.ts";

/** A file or a link, for whom, and until when. */
export function AddDocument({ tried }: { tried: Tried | null }) {
  const { t } = usePage();
  const sent = typedIn(tried, "add");
  return (
    <section className="w-card w-noprint" aria-labelledby="add">
      <div>
        <h2 id="add">{t("documents.add.title")}</h2>
        <p>{t("documents.add.people")}</p>
      </div>
      <ActForm act="add" multipart className="w-stack w-stack--l w-form">
        <TextField
          id="title"
          name="title"
          label={t("documents.add.name")}
          hint={t("documents.add.nameHint")}
          value={sent?.form.get("title") ?? ""}
          error={sent?.faults["title"]}
        />
        <ContentFields sent={sent} />
        <ChoiceList
          id="audience"
          name="audience"
          one
          legend={t("documents.add.audience")}
          error={sent?.faults["audience"]}
          choices={audiences.map((audience) => ({
            value: audience,
            label: t(`documents.audience.${audience}.name`),
            hint: t(`documents.audience.${audience}.who`),
          }))}
          chosen={sent?.form.getAll("audience") ?? []}
        />
        <KeepUntilField sent={sent} />
        <Submit>{t("documents.add.send")}</Submit>
      </ActForm>
    </section>
  );
}
