import { Alert } from "@amsterdam/design-system-react";
import { typedIn } from "../../acts.ts";
import { dayOf } from "../../moment.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { EndedAlert } from "../../ui/ended-alert.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { usePage } from "../../view.tsx";
import { ClaimForm } from "./claim-form.tsx";
import type { JoinData, Road } from "./load-join.ts";

export function JoinView({ data }: { data: JoinData }) {
  const { t, query } = usePage();
  const { options, tried, sent } = data;
  const withdrawn = query.get("done") === "withdraw";
  return (
    <>
      <PageHead
        title={t("people.join.title", { name: options.organisation.name })}
        lead={t("people.join.lead")}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={withdrawn ? t("people.join.withdrawn") : null} tried={tried} />
        {sent && tried === null && <Sent road={sent} />}
        <Body data={data} />
      </div>
    </>
  );
}

function Body({ data }: { data: JoinData }) {
  if (data.waiting.length > 0) return <Waiting data={data} />;
  const { ended, organisation } = data.options;
  if (ended) return <EndedAlert organisation={organisation} successor={ended.successor} />;
  if (data.already) return <Already id={data.options.organisation.id} />;
  if (data.options.roads.every(({ open }) => !open)) return <NoRoad />;
  return <ClaimForm data={data} />;
}

/** What happens now, right after sending. */
function Sent({ road }: { road: Road }) {
  const { t } = usePage();
  return (
    <Alert severity="success" heading={t("people.join.sent")} headingLevel={2} role="status">
      <div className="w-stack w-stack--s">
        <h3>{t("people.join.next")}</h3>
        <p>{t(`people.join.roads.${road}.next`)}</p>
        <p>{t("people.join.nextMail")}</p>
      </div>
    </Alert>
  );
}

function Waiting({ data: { waiting, tried } }: { data: JoinData }) {
  const { t, format, href } = usePage();
  return waiting.map((claim) => (
    <section key={claim.id} className="w-card" aria-labelledby={`claim-${claim.id}`}>
      <h2 id={`claim-${claim.id}`}>{t("people.join.waitingTitle")}</h2>
      <p>{t("people.join.waiting", { date: format.date(dayOf(claim.askedAt)) })}</p>
      <Confirm
        act="withdraw"
        of={claim.id}
        label={t("people.join.withdraw")}
        question={t("people.join.withdrawQuestion")}
        yes={t("people.join.withdrawYes")}
        open={typedIn(tried, "withdraw", claim.id) !== null}
      />
      <p>
        <a href={href("account")}>{t("people.join.toAccount")}</a>
      </p>
    </section>
  ));
}

function Already({ id }: { id: string }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("people.join.already")}>
      <p>{t("people.join.alreadyText")}</p>
      <ButtonLink href={href("colleagues", { id })} variant="primary">
        {t("people.join.toColleagues")}
      </ButtonLink>
    </EmptyState>
  );
}

function NoRoad() {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("people.join.noRoad")}>
      <p>{t("people.join.noRoadText")}</p>
      <ButtonLink href={href("contact")}>{t("people.join.toContact")}</ButtonLink>
    </EmptyState>
  );
}
