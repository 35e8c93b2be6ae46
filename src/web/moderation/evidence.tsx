import type { Document } from "#contract/documents";
import { dayOf } from "../moment.ts";
import type { ListPage } from "../paging.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { usePage } from "../view.tsx";

/** Documents that wait for a judge, the oldest first; each is judged on its own page. */
export function Evidence({ list }: { list: ListPage<Document> }) {
  const { t, format, href } = usePage();
  return (
    <section className="w-stack" aria-labelledby="evidence">
      <div>
        <h2 id="evidence">{t("documents.toJudge.title")}</h2>
        <p>{t("documents.toJudge.lead")}</p>
      </div>
      {list.total === 0 ? (
        <EmptyState title={t("documents.toJudge.none")}>
          <p>{t("documents.toJudge.noneText")}</p>
        </EmptyState>
      ) : (
        <ul className="w-card w-list">
          {list.items.map(({ id, title, owner, createdAt }) => (
            <li key={id}>
              <a className="w-longtext" href={href("document", { id }, { confidential: "shown" })}>
                {title ?? t("documents.hidden")}
              </a>
              <span className="w-sub">
                <OrganisationName to={owner} />,{" "}
                {t("documents.table.added", { date: format.shortDate(dayOf(createdAt)) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <PagesNav list={list} />
    </section>
  );
}
