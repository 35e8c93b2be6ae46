import type { PageId } from "../addresses.ts";
import { usePage } from "../view.tsx";

const pages = ["proposeEntry", "myProposals", "importEntries", "savedSearches"] as const;

/** The way from one of these pages to the others. */
export function WorkLinks({ current }: { current: PageId }) {
  const { t, href } = usePage();
  return (
    <nav className="w-worklinks w-noprint" aria-labelledby="work-links">
      <h2 id="work-links" className="w-worklinks__head">
        {t("catalogueWork.links.title")}
      </h2>
      <ul className="w-row">
        {pages
          .filter((page) => page !== current)
          .map((page) => (
            <li key={page}>
              <a href={href(page)}>{t(`catalogueWork.links.${page}`)}</a>
            </li>
          ))}
        <li>
          <a href={href("catalogue")}>{t("catalogueWork.links.catalogue")}</a>
        </li>
      </ul>
    </nav>
  );
}
