import type { AuditLine } from "#contract/audit";
import { actWords, isWorded } from "../act-words.ts";
import { queryString } from "../addresses.ts";
import type { ListPage } from "../paging.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { When } from "../ui/when.tsx";
import { usePage } from "../view.tsx";
import { type AuditFilters, askedOf } from "./audit-query.ts";
import { Filters } from "./filters.tsx";
import type { Named } from "./load-audit.ts";
import { objectWords } from "./words.ts";

interface LinesProps {
  readonly filters: AuditFilters;
  readonly list: ListPage<AuditLine>;
  readonly organisations: readonly Named[];
}

/** Lines of the trail, the newest first. */
export function Lines({ filters, list, organisations }: LinesProps) {
  const { t, format } = usePage();
  return (
    <>
      <Filters filters={filters} organisations={organisations} />
      {list.total === 0 ? (
        <EmptyState title={t("audit.none")}>
          <p>{t(Object.keys(filters).length > 0 ? "audit.noneFiltered" : "audit.noneAtAll")}</p>
        </EmptyState>
      ) : (
        <section className="w-card w-card--flush" aria-labelledby="lines">
          <div className="w-card__head w-sechead">
            <div>
              <h2 id="lines">
                {t("audit.found", { count: list.total, n: format.number(list.total) })}
              </h2>
              <p className="w-meta">{t("audit.logged")}</p>
            </div>
            <span className="w-noprint">
              <ButtonLink
                href={`/api/v1/audit/lines${queryString({ ...askedOf(filters), format: "csv" })}`}
                icon="download"
                small
                download
              >
                {t("audit.csv")}
              </ButtonLink>
            </span>
          </div>
          <LineTable lines={list.items} />
        </section>
      )}
      <PagesNav list={list} />
    </>
  );
}

function LineTable({ lines }: { lines: readonly AuditLine[] }) {
  const { t } = usePage();
  return (
    <TableRegion name={t("audit.table")}>
      <thead>
        <tr>
          <th scope="col">{t("audit.at")}</th>
          <th scope="col" className="w-hide-phone">
            {t("audit.who")}
          </th>
          <th scope="col">{t("audit.what")}</th>
          <th scope="col" className="w-hide-phone">
            {t("audit.result")}
          </th>
          <th scope="col" className="w-hide-phone w-noprint">
            {t("audit.proof")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              <When moment={line.at} />
              <span className="w-only-phone">
                <Who line={line} />
              </span>
              <span className="w-only-phone">
                <Result result={line.result} />
              </span>
              <span className="w-only-phone w-noprint">
                <Proof line={line} />
              </span>
            </td>
            <td className="w-hide-phone">
              <Who line={line} />
            </td>
            <th scope="row" className="w-wrapname">
              <What line={line} />
            </th>
            <td className="w-hide-phone">
              <Result result={line.result} />
            </td>
            <td className="w-hide-phone w-noprint">
              <Proof line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}

function Proof({ line: { id, leaf } }: { line: AuditLine }) {
  const { t } = usePage();
  if (leaf === null) return <span className="w-meta">{t("audit.notSealed")}</span>;
  return (
    <a href={`/api/v1/audit/lines/${id}/proof`} download="">
      {t("audit.download")}
      <span className="w-vh"> {t("audit.downloadFor")}</span>
    </a>
  );
}

/** The number is what the trail keeps; the name is looked up beside it, as long as it is known. */
function Who({ line: { person, personName, origin } }: { line: AuditLine }) {
  const { t, href } = usePage();
  const by = origin === "web" ? null : t(`account.myActs.origins.${origin}`);
  if (person === null) {
    return (
      <>
        {t(origin === "job" ? "audit.itself" : "audit.nobody")}
        {by && <span className="w-sub">{by}</span>}
      </>
    );
  }
  return (
    <>
      {personName ?? t("audit.erased")}
      <span className="w-sub">
        <a href={href("audit", {}, { person })}>{t("audit.number", { number: person })}</a>
        {by && `, ${by}`}
      </span>
    </>
  );
}

function What({ line: { act, object, organisation, organisationName } }: { line: AuditLine }) {
  const { t, href } = usePage();
  return (
    <>
      {isWorded(act) ? actWords(t, act) : <code>{act}</code>}
      {organisation && (
        <span className="w-sub">
          <a href={href("audit", {}, { organisation })}>
            {t("audit.forOrganisation", {
              name: organisationName ?? t("audit.unknownOrganisation"),
              id: organisation,
            })}
          </a>
        </span>
      )}
      {object && !(object.kind === "organisation" && object.id === organisation) && (
        <span className="w-sub w-longtext">{objectWords(t, object)}</span>
      )}
    </>
  );
}

const looks = { done: " w-badge--ok", refused: " w-badge--warn", failed: " w-badge--bad" } as const;

function Result({ result }: { result: AuditLine["result"] }) {
  const { t } = usePage();
  return <span className={`w-badge${looks[result]}`}>{t(`account.myActs.results.${result}`)}</span>;
}
