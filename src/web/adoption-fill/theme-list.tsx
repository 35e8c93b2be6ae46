import { Alert } from "@amsterdam/design-system-react";
import type { Translate } from "../i18n/texts.ts";
import { usePage } from "../view.tsx";
import type { Words } from "../words-of-terms.ts";
import type { FillData } from "./load-first-fill.ts";

/** What the API calls it that an entry has no theme. */
const noTheme = "none";

export const themeName = (theme: string, words: Words, t: Translate): string =>
  theme === noTheme ? t("adoptionFill.themes.none") : words(theme);

/** The themes, each with how far the organisation is with it. */
export function ThemeList({ data: { fill, themes, organisation } }: { data: FillData }) {
  const { t, format, href } = usePage();
  const known = fill?.themes ?? [];
  return (
    <section className="w-card" aria-labelledby="themes">
      <div>
        <h2 id="themes">{t("adoptionFill.themes.title")}</h2>
        <p>{t("adoptionFill.themes.lead")}</p>
      </div>
      <ul className="w-fillthemes">
        {known.map(({ theme, said, left }) => (
          <li key={theme}>
            <a href={`${href("firstFill", { id: organisation.id }, { way: "theme", theme })}#ways`}>
              {themeName(theme, themes, t)}
            </a>
            <progress max={Math.max(said + left, 1)} value={said} aria-hidden="true" />
            <span className="w-meta w-num">
              {t("adoptionFill.themes.counts", {
                said: format.number(said),
                left: format.number(left),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function UnknownTheme() {
  const { t } = usePage();
  return (
    <Alert severity="warning" heading={t("adoptionFill.themes.unknown")} headingLevel={2}>
      <p>{t("adoptionFill.themes.unknownText")}</p>
    </Alert>
  );
}
