import { ChoiceList } from "../../ui/choice-list.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { ContactField, KindField, StageField, TaskField } from "../content/first-fields.tsx";
import { ListedField } from "../content/listed-field.tsx";
import { Fold, TrialFields } from "../content/more-fields.tsx";
import { PlainField } from "../content/plain-field.tsx";
import { ResultFields } from "../content/result-fields.tsx";
import { Kept, KeptForm } from "../kept-form.tsx";
import { MayNot, NoWorkplace } from "../no-workplace.tsx";
import { WorkLinks } from "../work-links.tsx";
import type { Workplace } from "../workplace.ts";
import { Doubles } from "./doubles.tsx";
import type { ProposeData } from "./load-propose.ts";

type Form = NonNullable<ProposeData["form"]>;

export function ProposeView({ data: { place, tried, form } }: { data: ProposeData }) {
  const { t, query } = usePage();
  const drafted = query.get("done") === "draft";
  return (
    <>
      <PageHead title={t("catalogueWork.propose.title")} lead={t("catalogueWork.propose.lead")} />
      <div className="w-stack w-stack--l">
        <Outcome done={drafted ? t("catalogueWork.propose.drafted") : null} tried={tried} />
        {drafted && tried === null && <Kept />}
        {place.organisation === null ? (
          <NoWorkplace nowhere={place} />
        ) : form === null ? (
          <MayNot organisation={place.organisation} />
        ) : (
          <>
            <StepUp when={[place.may("proposeEntry")]} />
            <ProposeForm form={form} place={place} sent={tried !== null} />
          </>
        )}
        <WorkLinks current="proposeEntry" />
      </div>
    </>
  );
}

interface ProposeFormProps {
  readonly form: Form;
  readonly place: Workplace;
  readonly sent: boolean;
}

function ProposeForm({ form, place: { organisation }, sent }: ProposeFormProps) {
  const { t } = usePage();
  const { filled, lists, doubles } = form;
  return (
    <KeptForm act="propose" sent={sent}>
      <section className="w-card w-stack--l" aria-labelledby="first">
        <div>
          <h2 id="first">{t("catalogueWork.propose.first")}</h2>
          <p className="w-meta">
            {t("catalogueWork.propose.inTheNameOf")} <OrganisationName to={organisation} />
          </p>
        </div>
        <div>
          <PlainField name="name" filled={filled} />
          <Doubles found={doubles} filled={filled} />
        </div>
        <KindField filled={filled} />
        <StageField filled={filled} />
        <PlainField name="summary" rows={4} filled={filled} />
        <TaskField filled={filled} lists={lists} />
        <ContactField filled={filled} />
        <ChoiceList
          id="ours"
          name="ours"
          legend={t("catalogueWork.propose.whose")}
          choices={[
            { value: "yes", label: t("catalogueWork.propose.ours", { name: organisation.name }) },
          ]}
          chosen={filled.values.getAll("ours")}
        />
      </section>
      <MoreFields form={form} />
      <div className="w-row">
        <button className="ams-button ams-button--primary" type="submit" name="do" value="send">
          {t("catalogueWork.propose.send")}
        </button>
        <button className="ams-button ams-button--secondary" type="submit" name="do" value="draft">
          {t("catalogueWork.propose.draft")}
        </button>
      </div>
      <p className="w-meta">{t("catalogueWork.propose.next")}</p>
    </KeptForm>
  );
}

/** All that may be told later. */
function MoreFields({ form: { filled, lists } }: { form: Form }) {
  const { t } = usePage();
  return (
    <section className="w-stack w-stack--s" aria-labelledby="more">
      <div>
        <h2 id="more">{t("catalogueWork.propose.more")}</h2>
        <p>{t("catalogueWork.propose.moreText")}</p>
      </div>
      <Fold title={t("catalogueWork.parts.results")} holds={["result"]} filled={filled} openFilled>
        <ResultFields filled={filled} lists={lists} />
      </Fold>
      <Fold title={t("catalogueWork.parts.ownWork")} holds={["ownWork"]} filled={filled} openFilled>
        <PlainField name="ownWork" rows={3} filled={filled} />
      </Fold>
      <Fold
        title={t("catalogueWork.parts.trial")}
        holds={["question", "stake", "endsOn", "joins"]}
        filled={filled}
        openFilled
      >
        <TrialFields filled={filled} />
      </Fold>
      <Fold
        title={t("catalogueWork.parts.technology")}
        holds={["link", "code", "licence", "component"]}
        filled={filled}
        openFilled
      >
        <PlainField name="link" type="url" filled={filled} />
        <PlainField name="code" type="url" filled={filled} />
        <PlainField name="licence" filled={filled} />
        <ListedField name="component" list={lists.components} filled={filled} most={20} />
      </Fold>
    </section>
  );
}
