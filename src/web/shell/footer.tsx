import { pageParameter } from "../addresses.ts";
import { usePage } from "../view.tsx";

const links = ["about", "sources", "accessibility", "privacy", "api", "contact", "help"] as const;

export function Footer() {
  const { t, href, language, path } = usePage();
  return (
    <footer className="w-footer">
      <div className="w-wrap w-footer__in">
        <nav aria-label={t("shell.footer")}>
          <ul className="w-foot">
            {links.map((id) => (
              <li key={id}>
                <a href={href(id)}>{t(`shell.${id}`)}</a>
              </li>
            ))}
            <li>
              <a href={href("feedback", {}, { [pageParameter[language]]: withoutToken(path) })}>
                {t("shell.feedback")}
              </a>
            </li>
          </ul>
        </nav>
        <p>{t("shell.ownership")}</p>
      </div>
    </footer>
  );
}

/** The address of a page without the secret of the link that led there: that is for one reader. */
function withoutToken(path: string): string {
  const [place = "", query = ""] = path.split("?");
  const kept = new URLSearchParams(query);
  kept.delete("token");
  kept.delete("to");
  return kept.size === 0 ? place : `${place}?${kept}`;
}

/** What a sheet says below: where it comes from, and that practice is invented. */
export function PrintLine() {
  const { t, baseUrl, path, practice, format, now } = usePage();
  const today = format.date(now.toISOString().slice(0, 10));
  return (
    <div className="w-wrap w-printonly w-printline">
      {practice && <strong>{t("shell.practicePrint")} </strong>}
      {t("shell.printedFrom", { date: today, address: baseUrl + withoutToken(path) })}
    </div>
  );
}
