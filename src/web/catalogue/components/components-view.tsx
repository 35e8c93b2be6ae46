import type { z } from "zod";
import type { Component } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import type { ListPage } from "../../paging.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { usePage } from "../../view.tsx";

type ComponentRow = z.infer<typeof Component>;

export interface ComponentsData {
  readonly q: string;
  readonly list: ListPage<ComponentRow>;
}

export function ComponentsView({ q, list }: ComponentsData) {
  const { t, format } = usePage();
  const count = { count: list.total, n: format.number(list.total) };
  return (
    <>
      <PageHead title={t("catalogue.components.title")} lead={t("catalogue.components.lead")} />
      <div className="w-stack w-stack--l">
        <SearchField q={q} />
        {list.total === 0 ? (
          <Nothing q={q} />
        ) : (
          <section className="w-stack" aria-labelledby="found">
            <div className="w-sechead">
              <h2 id="found">
                {q === ""
                  ? t("catalogue.components.found", count)
                  : t("catalogue.components.foundFor", { ...count, q })}
              </h2>
              <Csv q={q} />
            </div>
            <ul className="w-found">
              {list.items.map((one) => (
                <Row key={one.id} component={one} q={q} />
              ))}
            </ul>
            <PagesNav list={list} />
          </section>
        )}
      </div>
    </>
  );
}

function Csv({ q }: { q: string }) {
  const { t } = usePage();
  const query = new URLSearchParams({ ...(q && { q }), format: "csv" });
  return (
    <span className="w-noprint">
      <ButtonLink
        href={`/api/v1/reference-components?${query}`}
        variant="tertiary"
        icon="download"
        small
        download
      >
        {t("catalogue.act.csv")}
      </ButtonLink>
    </span>
  );
}

function SearchField({ q }: { q: string }) {
  const { t, href } = usePage();
  return (
    <search className="w-noprint">
      <form className="w-stack w-stack--s w-addone" action={href("components")}>
        <label className="ams-label" htmlFor="find-component">
          {t("catalogue.components.search")}
        </label>
        <div className="w-headsearch w-headsearch--in">
          <input
            id="find-component"
            name="q"
            type="search"
            autoComplete="off"
            maxLength={100}
            defaultValue={q}
          />
          <button type="submit" aria-label={t("catalogue.search.button")}>
            <Icon name="search" />
          </button>
        </div>
      </form>
    </search>
  );
}

function Row({ component, q }: { component: ComponentRow; q: string }) {
  const view = usePage();
  const { t, href, format } = view;
  const { id, name, synonyms, summary, entries, standards } = component;
  const words = q.split(/\s+/).filter(Boolean);
  const dutch = dutchOn(view);
  return (
    <li className="w-found__item">
      <h3>
        <a href={href("component", { id })} lang={dutch}>
          <Marked text={name} words={words} />
        </a>
      </h3>
      {summary && (
        <p lang={dutch}>
          <Marked text={summary} words={words} />
        </p>
      )}
      <ul className="w-dots">
        {synonyms.length > 0 && (
          <li>
            {t("catalogue.components.also", { names: "" }).trim()}{" "}
            <span lang={dutch}>
              <Marked text={synonyms.join(", ")} words={words} />
            </span>
          </li>
        )}
        <li>
          {entries === 0
            ? t("catalogue.components.entriesNone")
            : t("catalogue.components.entries", { count: entries, n: format.number(entries) })}
        </li>
        <li>
          {standards === 0
            ? t("catalogue.components.standardsNone")
            : t("catalogue.components.standards", {
                count: standards,
                n: format.number(standards),
              })}
        </li>
      </ul>
    </li>
  );
}

function Nothing({ q }: { q: string }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("catalogue.components.nothing", { q })}>
      <p>{t("catalogue.components.nothingNext")}</p>
      <div className="w-row">
        <ButtonLink href={href("catalogue", {}, { q })}>
          {t("catalogue.components.inCatalogue", { q })}
        </ButtonLink>
        <ButtonLink href={href("components")} variant="tertiary">
          {t("catalogue.components.clear")}
        </ButtonLink>
      </div>
    </EmptyState>
  );
}
