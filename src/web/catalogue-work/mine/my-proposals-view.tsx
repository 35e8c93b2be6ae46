import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { usePage } from "../../view.tsx";
import { Kept } from "../kept-form.tsx";
import { WorkLinks } from "../work-links.tsx";
import type { MyProposalsData } from "./load-my-proposals.ts";
import { ProposalCard } from "./proposal-card.tsx";

const doneCodes = ["send", "withdraw"] as const;

export function MyProposalsView({ data: { list, tried } }: { data: MyProposalsData }) {
  const { t, query, href } = usePage();
  const done = doneCodes.find((code) => code === query.get("done"));
  return (
    <>
      <PageHead title={t("catalogueWork.mine.title")} lead={t("catalogueWork.mine.lead")} />
      <div className="w-stack w-stack--l">
        <Outcome done={done ? t(`catalogueWork.mine.done.${done}`) : null} tried={tried} />
        {done === "send" && <Kept />}
        {list.items.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} tried={tried} />
        ))}
        {list.total === 0 && (
          <EmptyState title={t("catalogueWork.mine.none")}>
            <p>{t("catalogueWork.mine.noneText")}</p>
            <ButtonLink href={href("proposeEntry")} variant="primary" icon="plus">
              {t("catalogueWork.links.proposeEntry")}
            </ButtonLink>
          </EmptyState>
        )}
        <PagesNav list={list} />
        <WorkLinks current="myProposals" />
      </div>
    </>
  );
}
