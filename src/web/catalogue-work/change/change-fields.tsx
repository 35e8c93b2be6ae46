import { type Entry, EntryContent } from "#contract/catalogue";
import { SelectField } from "../../ui/select-field.tsx";
import { usePage } from "../../view.tsx";
import type { Filled } from "../content/filled.ts";
import { filledIn } from "../content/filled.ts";
import { ContactField, KindField, TaskField } from "../content/first-fields.tsx";
import { ListedField } from "../content/listed-field.tsx";
import type { Lists } from "../content/lists.ts";
import { Fold, TrialFields } from "../content/more-fields.tsx";
import { PlainField } from "../content/plain-field.tsx";
import { ResultFields } from "../content/result-fields.tsx";
import { SelectMany } from "../content/select-many.tsx";
import { KeptForm } from "../kept-form.tsx";
import type { ChangeForm } from "./load-change.ts";
import { Since } from "./since.tsx";

interface ChangeFieldsProps {
  readonly entry: Entry;
  readonly form: ChangeForm;
  readonly sent: boolean;
}

/** Every field of an entry, with what stands there now. Its stage and level are not among them: those are decided. */
export function ChangeFields({ entry, form, sent }: ChangeFieldsProps) {
  const { t } = usePage();
  const { filled, lists, atOnce } = form;
  return (
    <KeptForm act="change" sent={sent}>
      <input type="hidden" name="version" value={entry.version} />
      {form.since.length > 0 && <Since since={form.since} />}
      <section className="w-card w-stack--l" aria-labelledby="core">
        <h2 id="core">{t("catalogueWork.parts.core")}</h2>
        <PlainField name="name" filled={filled} />
        <KindField filled={filled} />
        <PlainField name="summary" rows={5} filled={filled} />
        <TaskField filled={filled} lists={lists} most={5} />
        <ContactField filled={filled} />
      </section>
      <MoreParts filled={filled} lists={lists} />
      <section className="w-card w-stack--l" aria-labelledby="send">
        <h2 id="send">{t(`catalogueWork.change.${atOnce ? "keep" : "propose"}`)}</h2>
        <PlainField name="note" rows={2} filled={filled} />
        <div className="w-row">
          <button className="ams-button ams-button--primary" type="submit" name="do" value="send">
            {t(`catalogueWork.change.${atOnce ? "keepYes" : "proposeYes"}`)}
          </button>
          {!atOnce && (
            <button
              className="ams-button ams-button--secondary"
              type="submit"
              name="do"
              value="draft"
            >
              {t("catalogueWork.propose.draft")}
            </button>
          )}
        </div>
      </section>
    </KeptForm>
  );
}

function MoreParts({ filled, lists }: { filled: Filled; lists: Lists }) {
  const { t } = usePage();
  return (
    <div className="w-stack w-stack--s">
      <Fold title={t("catalogueWork.parts.finding")} holds={["aliases", "theme"]} filled={filled}>
        <PlainField name="aliases" rows={3} filled={filled} />
        <SelectMany
          name="theme"
          label={t("catalogueWork.fields.themes")}
          another={t("catalogueWork.another.theme")}
          hint={t("catalogueWork.listHints.theme")}
          none={t("catalogueWork.choose")}
          options={lists.themes}
          filled={filled}
          most={5}
        />
      </Fold>
      <Fold title={t("catalogueWork.parts.results")} holds={["result"]} filled={filled}>
        <ResultFields filled={filled} lists={lists} more />
      </Fold>
      <Fold title={t("catalogueWork.parts.ownWork")} holds={["ownWork"]} filled={filled}>
        <PlainField name="ownWork" rows={4} filled={filled} />
      </Fold>
      <Fold
        title={t("catalogueWork.parts.trial")}
        holds={["question", "stake", "endsOn", "joins", "learned"]}
        filled={filled}
      >
        <TrialFields filled={filled} learned />
      </Fold>
      <Fold
        title={t("catalogueWork.parts.who")}
        holds={["owner", "maintainer", "sourceUrl"]}
        filled={filled}
      >
        <PlainField name="owner" filled={filled} />
        <PlainField name="maintainer" filled={filled} />
        <PlainField name="sourceUrl" type="url" filled={filled} />
      </Fold>
      <Fold
        title={t("catalogueWork.parts.technology")}
        holds={[
          "link",
          "code",
          "publiccode",
          "licence",
          "developmentStatus",
          "component",
          "standard",
        ]}
        filled={filled}
      >
        <PlainField name="link" type="url" filled={filled} />
        <PlainField name="code" type="url" filled={filled} />
        <PlainField name="publiccode" type="url" filled={filled} />
        <PlainField name="licence" filled={filled} />
        <SelectField
          id="developmentStatus"
          name="developmentStatus"
          label={t("catalogueWork.fields.developmentStatus")}
          none={t("shell.notKnown")}
          value={filledIn(filled, "developmentStatus")}
          error={filled.faults["developmentStatus"]}
          options={EntryContent.shape.developmentStatus.unwrap().options.map((status) => ({
            value: status,
            label: t(`catalogueWork.developmentStatuses.${status}`),
          }))}
        />
        <ListedField name="component" list={lists.components} filled={filled} most={20} />
        <ListedField name="standard" list={lists.standards} filled={filled} most={50} />
      </Fold>
    </div>
  );
}
