import { firstDate } from "#contract/network";
import { PrintButton } from "../../ui/action-button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { EndedAlert } from "../../ui/ended-alert.tsx";
import { OrganisationTabs } from "../../ui/organisation-tabs.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { usePage } from "../../view.tsx";
import { NotAsked } from "../not-asked.tsx";
import { StateBar } from "../state-bar.tsx";
import { askedOf, byRule, countedOf } from "../subjects.ts";
import { AnswerTable } from "./answer-table.tsx";
import { AnswersFilters } from "./answers-filters.tsx";
import { isNarrowed, narrowed, writeQuery } from "./answers-query.ts";
import type { AnswersData } from "./load-answers.ts";

export function AnswersView({ data }: { data: AnswersData }) {
  const { t } = usePage();
  const { organisation, rows } = data;
  const { name, id, ended, kind } = organisation;
  return (
    <>
      <PageHead
        title={t("adoptionAnswers.title", { name })}
        lead={kind === "municipality" ? t("adoptionAnswers.lead", { name }) : undefined}
      />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={id} current="answers" />
        {ended && <EndedAlert organisation={organisation} successor={ended.successor} />}
        <ToWork data={data} />
        {kind !== "municipality" ? (
          <NotAsked organisation={organisation} />
        ) : rows.length === 0 ? (
          <NotThen data={data} />
        ) : (
          <Answers data={data} />
        )}
      </div>
    </>
  );
}

/** To who may answer here: where that is done. */
function ToWork({ data: { organisation, mayGive } }: { data: AnswersData }) {
  const { t, href } = usePage();
  if (mayGive === "no") return null;
  return (
    <p className="w-row w-noprint">
      <ButtonLink href={href("giveAnswers", { id: organisation.id })} variant="primary" icon="edit">
        {t("adoptionAnswers.give.go")}
      </ButtonLink>
      <span className="w-meta">{t("adoptionAnswers.asOthersSee")}</span>
    </p>
  );
}

/** On a day on which it was no municipality, or nothing asked for an answer yet. */
function NotThen({ data: { organisation } }: { data: AnswersData }) {
  const { t, format, href } = usePage();
  return (
    <EmptyState title={t("adoptionAnswers.notThen.title")}>
      <p>{t("adoptionAnswers.notThen.text", { date: format.date(firstDate) })}</p>
      <ButtonLink href={href("answers", { id: organisation.id })}>
        {t("adoptionAnswers.notThen.today")}
      </ButtonLink>
    </EmptyState>
  );
}

function Answers({ data }: { data: AnswersData }) {
  const { t, format, href } = usePage();
  const { organisation, asked, rows } = data;
  const shown = narrowed(rows, asked);
  const csv = new URLSearchParams({ ...writeQuery(asked), format: "csv" });
  const asking = askedOf(shown).length;
  const free = shown.length - asking;
  const found = asked.on
    ? t("adoptionAnswers.foundOn", { count: asking, date: format.date(asked.on) })
    : t("adoptionAnswers.found", { count: asking });
  const heading =
    free === 0 ? found : `${found}, ${t("adoptionAnswers.foundFree", { count: free })}`;
  return (
    <div className="w-split w-split--facets">
      <AnswersFilters data={data} />
      <div className="w-stack w-stack--l">
        <div className="w-sechead">
          <h2 id="found">{heading}</h2>
          <div className="w-row w-noprint">
            {shown.length > 0 && (
              <ButtonLink
                href={`/api/v1/organisations/${organisation.id}/answers?${csv.toString().replaceAll("%2C", ",")}`}
                variant="tertiary"
                icon="download"
                small
                download
              >
                {t("network.csv")}
              </ButtonLink>
            )}
            <PrintButton small />
          </div>
        </div>
        <StateBar items={countedOf(shown)} />
        {shown.length === 0 && isNarrowed(asked) ? (
          <EmptyState title={t("adoptionAnswers.noneFound")}>
            <ButtonLink href={href("answers", { id: organisation.id }, { on: asked.on })}>
              {t("adoptionAnswers.filter.clear")}
            </ButtonLink>
          </EmptyState>
        ) : (
          byRule(shown).map(([rule, of]) => (
            <AnswerTable key={rule} rule={rule} rows={of} before={data.before} />
          ))
        )}
      </div>
    </div>
  );
}
