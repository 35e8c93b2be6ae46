import type { Proposal } from "#contract/collecting";
import { type Tried, typedIn } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import type { PageView } from "../../page.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { usePage } from "../../view.tsx";

const badges = {
  draft: "w-badge",
  waiting: "w-badge w-badge--warn",
  accepted: "w-badge w-badge--ok",
  declined: "w-badge w-badge--bad",
  withdrawn: "w-badge",
} as const;

/** One draft or proposal: where it stands, what a moderator said of it, and what one can do with it. */
export function ProposalCard({ proposal, tried }: { proposal: Proposal; tried: Tried | null }) {
  const { t, href } = usePage();
  const { id, kind, state, reason, became, note } = proposal;
  const name = nameOf(proposal, t);
  return (
    <article className="w-card" aria-labelledby={`proposal-${id}`}>
      <div className="w-stack w-stack--s">
        <h2 id={`proposal-${id}`} className="w-longtext">
          {name}
        </h2>
        <p className="w-row">
          <span className={badges[state]}>{t(`catalogueWork.states.${state}`)}</span>
          <span className="w-meta">
            {t(`catalogueWork.proposalKinds.${kind}`)}, <Moments proposal={proposal} />
          </span>
        </p>
      </div>
      {reason && (
        <div>
          <h3>{t("catalogueWork.mine.reason")}</h3>
          <p className="w-longtext">{reason}</p>
        </div>
      )}
      {note && (
        <p className="w-meta w-longtext">
          {t("catalogueWork.mine.note")}: {note}
        </p>
      )}
      {became && (
        <p>
          <a href={href("entry", { id: became })}>{t("catalogueWork.mine.became", { name })}</a>
        </p>
      )}
      {(state === "draft" || state === "waiting") && (
        <div className="w-row w-row--top w-noprint">
          {state === "draft" && (
            <ButtonLink href={formOf(proposal, href)} variant="primary" small>
              {t("catalogueWork.mine.goOn")} <span className="w-vh">{name}</span>
            </ButtonLink>
          )}
          <Confirm
            act="withdraw"
            of={id}
            label={t(`catalogueWork.mine.withdraw.${state}`)}
            about={name}
            question={t(`catalogueWork.mine.withdrawQuestion.${state}`)}
            yes={t(`catalogueWork.mine.withdrawYes.${state}`)}
            open={typedIn(tried, "withdraw", id) !== null}
          />
        </div>
      )}
    </article>
  );
}

function Moments({
  proposal: { createdAt, sentAt, judgedAt, organisation },
}: {
  proposal: Proposal;
}) {
  const { t, format } = usePage();
  const told = (
    [
      ["judged", judgedAt],
      ["sent", sentAt],
      ["begun", createdAt],
    ] as const
  ).find(([, moment]) => moment !== null);
  if (!told?.[1]) return null;
  const when = t(`catalogueWork.mine.${told[0]}`, { date: format.date(dayOf(told[1])) });
  return organisation
    ? `${when}, ${t("catalogueWork.mine.for", { name: organisation.name })}`
    : when;
}

function nameOf({ content, entry }: Proposal, t: PageView["t"]): string {
  return content.name ?? entry?.name ?? t("catalogueWork.mine.nameless");
}

/** The form in which a draft is worked on. */
function formOf({ id, kind, entry }: Proposal, href: PageView["href"]): string {
  if (kind === "new" || entry === null) return href("proposeEntry", {}, { draft: id });
  const page = kind === "claim" ? "claimEntry" : "changeEntryForm";
  return href(page, { id: entry.id }, { draft: id });
}
