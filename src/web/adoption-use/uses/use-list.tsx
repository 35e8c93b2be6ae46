import { type StandingState, standingStates } from "#contract/adoption";
import { pageParameter, queryString } from "../../addresses.ts";
import { type ListPage, pageNumber } from "../../paging.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import type { Filters, UsesData } from "./load-uses.ts";
import { narrowedRows, type Row, rowsOf, sortedRows, useSorts } from "./use-lines.ts";
import { UseRow } from "./use-row.tsx";

/** Everything that is said, to search, narrow and sort; for who may with what can be done. */
export function UseList({ data, acts }: { data: UsesData; acts: boolean }) {
  const { t, format, query, language } = usePage();
  const { lines, filters, organisation, on, insider } = data;
  const all = rowsOf(lines, organisation.id);
  const found = sortedRows(narrowedRows(all, filters), filters.sort);
  const page = pageOf(found, pageNumber(query.get(pageParameter[language])));
  const rows = page.items;
  const title = t("adoptionUse.uses.list.title");
  const csv = (part: "uses" | "own-uses") =>
    `/api/v1/organisations/${organisation.id}/${part}${queryString({ on, format: "csv" })}`;
  return (
    <section className="w-card w-card--flush" aria-labelledby="list">
      <div className="w-card__head w-stack">
        <div className="w-row w-row--between">
          <h2 id="list">{title}</h2>
          <div className="w-row w-noprint">
            <ButtonLink href={csv("uses")} icon="download" small download>
              {t("adoptionUse.csv")}
            </ButtonLink>
            {insider && lines.some(({ hidden }) => hidden) && (
              <ButtonLink href={csv("own-uses")} icon="lock" small download>
                {t("adoptionUse.csvOwn")}
              </ButtonLink>
            )}
          </div>
        </div>
        <StateChips rows={all.map(({ state }) => state)} on={on} filters={filters} />
        <Search filters={filters} on={on} />
        {all.some(({ conflict }) => conflict) && (
          <p className="w-meta">{t("adoptionUse.uses.conflict", { name: organisation.name })}</p>
        )}
        <p className="w-meta" role="status">
          {t("adoptionUse.uses.list.found", {
            count: found.length,
            n: format.number(found.length),
          })}
        </p>
      </div>
      {rows.length === 0 ? (
        <div className="w-card__head">
          <Nothing on={on} />
        </div>
      ) : (
        <TableRegion name={title} cards>
          <thead>
            <tr>
              <th scope="col">{t("adoptionUse.uses.list.what")}</th>
              <th scope="col">{t("adoptionUse.uses.list.status")}</th>
              <th scope="col">{t("adoptionUse.uses.list.who")}</th>
            </tr>
          </thead>
          {rows.map((row) => (
            <UseRow key={row.use.useId} row={row} data={data} acts={acts} />
          ))}
        </TableRegion>
      )}
      {page.pages > 1 && (
        <div className="w-card__head">
          <PagesNav list={page} />
        </div>
      )}
    </section>
  );
}

/** More rows than these are hard to oversee at once. */
const size = 50;

function pageOf(rows: readonly Row[], asked: number): ListPage<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(asked, pages);
  const from = (page - 1) * size;
  return { total: rows.length, items: rows.slice(from, from + size), page, pages, size };
}

interface Narrowing {
  readonly filters: Filters;
  readonly on: string | null;
}

/** The address of the list with other filters. */
function useListAddress({ filters, on }: Narrowing) {
  const { path } = usePage();
  return (change: Readonly<Record<string, string | null>>) => {
    const { state, words, sort } = filters;
    const query = { on, q: words, state, sort: sort === "name" ? null : sort, ...change };
    return `${path.split("?", 1)[0]}${queryString(query)}#list`;
  };
}

function StateChips({ rows, ...narrowing }: Narrowing & { rows: readonly StandingState[] }) {
  const { t, format } = usePage();
  const address = useListAddress(narrowing);
  const chosen = narrowing.filters.state;
  const count = (state: StandingState) => rows.filter((one) => one === state).length;
  const there = standingStates.filter((state) => count(state) > 0 || state === chosen);
  if (there.length < 2 && chosen === null) return null;
  return (
    <ul className="w-chips w-noprint">
      <li>
        <a
          className={chosen === null ? "w-chip w-chip--on" : "w-chip"}
          href={address({ state: null })}
          aria-current={chosen === null ? "true" : undefined}
        >
          {t("adoptionUse.uses.list.all")}
          <span className="w-num w-chip__n">{format.number(rows.length)}</span>
        </a>
      </li>
      {there.map((state) => (
        <li key={state}>
          <a
            className={chosen === state ? "w-chip w-chip--on" : "w-chip"}
            href={address({ state })}
            aria-current={chosen === state ? "true" : undefined}
          >
            {t(`adoptionUse.uses.list.states.${state}`)}
            <span className="w-num w-chip__n">{format.number(count(state))}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Search({ filters, on }: Narrowing) {
  const { t, path } = usePage();
  return (
    <form className="w-uselist__search w-noprint" action={`${path.split("?", 1)[0]}#list`}>
      {on !== null && <input type="hidden" name="on" value={on} />}
      {filters.state !== null && <input type="hidden" name="state" value={filters.state} />}
      <div>
        <label className="ams-label" htmlFor="q">
          {t("adoptionUse.uses.list.search")}
        </label>
        <input
          className="ams-text-input"
          id="q"
          name="q"
          type="search"
          defaultValue={filters.words}
        />
      </div>
      <div>
        <label className="ams-label" htmlFor="sort">
          {t("adoptionUse.uses.list.sort")}
        </label>
        <select className="ams-select" id="sort" name="sort" defaultValue={filters.sort}>
          {useSorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`adoptionUse.uses.list.sorts.${sort}`)}
            </option>
          ))}
        </select>
      </div>
      <button className="ams-button ams-button--secondary" type="submit">
        <Icon name="search" />
        {t("adoptionUse.uses.list.go")}
      </button>
    </form>
  );
}

function Nothing({ on }: { on: string | null }) {
  const { t, path } = usePage();
  return (
    <EmptyState title={t("adoptionUse.uses.list.none")}>
      <ButtonLink href={`${path.split("?", 1)[0]}${queryString({ on })}#list`}>
        {t("adoptionUse.uses.list.clear")}
      </ButtonLink>
    </EmptyState>
  );
}
