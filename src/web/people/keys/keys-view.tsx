import { typedIn } from "../../acts.ts";
import { ActForm, Submit } from "../../ui/act-form.tsx";
import { EndedAlert } from "../../ui/ended-alert.tsx";
import { TextField } from "../../ui/field.tsx";
import { NoRight } from "../../ui/no-right.tsx";
import { OrganisationTabs } from "../../ui/organisation-tabs.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { longestName } from "./key-acts.ts";
import { KeyTable } from "./key-table.tsx";
import type { KeysData } from "./load-keys.ts";
import { MadeKey } from "./made-key.tsx";

export function KeysView({ data }: { data: KeysData }) {
  const { t, query } = usePage();
  const { organisation, tried, made, keys, mayMake, mayWithdraw } = data;
  const done = query.get("done") === "withdraw" ? t("people.keys.done.withdraw") : null;
  const { id } = organisation;
  return (
    <>
      <PageHead
        title={t("people.keys.title", { name: organisation.name })}
        lead={t("people.keys.lead")}
      />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={id} current="apiKeys" />
        <Outcome done={made === null ? done : null} tried={tried} />
        {organisation.ended && (
          <EndedAlert organisation={organisation} successor={organisation.ended.successor} />
        )}
        {mayMake === "no" ? (
          <NoRight
            title={t("people.keys.noRight.title")}
            needed={["administrator"]}
            organisation={id}
          >
            <p>{t("people.keys.noRight.text")}</p>
          </NoRight>
        ) : (
          <>
            <StepUp when={[mayMake, mayWithdraw]} />
            {made !== null && <MadeKey value={made} />}
            {keys !== null && (
              <KeyTable keys={keys} mayWithdraw={mayWithdraw !== "no"} tried={tried} />
            )}
            {organisation.ended === null && <MakeKey tried={tried} />}
          </>
        )}
      </div>
    </>
  );
}

function MakeKey({ tried }: Pick<KeysData, "tried">) {
  const { t } = usePage();
  const sent = typedIn(tried, "make");
  return (
    <section className="w-card w-noprint" aria-labelledby="make">
      <div>
        <h2 id="make">{t("people.keys.make.title")}</h2>
        <p>{t("people.keys.make.lead")}</p>
      </div>
      <ActForm act="make" className="w-stack w-stack--l w-form">
        <TextField
          id="name"
          name="name"
          label={t("people.keys.make.name")}
          hint={t("people.keys.make.nameHint")}
          value={sent?.form.get("name") ?? ""}
          error={sent?.faults["name"]}
          autoComplete="off"
          maxLength={longestName}
        />
        <Submit>{t("people.keys.make.send")}</Submit>
      </ActForm>
    </section>
  );
}
