import type { UseProposal } from "#contract/adoption";
import { typedIn } from "../../acts.ts";
import { dutchOn } from "../../dutch-on.ts";
import { dayOf } from "../../moment.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { farWords } from "../words.ts";
import type { UsesData } from "./load-uses.ts";

const looks: Readonly<Record<UseProposal["state"], string>> = {
  waiting: " w-badge--warn",
  confirmed: " w-badge--ok",
  rejected: " w-badge--bad",
  withdrawn: "",
};
/** More rows than these are folded. */
const shown = 20;

/** What the organisation itself proposed to others, and what became of it. */
export function ByUs({ data, proposals }: { data: UsesData; proposals: readonly UseProposal[] }) {
  const { t, format, query } = usePage();
  if (proposals.length === 0) return null;
  const title = t("adoptionUse.byUs.title");
  const all = query.get("proposals") === "all";
  const rows = all ? proposals : proposals.slice(0, shown);
  return (
    <section className="w-card w-card--flush w-noprint" aria-labelledby="by-us">
      <div className="w-card__head">
        <h2 id="by-us">{title}</h2>
        <p className="w-meta">{t("adoptionUse.byUs.text")}</p>
      </div>
      <TableRegion name={title} cards>
        <thead>
          <tr>
            <th scope="col">{t("adoptionUse.byUs.to")}</th>
            <th scope="col">{t("adoptionUse.byUs.what")}</th>
            <th scope="col">{t("adoptionUse.byUs.state")}</th>
          </tr>
        </thead>
        {rows.map((proposal) => (
          <Row key={proposal.id} proposal={proposal} data={data} />
        ))}
      </TableRegion>
      {rows.length < proposals.length && (
        <p className="w-card__head">
          <a href="?proposals=all#by-us">
            {t("adoptionUse.byUs.all", { n: format.number(proposals.length) })}
          </a>
        </p>
      )}
    </section>
  );
}

function Row({ proposal, data: { may, tried } }: { proposal: UseProposal; data: UsesData }) {
  const view = usePage();
  const { t, format, href } = view;
  const { id, organisation, entry, version, status, since, state, reason } = proposal;
  const withdraws = state === "waiting" && may("withdrawUseProposal") !== "no";
  return (
    <tbody className={withdraws ? "w-withform" : undefined}>
      <tr>
        <th scope="row" className="w-wrapname">
          <OrganisationName to={organisation} />
        </th>
        <td>
          <a href={href("entry", { id: entry.id })} lang={dutchOn(view)}>
            {entry.name}
          </a>
          {version !== null && ` ${t("adoptionUse.version", { version })}`}
          <span className="w-sub">{farWords(status, since, view)}</span>
        </td>
        <td>
          <span className={`w-badge${looks[state]}`}>{t(`adoptionUse.byUs.states.${state}`)}</span>
          <span className="w-sub">
            {t("adoptionUse.byUs.on", { date: format.shortDate(dayOf(proposal.proposedAt)) })}
          </span>
          {reason !== null && (
            <span className="w-sub" lang={dutchOn(view)}>
              {t("adoptionUse.byUs.reason", { reason })}
            </span>
          )}
        </td>
      </tr>
      {withdraws && (
        <tr>
          <td colSpan={3}>
            <Confirm
              act="withdraw-proposal"
              of={id}
              label={t("adoptionUse.byUs.withdraw")}
              about={t("adoptionUse.byUs.withdrawAbout", { name: organisation.name })}
              question={t("adoptionUse.byUs.withdrawAsk")}
              yes={t("adoptionUse.byUs.withdrawYes")}
              open={typedIn(tried, "withdraw-proposal", id) !== null}
            />
          </td>
        </tr>
      )}
    </tbody>
  );
}
