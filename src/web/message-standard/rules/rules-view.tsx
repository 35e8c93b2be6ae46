import type { Explanation } from "#standards/istandaarden/explanations/explanation";
import { queryString } from "../../addresses.ts";
import { dutchOn } from "../../dutch-on.ts";
import type { ListPage } from "../../paging.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { ChoiceLinks } from "../../ui/choice-links.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { csvAddress } from "../csv-address.ts";
import { RuleLink } from "../links.tsx";
import { Near } from "../not-known.tsx";
import { RulesFilters } from "./rules-filters.tsx";
import { type RulesQuery, ruleOrders, writeRulesQuery } from "./rules-query.ts";

export interface RulesData {
  readonly asked: RulesQuery;
  readonly list: ListPage<Explanation>;
}

export function RulesView({ asked, list }: RulesData) {
  const { t, format, href, language } = usePage();
  const count = { count: list.total, n: format.number(list.total) };
  return (
    <>
      <PageHead title={t("messageStandard.rules.title")} lead={t("messageStandard.rules.lead")} />
      <div className="w-stack w-stack--l">
        <RulesFilters asked={asked} />
        <section className="w-stack" aria-labelledby="found">
          <div className="w-sechead">
            <h2 id="found">{t("messageStandard.rules.found", count)}</h2>
            {list.total > 1 && (
              <ChoiceLinks
                label={t("messageStandard.rules.sort")}
                choices={ruleOrders}
                chosen={asked.sort}
                placeOf={(sort) => href("messageRules", {}, writeRulesQuery({ ...asked, sort }))}
                wordsOf={(sort) => t(`messageStandard.rules.sortBy.${sort}`)}
                noPrint
              />
            )}
          </div>
          {list.total === 0 ? (
            <Nothing asked={asked} />
          ) : (
            <>
              <RulesTable rules={list.items} />
              <div className="w-row w-noprint">
                <ButtonLink
                  href={csvAddress("messageRules", language) + queryString(writeRulesQuery(asked))}
                  icon="download"
                  small
                  download
                >
                  {t("messageStandard.act.csv")}
                </ButtonLink>
              </div>
              <PagesNav list={list} />
            </>
          )}
        </section>
      </div>
    </>
  );
}

function RulesTable({ rules }: { rules: readonly Explanation[] }) {
  const { t } = usePage();
  const head = ["code", "says", "kind", "level"] as const;
  return (
    <TableRegion name={t("messageStandard.rules.table")} cards>
      <thead>
        <tr>
          {head.map((column) => (
            <th key={column} scope="col">
              {t(`messageStandard.rules.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <Row key={`${rule.kind} ${rule.code}`} rule={rule} />
        ))}
      </tbody>
    </TableRegion>
  );
}

function Row({ rule }: { rule: Explanation }) {
  const view = usePage();
  const { t, language } = view;
  const { code, kind, level, says } = rule;
  const isDutch = kind === "return-code";
  return (
    <tr>
      <th scope="row">
        <RuleLink code={code} />
      </th>
      <td lang={isDutch ? dutchOn(view) : undefined}>{isDutch ? says.nl : says[language]}</td>
      <td className="w-nowrap">{t(`messageStandard.rules.kind.${kind}`)}</td>
      <td className="w-nowrap">
        {level === null
          ? t("messageStandard.level.none")
          : t("messageStandard.level.short", { level })}
      </td>
    </tr>
  );
}

function Nothing({ asked }: { asked: RulesQuery }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("messageStandard.rules.nothing")}>
      {asked.q === "" ? <p>{t("messageStandard.rules.nothingText")}</p> : <Near asked={asked.q} />}
      <ButtonLink href={href("messageRules")}>{t("messageStandard.act.clear")}</ButtonLink>
    </EmptyState>
  );
}
