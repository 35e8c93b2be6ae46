import type { AuditLine } from "#contract/audit";
import { actWords } from "../act-words.ts";
import { account } from "../i18n/nl/account.ts";
import { dayOf, timeOf } from "../moment.ts";
import type { ListPage } from "../paging.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { useSiteLinks } from "../ui/site-links.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { When } from "../ui/when.tsx";
import { usePage } from "../view.tsx";

export interface MyActsData {
  readonly list: ListPage<AuditLine>;
}

const columns = ["what", "about", "at", "result", "proof"] as const;

/** On a phone these stand below what was done and when. */
const hiddenOnPhone = (column: (typeof columns)[number]) =>
  column === "what" || column === "at" ? undefined : "w-hide-phone";

export function MyActsView({ list }: MyActsData) {
  const { t } = usePage();
  const links = useSiteLinks();
  return (
    <>
      <PageHead title={t("account.myActs.title")} lead={t("account.myActs.lead")} />
      <div className="w-stack w-stack--l">
        {list.total === 0 ? (
          <EmptyState title={t("account.myActs.none")}>
            <p>{t("account.myActs.noneText")}</p>
          </EmptyState>
        ) : (
          <>
            <TableRegion name={t("account.myActs.table")}>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col" className={hiddenOnPhone(column)}>
                      {t(`account.myActs.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {list.items.map((line) => (
                  <Line key={line.id} line={line} />
                ))}
              </tbody>
            </TableRegion>
            <PagesNav list={list} />
            <div className="w-noprint">
              <ButtonLink href="/api/v1/me/acts?format=csv" icon="download" download small>
                {t("account.myActs.csv")}
              </ButtonLink>
            </div>
          </>
        )}
        <section className="w-stack w-stack--s" aria-labelledby="proof">
          <h2 id="proof">{t("account.myActs.explain")}</h2>
          <p>
            <RichText text={t("account.myActs.explainText")} parts={links} />
          </p>
        </section>
      </div>
    </>
  );
}

function Line({ line }: { line: AuditLine }) {
  const { t } = usePage();
  return (
    <tr>
      <th scope="row">
        {actWords(t, line.act)}
        <span className="w-sub w-only-phone">
          <About line={line} />
        </span>
      </th>
      <td className="w-hide-phone">
        <About line={line} />
      </td>
      <td>
        <When moment={line.at} />
        <span className="w-sub w-only-phone">
          <Result line={line} />
        </span>
        <span className="w-sub w-only-phone">
          <Proof line={line} />
        </span>
      </td>
      <td className="w-hide-phone">
        <Result line={line} />
      </td>
      <td className="w-hide-phone">
        <Proof line={line} />
      </td>
    </tr>
  );
}

function Result({ line: { result, origin } }: { line: AuditLine }) {
  const { t } = usePage();
  return (
    <>
      <span className={result === "done" ? "w-badge w-badge--ok" : "w-badge w-badge--warn"}>
        {t(`account.myActs.results.${result}`)}
      </span>
      {origin !== "web" && <span className="w-sub">{t(`account.myActs.origins.${origin}`)}</span>}
    </>
  );
}

const kinds = account.myActs.kinds;
const isKind = (kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind);

function About({ line: { object, organisation, organisationName } }: { line: AuditLine }) {
  const { t } = usePage();
  // The organisation itself stands there by its name already.
  const same = object?.kind === "organisation" && object.id === organisation;
  const about =
    object === null || same
      ? null
      : t(`account.myActs.kinds.${isKind(object.kind) ? object.kind : "other"}`, { ...object });
  return (
    <>
      {organisationName ?? organisation}
      {organisationName !== null && <span className="w-sub">{organisation}</span>}
      {about !== null && <span className="w-sub">{about}</span>}
    </>
  );
}

/** The proof can be had once the line is sealed, which is within a minute. */
function Proof({ line: { id, act, at, leaf } }: { line: AuditLine }) {
  const { t, format } = usePage();
  if (leaf === null) return <span className="w-meta">{t("account.myActs.notYet")}</span>;
  const when = t("people.moment", { date: format.shortDate(dayOf(at)), time: timeOf(at) });
  return (
    <a href={`/api/v1/audit/lines/${id}/proof`} download={`waaier-${id}.json`}>
      {t("account.myActs.download")}
      <span className="w-vh">
        {" "}
        {t("account.myActs.downloadFor", { act: actWords(t, act), when })}
      </span>
    </a>
  );
}
