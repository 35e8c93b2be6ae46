import { typedIn } from "../../acts.ts";
import { Submit } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { TextField } from "../../ui/field.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { KeptForm } from "../kept-form.tsx";
import { MayNot, NoWorkplace } from "../no-workplace.tsx";
import type { ClaimEntryData } from "./load-claim-entry.ts";

export function ClaimEntryView({ data }: { data: ClaimEntryData }) {
  const { t } = usePage();
  return (
    <>
      <PageHead
        title={t("catalogueWork.claim.title", { name: data.entry.name })}
        lead={t("catalogueWork.claim.lead")}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={null} tried={data.tried} />
        <Body data={data} />
      </div>
    </>
  );
}

function Body({ data: { entry, place, state, tried } }: { data: ClaimEntryData }) {
  const { t, href } = usePage();
  if (place.organisation === null) return <NoWorkplace nowhere={place} />;
  const { organisation } = place;
  if (state === "may-not") return <MayNot organisation={organisation} />;
  if (state === "owned") {
    return (
      <EmptyState title={t("catalogueWork.claim.owned", { name: organisation.name })}>
        <p>{t("catalogueWork.claim.ownedText")}</p>
        <ButtonLink href={href("changeEntryForm", { id: entry.id })} variant="primary">
          {t("catalogueWork.claim.toChange")}
        </ButtonLink>
      </EmptyState>
    );
  }
  const sent = typedIn(tried, "claim");
  const owner = entry.ownerOrganisation?.name ?? entry.owner;
  return (
    <>
      <StepUp when={[place.may("proposeEntry")]} />
      <KeptForm act="claim" sent={sent !== null}>
        <section className="w-card w-stack--l" aria-labelledby="claim">
          <div className="w-stack w-stack--s">
            <h2 id="claim">{t("catalogueWork.claim.ask")}</h2>
            <dl className="w-dl">
              <dt>{t("catalogueWork.claim.ownerNow")}</dt>
              <dd>{owner ?? t("shell.notKnown")}</dd>
              <dt>{t("catalogueWork.claim.ownerThen")}</dt>
              <dd>
                <OrganisationName to={organisation} />
              </dd>
            </dl>
          </div>
          <TextField
            id="note"
            name="note"
            rows={4}
            label={t("catalogueWork.claim.note")}
            hint={t("catalogueWork.claim.noteHint")}
            value={sent?.form.get("note") ?? ""}
            error={sent?.faults["note"]}
          />
          <Submit>{t("catalogueWork.claim.send")}</Submit>
        </section>
      </KeptForm>
    </>
  );
}
