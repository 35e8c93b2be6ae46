import { entryKinds } from "#contract/catalogue";
import { MoreLink } from "../ui/button-link.tsx";
import { type ChipLink, Chips } from "../ui/chips.tsx";
import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";
import type { Catalogue } from "./home-data.ts";

/** The way into the catalogue: a field that asks in plain words, and how much there is of each kind. */
export function CatalogueEntrance({ catalogue }: { catalogue: Catalogue }) {
  const { t, href, format } = usePage();
  const kinds = entryKinds
    .flatMap((kind): ChipLink[] => {
      const found = catalogue.facets.find((one) => one.facet === "kind" && one.value === kind);
      if (!found || found.count === 0) return [];
      const label = t(`catalogue.kind.${kind}`);
      return [{ href: href("catalogue", {}, { kind }), label, count: found.count }];
    })
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  return (
    <section className="w-card w-entrance" aria-labelledby="catalogue">
      <div className="w-stack w-stack--s">
        <h2 id="catalogue">{t("home.catalogue.title")}</h2>
        <p>
          {t("home.catalogue.lead", {
            count: catalogue.total,
            n: format.number(catalogue.total),
          })}
        </p>
        <p className="w-noprint">
          <MoreLink href={href("catalogue")}>{t("home.catalogue.more")}</MoreLink>
        </p>
      </div>
      <div className="w-stack">
        <search className="w-noprint">
          <form className="w-stack w-stack--s" action={href("catalogue")}>
            <label className="ams-label" htmlFor="find-entry">
              {t("home.catalogue.label")}
            </label>
            <div className="w-headsearch w-headsearch--in">
              <input
                id="find-entry"
                name="q"
                type="search"
                autoComplete="off"
                maxLength={200}
                placeholder={t("home.catalogue.example")}
              />
              <button type="submit" aria-label={t("shell.search")}>
                <Icon name="search" />
              </button>
            </div>
          </form>
        </search>
        <div className="w-stack w-stack--s">
          <h3 className="w-meta" id="by-entry-kind">
            {t("home.catalogue.byKind")}
          </h3>
          <Chips chips={kinds} labelledBy="by-entry-kind" />
        </div>
      </div>
    </section>
  );
}
