import { type Tried, typedIn } from "../../acts.ts";
import type { Named } from "../../organisation-of.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { HeldRights } from "../../ui/held-rights.tsx";
import { MailAddress } from "../../ui/mail-address.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { Undelivered } from "../../ui/undelivered.tsx";
import { usePage } from "../../view.tsx";
import type { Colleague, People } from "./load-colleagues.ts";
import { RightsForm } from "./rights-form.tsx";

interface ColleagueTableProps {
  readonly organisation: Named;
  readonly people: People;
  readonly tried: Tried | null;
}

/** Who may do what and until when; for an administrator with a form below each. */
export function ColleagueTable({ organisation, people, tried }: ColleagueTableProps) {
  const { t } = usePage();
  const title = t("people.colleagues.table");
  return (
    <section className="w-card w-card--flush" aria-labelledby="people">
      <div className="w-card__head w-sechead">
        <div>
          <h2 id="people">{title}</h2>
          <p className="w-meta">{t("people.colleagues.count", { count: people.all.length })}</p>
        </div>
        <span className="w-noprint">
          <ButtonLink
            href={`/api/v1/organisations/${organisation.id}/people?format=csv`}
            icon="download"
            small
            download
          >
            {t("people.colleagues.csv")}
          </ButtonLink>
        </span>
      </div>
      <TableRegion name={title}>
        <thead>
          <tr>
            <th scope="col">{t("people.colleagues.name")}</th>
            <th scope="col">{t("people.colleagues.rights")}</th>
          </tr>
        </thead>
        {people.page.items.map((colleague) => (
          <Row key={colleague.person} colleague={colleague} people={people} tried={tried} />
        ))}
      </TableRegion>
    </section>
  );
}

interface RowProps {
  readonly colleague: Colleague;
  readonly people: People;
  readonly tried: Tried | null;
}

function Row({ colleague, people, tried }: RowProps) {
  const { t } = usePage();
  const changes = people.may.setRights !== "no";
  const sent =
    typedIn(tried, "rights", String(colleague.person)) ??
    typedIn(tried, "confirm", String(colleague.person));
  return (
    <tbody className={changes ? "w-withform" : undefined}>
      <tr className={colleague.self ? "here" : undefined}>
        <th scope="row" className="w-wrapname">
          {colleague.name}{" "}
          {colleague.self && (
            <span className="w-badge w-badge--here">{t("people.colleagues.you")}</span>
          )}
          {colleague.email && (
            <span className="w-sub">
              <MailAddress>{colleague.email}</MailAddress>
            </span>
          )}
          {colleague.undelivered && <Undelivered />}
        </th>
        <td>
          <HeldRights rights={colleague.rights} />
        </td>
      </tr>
      {changes && (
        <tr className={colleague.self ? "here w-noprint" : "w-noprint"}>
          <td colSpan={2}>
            <details className="w-details" open={sent !== null}>
              <summary>
                {t("people.colleagues.change.open")}
                <span className="w-vh">
                  {" "}
                  {t("people.colleagues.change.openFor", { name: colleague.name })}
                </span>
              </summary>
              <RightsForm colleague={colleague} people={people} tried={tried} />
            </details>
          </td>
        </tr>
      )}
    </tbody>
  );
}
