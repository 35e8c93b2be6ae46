import type { OrganisationSummary } from "#contract/network";
import { addressWith } from "../acts.ts";
import { pageParameter } from "../addresses.ts";
import type { ListPage } from "../paging.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Icon } from "../ui/icon.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";

interface OrganisationsProps {
  readonly list: ListPage<OrganisationSummary>;
  /** What was looked for; empty for all. */
  readonly q: string;
}

/** What moderators registered and still exists, and the way to register another. */
export function Organisations({ list, q }: OrganisationsProps) {
  const { t, href } = usePage();
  return (
    <section className="w-stack" aria-labelledby="organisations">
      <div>
        <h2 id="organisations">{t("moderation.organisations.title")}</h2>
        <p>{t("moderation.organisations.lead")}</p>
      </div>
      <div className="w-noprint">
        <ButtonLink href={href("registerOrganisation")} variant="primary">
          {t("moderation.organisations.register")}
        </ButtonLink>
      </div>
      {(list.total > 0 || q !== "") && <Find q={q} />}
      {list.total > 0 ? <Table list={list} /> : <Nothing q={q} />}
      <PagesNav list={list} />
      {list.total > 0 && <p className="w-meta">{t("moderation.organisations.ended")}</p>}
    </section>
  );
}

function Find({ q }: { q: string }) {
  const view = usePage();
  const { t, path, language } = view;
  return (
    <search className="w-noprint">
      <form className="w-stack w-stack--s w-form" action={path.split("?", 1)[0]}>
        <input type="hidden" name="tab" value="organisations" />
        <label className="ams-label" htmlFor="find-registered">
          {t("moderation.organisations.find")}
        </label>
        <div className="w-headsearch w-headsearch--in">
          <input id="find-registered" name="q" type="search" autoComplete="off" defaultValue={q} />
          <button type="submit" aria-label={t("moderation.organisations.findGo")}>
            <Icon name="search" />
          </button>
        </div>
        {q !== "" && (
          <a href={addressWith(view, { q: null, [pageParameter[language]]: null })}>
            {t("moderation.organisations.all")}
          </a>
        )}
      </form>
    </search>
  );
}

function Table({ list }: { list: ListPage<OrganisationSummary> }) {
  const { t, href } = usePage();
  const title = t("moderation.organisations.title");
  return (
    <section className="w-card w-card--flush" aria-labelledby="registered">
      <div className="w-card__head">
        <h3 id="registered">{t("moderation.organisations.count", { count: list.total })}</h3>
      </div>
      <TableRegion name={title}>
        <thead>
          <tr>
            <th scope="col">{t("moderation.organisations.name")}</th>
            <th scope="col" className="w-hide-phone">
              {t("moderation.organisations.kind")}
            </th>
            <th scope="col" className="w-hide-phone">
              {t("moderation.organisations.code")}
            </th>
            <th scope="col">{t("moderation.organisations.registration")}</th>
          </tr>
        </thead>
        <tbody>
          {list.items.map(({ id, name, kind }) => (
            <tr key={id}>
              <th scope="row" className="w-wrapname w-longtext">
                <OrganisationName to={{ id, name }} />
                <span className="w-sub w-only-phone">
                  {t(`words.kind.${kind}`)}, {id}
                </span>
              </th>
              <td className="w-hide-phone">{t(`words.kind.${kind}`)}</td>
              <td className="w-hide-phone">{id}</td>
              <td>
                <a href={href("registration", { id })}>
                  {t("moderation.organisations.change")}
                  <span className="w-vh"> {t("moderation.organisations.changeFor", { name })}</span>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}

function Nothing({ q }: { q: string }) {
  const { t } = usePage();
  return q === "" ? (
    <EmptyState title={t("moderation.organisations.none")}>
      <p>{t("moderation.organisations.noneText")}</p>
    </EmptyState>
  ) : (
    <EmptyState title={t("moderation.organisations.nothing")}>
      <p>{t("moderation.organisations.nothingText", { q })}</p>
    </EmptyState>
  );
}
