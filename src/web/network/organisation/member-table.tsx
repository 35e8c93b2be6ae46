import { ButtonLink, MoreLink } from "../../ui/button-link.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import { sourceFor } from "../source-line.tsx";
import type { OrganisationData } from "./load-organisation.ts";

/** More than nearly every arrangement has; the largest has 129. */
const first = 50;

/** Who takes part in a joint arrangement, and since when. */
export function MemberTable({
  data: { organisation, members, terms },
}: {
  data: OrganisationData;
}) {
  const { t, format, href, language, query } = usePage();
  const list = members?.members ?? [];
  const shown = query.get("members") === "all" ? list : list.slice(0, first);
  const register = sourceFor(organisation.sources, "register")?.referenceDate ?? null;
  const title = t("network.organisation.members.title");
  const dutch = language === "nl" ? undefined : "nl";
  return (
    <section className="w-card w-card--flush" aria-labelledby="members">
      <div className="w-card__head w-sechead">
        <div>
          <h2 id="members">{title}</h2>
          <p className="w-meta">
            {list.length === 0
              ? t("network.organisation.members.none")
              : t("network.organisation.members.lead", {
                  count: list.length,
                  n: format.number(list.length),
                  date: register === null ? t("words.unknown") : format.date(register),
                })}
          </p>
        </div>
        {list.length > 0 && (
          <span className="w-noprint">
            <ButtonLink
              href={`/api/v1/organisations/${organisation.id}/members?format=csv`}
              icon="download"
              small
              download
            >
              {t("network.csv")}
            </ButtonLink>
          </span>
        )}
      </div>
      {list.length > 0 && (
        <TableRegion name={title}>
          <thead>
            <tr>
              <th scope="col">{t("network.organisation.members.name")}</th>
              <th scope="col" className="w-hide-phone">
                {t("network.organisation.members.kind")}
              </th>
              <th scope="col">{t("network.organisation.members.since")}</th>
              <th scope="col" className="n w-hide-phone">
                {t("network.organisation.members.population")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((member) => (
              <tr key={`${member.organisation?.id} ${member.name}`}>
                <th scope="row" className="w-wrapname">
                  {member.organisation ? (
                    <OrganisationLink to={member.organisation} />
                  ) : (
                    <span lang={dutch}>{member.name}</span>
                  )}
                  {member.dissolved && (
                    <>
                      {" "}
                      <span className="w-badge w-badge--warn">
                        {t("network.organisation.members.dissolved")}
                      </span>
                    </>
                  )}
                  {member.organs.length > 0 && (
                    <span className="w-sub" lang={dutch}>
                      {member.organs.join(", ")}
                    </span>
                  )}
                </th>
                <td className="w-hide-phone">{terms.participant(member.kind)}</td>
                <td className="w-nowrap">
                  {member.joinedOn === null ? (
                    <span className="w-meta">{t("shell.notKnown")}</span>
                  ) : (
                    format.shortDate(member.joinedOn)
                  )}
                </td>
                <td className="n w-hide-phone">
                  {member.population === null ? "–" : format.number(member.population)}
                </td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      {shown.length < list.length && (
        <div className="w-card__foot w-noprint">
          <MoreLink
            href={`${href("organisation", { id: organisation.id }, { members: "all" })}#members`}
          >
            {t("network.organisation.members.all", { n: format.number(list.length) })}
          </MoreLink>
        </div>
      )}
    </section>
  );
}
