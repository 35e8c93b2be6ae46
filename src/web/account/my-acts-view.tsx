import type { AuditLine } from "#contract/audit";
import type { Me } from "#contract/people";
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
  readonly me: Me;
  readonly list: ListPage<AuditLine>;
}

const columns = ["what", "about", "at", "result", "proof"] as const;

export function MyActsView({ me, list }: MyActsData) {
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
                    <th key={column} scope="col">
                      {t(`account.myActs.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {list.items.map((line) => (
                  <Line key={line.id} line={line} me={me} />
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

function Line({ line, me }: { line: AuditLine; me: Me }) {
  const { t } = usePage();
  const { at, act, result, origin } = line;
  return (
    <tr>
      <th scope="row">{actWords(t, act)}</th>
      <td>
        <About line={line} me={me} />
      </td>
      <td>
        <When moment={at} />
      </td>
      <td>
        <span className={result === "done" ? "w-badge w-badge--ok" : "w-badge w-badge--warn"}>
          {t(`account.myActs.results.${result}`)}
        </span>
        {origin !== "web" && <span className="w-sub">{t(`account.myActs.origins.${origin}`)}</span>}
      </td>
      <td>
        <Proof line={line} />
      </td>
    </tr>
  );
}

const kinds = account.myActs.kinds;
const isKind = (kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind);

function About({ line: { object, organisation }, me }: { line: AuditLine; me: Me }) {
  const { t } = usePage();
  const place = me.organisations.find(({ id }) => id === organisation);
  const about =
    object === null
      ? null
      : t(`account.myActs.kinds.${isKind(object.kind) ? object.kind : "other"}`, { ...object });
  return (
    <>
      {place?.name ?? organisation}
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
