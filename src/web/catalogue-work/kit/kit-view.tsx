import { addressWith } from "../../acts.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { Kept, KeptForm } from "../kept-form.tsx";
import { MayNot, NoWorkplace } from "../no-workplace.tsx";
import { mostSteps } from "./kit-form.ts";
import type { KitData, KitForm } from "./load-kit.ts";
import { StepCard } from "./step-card.tsx";

export function KitView({ data: { entry, place, tried, sent, form } }: { data: KitData }) {
  const { t, query, href } = usePage();
  const done = query.get("done") === "kit";
  return (
    <>
      <PageHead
        title={t("catalogueWork.kit.title", { name: entry.name })}
        lead={t("catalogueWork.kit.lead")}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={done ? t("catalogueWork.kit.done") : null} tried={tried} />
        {done && tried === null && (
          <>
            <Kept />
            <div>
              <ButtonLink href={href("entry", { id: entry.id })} icon="arrow-right">
                {t("catalogueWork.change.toEntry")}
              </ButtonLink>
            </div>
          </>
        )}
        {place.organisation === null ? (
          <NoWorkplace nowhere={place} />
        ) : form === null ? (
          <MayNot organisation={place.organisation} />
        ) : (
          <>
            <StepUp when={[place.may("putKit")]} />
            <p className="w-meta">
              {t("catalogueWork.propose.inTheNameOf")} <OrganisationName to={place.organisation} />
            </p>
            <Steps form={form} faults={tried?.faults ?? {}} sent={sent} />
          </>
        )}
      </div>
    </>
  );
}

interface StepsProps {
  readonly form: KitForm;
  readonly faults: Readonly<Record<string, string>>;
  readonly sent: boolean;
}

function Steps({ form: { steps, entry, version, documents }, faults, sent }: StepsProps) {
  const view = usePage();
  const { t } = view;
  return (
    <KeptForm act="kit" sent={sent}>
      <input type="hidden" name="entry" value={entry} />
      <input type="hidden" name="version" value={version ?? ""} />
      {/* Enter in a field presses the first button of a form: that one keeps, and moves no step. */}
      <button type="submit" name="do" value="keep" className="w-vh" tabIndex={-1} aria-hidden>
        {t("catalogueWork.kit.keep")}
      </button>
      {steps.length === 0 && <p>{t("catalogueWork.kit.noSteps")}</p>}
      {steps.map((step, n) => (
        <StepCard
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, on the server
          key={n}
          step={step}
          n={n}
          last={n === steps.length - 1}
          faults={faults}
          documents={documents}
        />
      ))}
      <div className="w-row">
        {steps.length < mostSteps && (
          <button
            className="ams-button ams-button--secondary"
            type="submit"
            name="do"
            value="add"
            formAction={`${addressWith(view, {})}#step-${steps.length}`}
          >
            {t("catalogueWork.kit.add")}
          </button>
        )}
        <button className="ams-button ams-button--primary" type="submit" name="do" value="keep">
          {t("catalogueWork.kit.keep")}
        </button>
      </div>
      {version !== null && <p className="w-meta">{t("catalogueWork.kit.takeAway")}</p>}
    </KeptForm>
  );
}
