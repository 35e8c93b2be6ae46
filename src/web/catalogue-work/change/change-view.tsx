import { ButtonLink } from "../../ui/button-link.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { Kept } from "../kept-form.tsx";
import { MayNot, NoWorkplace } from "../no-workplace.tsx";
import { ChangeFields } from "./change-fields.tsx";
import type { ChangeData } from "./load-change.ts";

const doneCodes = ["change", "draft"] as const;

export function ChangeView({ data: { entry, place, tried, form } }: { data: ChangeData }) {
  const { t, query, href } = usePage();
  const done = doneCodes.find((code) => code === query.get("done"));
  return (
    <>
      <PageHead
        title={t("catalogueWork.change.title", { name: entry.name })}
        lead={t(form?.atOnce ? "catalogueWork.change.leadOwner" : "catalogueWork.change.leadOther")}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={done ? t(`catalogueWork.change.done.${done}`) : null} tried={tried} />
        {done && tried === null && <Kept />}
        {done === "change" && (
          <div>
            <ButtonLink href={href("entry", { id: entry.id })} icon="arrow-right">
              {t("catalogueWork.change.toEntry")}
            </ButtonLink>
          </div>
        )}
        {place.organisation === null ? (
          <NoWorkplace nowhere={place} />
        ) : form === null ? (
          <MayNot organisation={place.organisation} />
        ) : (
          <>
            <StepUp when={[place.may(form.atOnce ? "changeEntry" : "proposeEntry")]} />
            <p className="w-meta">
              {t("catalogueWork.propose.inTheNameOf")} <OrganisationName to={place.organisation} />
              {!form.atOnce && (
                <>
                  {". "}
                  <a href={href("claimEntry", { id: entry.id })}>
                    {t("catalogueWork.change.toClaim")}
                  </a>
                </>
              )}
            </p>
            <ChangeFields entry={entry} form={form} sent={tried !== null} />
          </>
        )}
      </div>
    </>
  );
}
