import { Verdict } from "#contract/documents";
import { type Tried, typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { usePage } from "../../view.tsx";

/** Says whether a document is enough as evidence. */
export function JudgeForm({ tried }: { tried: Tried | null }) {
  const { t } = usePage();
  const sent = typedIn(tried, "judge");
  return (
    <section className="w-card w-noprint" aria-labelledby="judge">
      <div>
        <h2 id="judge">{t("documents.judge.title")}</h2>
        <p>{t("documents.judge.lead")}</p>
      </div>
      <ActForm act="judge" className="w-stack w-stack--l w-form">
        <ChoiceList
          id="verdict"
          name="verdict"
          one
          legend={t("documents.judge.verdict")}
          error={sent?.faults["verdict"]}
          choices={Verdict.options.map((verdict) => ({
            value: verdict,
            label: t(`documents.judge.verdicts.${verdict}.name`),
            hint: t(`documents.judge.verdicts.${verdict}.means`),
          }))}
          chosen={sent?.form.getAll("verdict") ?? []}
        />
        <TextField
          id="note"
          name="note"
          rows={4}
          label={t("documents.judge.note")}
          hint={t("documents.judge.noteHint")}
          value={sent?.form.get("note") ?? ""}
          error={sent?.faults["note"]}
        />
        <Submit>{t("documents.judge.send")}</Submit>
      </ActForm>
    </section>
  );
}
