import { fill } from "../ui/fill.ts";
import { PathIcon } from "../ui/path-icon.tsx";
import { useCheck } from "./check-context.tsx";

interface PagesButtonsProps {
  readonly label: string;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Walks along the pages of a list that is in the browser: there is no address to link to. */
export function PagesButtons({ label, page, pages, onPage }: PagesButtonsProps) {
  const { texts, icons, format } = useCheck();
  if (pages <= 1) return null;
  const at = { page: format.number(page + 1), pages: format.number(pages) };
  return (
    <nav className="w-row w-noprint" aria-label={label}>
      <button
        type="button"
        className="ams-button ams-button--secondary w-small"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        <PathIcon path={icons["chevron-left"]} small />
        {texts.list.previous}
      </button>
      <span className="w-meta">{fill(texts.list.page, at)}</span>
      <button
        type="button"
        className="ams-button ams-button--secondary w-small"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        {texts.list.next}
        <PathIcon path={icons["chevron-right"]} small />
      </button>
    </nav>
  );
}
