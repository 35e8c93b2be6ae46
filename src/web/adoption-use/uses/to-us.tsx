import type { ReactNode } from "react";
import type { UseProposal } from "#contract/adoption";
import { typedIn } from "../../acts.ts";
import { dutchOn } from "../../dutch-on.ts";
import { dayOf } from "../../moment.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { TextField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { farWords, sinceOf } from "../words.ts";
import type { UsesData } from "./load-uses.ts";

interface ToUsProps {
  readonly data: UsesData;
  readonly proposals: readonly UseProposal[];
}

/** What others propose and waits: to confirm or reject. */
export function ToUs({ data, proposals }: ToUsProps) {
  const { t } = usePage();
  return (
    <section className="w-card w-card--here w-noprint" aria-labelledby="proposals">
      <div>
        <h2 id="proposals">{t("adoptionUse.toUs.title")}</h2>
        <p className="w-meta">{t("adoptionUse.toUs.text")}</p>
      </div>
      <ul className="w-list">
        {proposals.map((proposal) => (
          <li key={proposal.id} className="w-stack">
            <Told proposal={proposal} data={data} />
            {data.may("judgeUseProposal") === "no" ? (
              <p className="w-meta">{t("adoptionUse.toUs.mayNot")}</p>
            ) : (
              <Judge proposal={proposal} data={data} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What became of those that wait no more. */
export function Judged({ data, proposals }: ToUsProps) {
  const { t } = usePage();
  const judged = proposals.filter(({ state }) => state !== "waiting");
  if (judged.length === 0) return null;
  return (
    <section className="w-card w-noprint" aria-labelledby="judged">
      <h2 id="judged">{t("adoptionUse.toUs.before")}</h2>
      <details className="w-more-of">
        <summary>{t("adoptionUse.toUs.judged", { count: judged.length })}</summary>
        <ul className="w-list">
          {judged.map((proposal) => (
            <li key={proposal.id} className="w-stack w-stack--s">
              <Told proposal={proposal} data={data} />
              <p className="w-row">
                <span className="w-badge">{t(`adoptionUse.byUs.states.${proposal.state}`)}</span>
                {proposal.reason !== null && (
                  <span className="w-meta">
                    {t("adoptionUse.byUs.reason", { reason: proposal.reason })}
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Told({
  proposal,
  data: { organisation, lines },
}: {
  proposal: UseProposal;
  data: UsesData;
}) {
  const view = usePage();
  const { t, format, href } = view;
  const { proposer, entry, version, status, since, note, evidenceUrl } = proposal;
  // What merged into the organisation said is not its own word.
  const known = lines.find(
    (line) =>
      line.origin === "own" &&
      line.entry.id === entry.id &&
      line.version === version &&
      line.saidBy.id === organisation.id,
  );
  return (
    <div className="w-stack w-stack--s">
      <p>
        <strong>
          <Words of={t("adoptionUse.toUs.says", { name: proposer.name, entry: "|" })}>
            <a href={href("entry", { id: entry.id })} lang={dutchOn(view)}>
              {entry.name}
            </a>
          </Words>
        </strong>
        {version !== null && `, ${t("adoptionUse.version", { version })}`},{" "}
        {farWords(status, since, view)}.
      </p>
      <p className="w-meta">
        {t("adoptionUse.toUs.at", { date: format.date(dayOf(proposal.proposedAt)) })}.
        {proposal.organisation.id !== organisation.id &&
          ` ${t("adoptionUse.toUs.to", { name: proposal.organisation.name })}.`}
        {proposal.state === "waiting" &&
          known &&
          ` ${t("adoptionUse.toUs.known", { status: farWords(known.status, sinceOf(known), view) })}`}
      </p>
      {note !== null && (
        <blockquote className="w-usenote">
          <span className="w-meta">{t("adoptionUse.toUs.note", { name: proposer.name })}</span>
          <p lang={dutchOn(view)}>{note}</p>
        </blockquote>
      )}
      {evidenceUrl !== null && (
        <p>
          <a href={evidenceUrl} rel="noopener nofollow" className="w-longname">
            {t("adoptionUse.toUs.evidence")} <Icon name="external" small />
            <span className="w-vh"> ({t("catalogue.externalSite")})</span>
          </a>
        </p>
      )}
    </div>
  );
}

/** A sentence with one thing in it, where the `|` is. */
function Words({ of, children }: { of: string; children: ReactNode }) {
  const [before = "", after = ""] = of.split("|");
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

function Judge({ proposal, data: { tried } }: { proposal: UseProposal; data: UsesData }) {
  const { t } = usePage();
  const { id, proposer, entry } = proposal;
  const sent = typedIn(tried, "judge", id);
  const field = `reason-${id}`;
  const about = (
    <span className="w-vh">
      : {t("adoptionUse.toUs.about", { entry: entry.name, name: proposer.name })}
    </span>
  );
  return (
    <ActForm act="judge" of={id} className="w-stack w-form">
      <input type="hidden" name="by" value={proposer.name} />
      <ChoiceList
        id={`hidden-${id}`}
        name="hidden"
        legend={t("adoptionUse.form.hide")}
        choices={[
          {
            value: "yes",
            label: t("adoptionUse.toUs.hide"),
            hint: t("adoptionUse.toUs.hideHint", { name: proposer.name }),
          },
        ]}
        chosen={sent?.form.getAll("hidden") ?? []}
      />
      <div>
        <button
          className="ams-button ams-button--primary"
          type="submit"
          name="judgement"
          value="confirm"
        >
          <Icon name="check" />
          {t("adoptionUse.toUs.confirm")}
          {about}
        </button>
      </div>
      <details className="w-more-of" open={sent !== null && textIn(sent.form)}>
        <summary>{t("adoptionUse.toUs.notSo")}</summary>
        <div className="w-stack">
          <TextField
            id={field}
            name="reason"
            rows={2}
            label={t("adoptionUse.toUs.reason")}
            hint={t("adoptionUse.toUs.reasonHint", { name: proposer.name })}
            value={sent?.form.get("reason") ?? ""}
            error={sent?.faults[field]}
          />
          <div>
            <button
              className="ams-button ams-button--secondary"
              type="submit"
              name="judgement"
              value="reject"
            >
              {t("adoptionUse.toUs.reject")}
              {about}
            </button>
          </div>
        </div>
      </details>
    </ActForm>
  );
}

/** It was tried to reject: the reason stays open. */
const textIn = (form: URLSearchParams): boolean => form.get("judgement") === "reject";
