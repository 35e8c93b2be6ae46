import type { Proposal } from "#contract/collecting";
import { addressWith, type Tried, typedIn } from "../acts.ts";
import { pageParameter } from "../addresses.ts";
import { DecideForm } from "../ui/decide-form.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import type { CodeWords } from "../ui/entry-differences.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { usePage } from "../view.tsx";
import { Content, Doubles, Facts } from "./catalogue-content.tsx";
import { type Catalogue, proposalStates } from "./load-catalogue.ts";

interface ProposalsProps {
  readonly shown: Extract<Catalogue, { part: "proposals" }>;
  readonly tried: Tried | null;
}

/** What somebody proposed, the oldest first; or what was judged. */
export function CatalogueProposals({ shown: { list, state, words }, tried }: ProposalsProps) {
  const view = usePage();
  const { t, language } = view;
  const none = state === "waiting" ? "none" : "noneJudged";
  return (
    <section className="w-stack" aria-labelledby="proposals">
      <div>
        <h2 id="proposals">{t("catalogueWork.moderation.title")}</h2>
        <p>{t("catalogueWork.moderation.lead")}</p>
      </div>
      <ul className="w-chips w-noprint" aria-label={t("catalogueWork.moderation.show")}>
        {proposalStates.map((one) => (
          <li key={one}>
            <a
              className={one === state ? "w-chip w-chip--on" : "w-chip"}
              href={addressWith(view, {
                state: one === "waiting" ? null : one,
                [pageParameter[language]]: null,
              })}
              aria-current={one === state ? "true" : undefined}
            >
              {t(`catalogueWork.moderation.states.${one}`)}
            </a>
          </li>
        ))}
      </ul>
      {list.items.map((proposal) => (
        <ProposalCard
          key={proposal.id}
          proposal={proposal}
          words={words}
          tried={typedIn(tried, "judge", proposal.id)}
        />
      ))}
      {list.total === 0 && (
        <EmptyState title={t(`catalogueWork.moderation.${none}`)}>
          <p>{t(`catalogueWork.moderation.${none}Text`)}</p>
        </EmptyState>
      )}
      <PagesNav list={list} />
    </section>
  );
}

/** Whether it waits for this reader: one's own is judged by another. */
export const canBeJudged = ({ state, mine }: Proposal): boolean => state === "waiting" && !mine;

interface CardProps {
  readonly proposal: Proposal;
  readonly words: CodeWords;
  readonly tried: Tried | null;
}

function ProposalCard({ proposal, words, tried }: CardProps) {
  const { t } = usePage();
  const { id, kind, state, content, entry, mine } = proposal;
  return (
    <article className="w-card" aria-labelledby={`proposal-${id}`}>
      <div>
        <p className="w-meta">{t(`catalogueWork.proposalKinds.${kind}`)}</p>
        <h3 id={`proposal-${id}`} className="w-longtext">
          {content.name ?? entry?.name ?? t("catalogueWork.mine.nameless")}
        </h3>
      </div>
      <Facts proposal={proposal} />
      <Content proposal={proposal} words={words} />
      <Doubles proposal={proposal} />
      {state === "waiting" && (mine ? <p>{t("catalogueWork.moderation.own")}</p> : null)}
      {canBeJudged(proposal) && <JudgeForm proposal={proposal} tried={tried} />}
    </article>
  );
}

function JudgeForm({ proposal, tried }: { proposal: Proposal; tried: Tried | null }) {
  const { t } = usePage();
  const { id, entry, version } = proposal;
  return (
    <DecideForm
      act="judge"
      id={id}
      tried={tried}
      reason={{
        label: t("catalogueWork.moderation.reason"),
        hint: t("catalogueWork.moderation.reasonHint"),
      }}
      name="verdict"
      yes={{ value: "accepted", label: t("catalogueWork.moderation.accept") }}
      no={{ value: "declined", label: t("catalogueWork.moderation.decline") }}
      also={entry && version !== null ? { entry: entry.id, version: String(version) } : {}}
    />
  );
}
