import { usePage } from "../view.tsx";
import { Icon } from "./icon.tsx";

/** What `suggestions.ts` needs to know to suggest while somebody types. */
function useSuggestions(): string {
  const { t, language, href } = usePage();
  return JSON.stringify({
    from: `/api/v1/search-results?limit=8&language=${language}&q=`,
    organisation: href("organisation", { id: "ID" }),
    entry: href("entry", { id: "ID" }),
    component: href("component", { id: "ID" }),
    inCatalogue: t("shell.inCatalogue"),
    label: t("shell.suggestions"),
    one: t("shell.oneSuggestion"),
    other: t("shell.manySuggestions"),
    none: t("shell.noSuggestions"),
    like: t("shell.likeIt"),
  });
}

/** The search over all, in the header. Without script a plain form. */
export function SearchBox({ id }: { id: string }) {
  const { t, href, query } = usePage();
  const suggestions = useSuggestions();
  return (
    <search className="w-headsearch">
      <form className="w-headsearch__form" action={href("search")} data-suggest={suggestions}>
        <label className="w-vh" htmlFor={id}>
          {t("shell.searchLabel")}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          autoComplete="off"
          placeholder={t("shell.searchPlaceholder")}
          defaultValue={query.get("q") ?? undefined}
        />
        <button type="submit" aria-label={t("shell.search")}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}

/** The large search field of the home page and of the search page. */
export function BigSearch({ id, label, value }: { id: string; label: string; value?: string }) {
  const { t, href } = usePage();
  const suggestions = useSuggestions();
  return (
    <search>
      <form className="w-stack w-stack--s" action={href("search")} data-suggest={suggestions}>
        <label className="ams-label" htmlFor={id}>
          {label}
        </label>
        <div className="w-bigsearch">
          <input id={id} name="q" type="search" autoComplete="off" defaultValue={value} />
          <button className="ams-button ams-button--primary" type="submit">
            <Icon name="search" />
            <span>{t("shell.search")}</span>
          </button>
        </div>
      </form>
    </search>
  );
}
