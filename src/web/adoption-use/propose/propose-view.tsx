import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { NoRight } from "../../ui/no-right.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import type { ProposeData, Sent } from "./load-propose.ts";
import { ProposeForm } from "./propose-form.tsx";

export function ProposeView({ data }: { data: ProposeData }) {
  const { t } = usePage();
  return (
    <>
      <PageHead
        title={t("adoptionUse.propose.title", { name: data.entry.name })}
        lead={t("adoptionUse.propose.lead")}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={null} tried={data.tried} />
        <Body data={data} />
      </div>
    </>
  );
}

function Body({ data }: { data: ProposeData }) {
  const { t, href } = usePage();
  const { place, may, sent } = data;
  if (place === null) {
    return (
      <EmptyState title={t("adoptionUse.propose.nowhere.title")}>
        <p>{t("adoptionUse.propose.nowhere.text")}</p>
        <ButtonLink href={href("organisations")} variant="primary">
          {t("adoptionUse.propose.nowhere.find")}
        </ButtonLink>
      </EmptyState>
    );
  }
  if (may === "no") {
    return (
      <NoRight
        title={t("adoptionUse.propose.mayNot.title", { name: place.name })}
        needed={["editor", "confirmer", "administrator"]}
        organisation={place.id}
      >
        <p>{t("adoptionUse.propose.mayNot.text")}</p>
      </NoRight>
    );
  }
  if (sent !== null) return <Result sent={sent} data={data} />;
  return (
    <>
      <StepUp when={[may]} />
      {may === "yes" && <ProposeForm data={data} place={place} />}
    </>
  );
}

/** What became of each proposal. */
function Result({ sent, data: { entry, place } }: { sent: readonly Sent[]; data: ProposeData }) {
  const { t, href } = usePage();
  const taken = sent.filter(({ refused }) => refused === null).length;
  const title =
    taken === 0
      ? t("adoptionUse.propose.sent.none")
      : t("adoptionUse.propose.sent.title", { count: taken });
  return (
    <section className="w-card w-card--flush" aria-labelledby="sent">
      <div className="w-card__head">
        <h2 id="sent" role="status">
          {title}
        </h2>
      </div>
      <TableRegion name={title} cards>
        <thead>
          <tr>
            <th scope="col">{t("adoptionUse.propose.sent.organisation")}</th>
            <th scope="col">{t("adoptionUse.propose.sent.result")}</th>
          </tr>
        </thead>
        <tbody>
          {sent.map(({ organisation, refused }) => (
            <tr key={organisation.id}>
              <th scope="row" className="w-wrapname">
                <OrganisationName to={organisation} />
              </th>
              <td>
                <span className={`w-badge ${refused === null ? "w-badge--ok" : "w-badge--bad"}`}>
                  {t(
                    refused === null
                      ? "adoptionUse.propose.sent.yes"
                      : "adoptionUse.propose.sent.no",
                  )}
                </span>
                <span className="w-sub">{refused ?? t("adoptionUse.propose.sent.ok")}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <div className="w-card__head w-row w-noprint">
        {place && (
          <ButtonLink href={`${href("uses", { id: place.id })}#by-us`} variant="primary">
            {t("adoptionUse.propose.sent.follow")}
          </ButtonLink>
        )}
        <ButtonLink href={href("proposeUse", { id: entry.id })}>
          {t("adoptionUse.propose.sent.again")}
        </ButtonLink>
      </div>
    </section>
  );
}
