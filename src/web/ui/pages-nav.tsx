import { Pagination } from "@amsterdam/design-system-react";
import { pageParameter, queryString } from "../addresses.ts";
import type { ListPage } from "../paging.ts";
import { usePage } from "../view.tsx";

interface PagesNavProps {
  readonly list: ListPage<unknown>;
  /** Where the list stands on its page, as `#rows`, when much stands above it. */
  readonly anchor?: string;
}

/** Links to the other pages of a list, and which part of it this is. */
export function PagesNav({ list, anchor = "" }: PagesNavProps) {
  const { t, path, query, language, format } = usePage();
  if (list.pages <= 1) return null;
  const from = (list.page - 1) * list.size + 1;
  const hrefOf = (page: number) => {
    const changed = new URLSearchParams(query);
    if (page === 1) changed.delete(pageParameter[language]);
    else changed.set(pageParameter[language], String(page));
    return (path.split("?")[0] ?? "") + queryString(changed) + anchor;
  };
  return (
    <div className="w-row w-row--between">
      <p className="w-meta">
        {t("shell.range", {
          from: format.number(from),
          to: format.number(from + list.items.length - 1),
          total: format.number(list.total),
        })}
      </p>
      <Pagination
        accessibleName={t("shell.pages")}
        page={list.page}
        totalPages={list.pages}
        linkTemplate={hrefOf}
        previousLabel={t("shell.previous")}
        previousAccessibleName={t("shell.previousPage")}
        nextLabel={t("shell.next")}
        nextAccessibleName={t("shell.nextPage")}
        pageAccessibleName={t("shell.toPage")}
        currentPageAccessibleName={t("shell.thisPage")}
      />
    </div>
  );
}
