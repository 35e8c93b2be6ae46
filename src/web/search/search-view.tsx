import { pageParameter } from "../addresses.ts";
import { ButtonLink, MoreLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { BigSearch } from "../ui/search-box.tsx";
import { usePage } from "../view.tsx";
import type { SearchData } from "./found.ts";
import { Hit } from "./hit.tsx";

const examples = ["zaaksysteem", "melding openbare ruimte", "Den Bosch", "GM0363"];

export function SearchView({ q, list }: SearchData) {
  const { t, href } = usePage();
  const onlyLike = list?.items.every(({ hit }) => hit.approximate);
  const inCatalogue = list?.items.some(({ hit }) => hit.type === "entry");
  return (
    <>
      <PageHead title={t("search.title")} />
      <div className="w-stack w-stack--l">
        <BigSearch id="q" label={t("search.label")} value={q} />
        {list === null && <Start />}
        {list?.total === 0 && <Nothing q={q} />}
        {list !== null && list.total > 0 && (
          <section className="w-stack" aria-labelledby="found">
            <h2 id="found">
              {onlyLike ? t("search.onlyLike", { q }) : t("search.found", { count: list.total, q })}
            </h2>
            {inCatalogue && (
              <p>
                <MoreLink href={href("catalogue", {}, { q })}>{t("search.inCatalogue")}</MoreLink>
              </p>
            )}
            <ol className="w-found">
              {list.items.map((found) => (
                <Hit key={`${found.hit.type} ${found.hit.id}`} found={found} q={q} />
              ))}
            </ol>
            <PagesNav list={list} />
          </section>
        )}
      </div>
    </>
  );
}

function Start() {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("search.start")}>
      <p>{t("search.startText")}</p>
      <p>{t("search.examples")}</p>
      <ul className="w-chips">
        {examples.map((example) => (
          <li key={example}>
            <a className="w-chip" href={href("search", {}, { q: example })}>
              {example}
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

function Nothing({ q }: { q: string }) {
  const { t, href, path, language } = usePage();
  return (
    <EmptyState title={t("search.nothing", { q })}>
      <p>{t("search.nothingNext")}</p>
      <div className="w-row">
        <ButtonLink href={href("catalogue")}>{t("search.nothingCatalogue")}</ButtonLink>
        <ButtonLink href={href("organisations")}>{t("search.nothingBrowse")}</ButtonLink>
      </div>
      <p>
        <a href={href("feedback", {}, { [pageParameter[language]]: path })}>
          {t("search.missing")}
        </a>
      </p>
    </EmptyState>
  );
}
