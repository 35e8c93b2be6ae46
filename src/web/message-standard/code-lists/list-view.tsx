import { usesList } from "#standards/istandaarden/explanations/applies-to";
import { codesOf, namesOf } from "#standards/istandaarden/explanations/code-lists";
import { explain } from "#standards/istandaarden/explanations/explain";
import { folded } from "#standards/istandaarden/explanations/find-in-standard";
import type { CodeList } from "#standards/istandaarden/notation";
import { dutchOn } from "../../dutch-on.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Marked } from "../../ui/marked.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { csvAddress } from "../csv-address.ts";
import { MessageLink } from "../links.tsx";
import { PlacesTable } from "../places-table.tsx";
import { knownAs } from "./list-elements.ts";

interface ListViewProps {
  readonly list: CodeList;
  /** Of the codes those that hold this, or all. */
  readonly q: string;
}

/** A list of more codes than this has a search field. */
const long = 15;

export function ListView({ list, q }: ListViewProps) {
  const { t, format, language } = usePage();
  const [name = "", also] = namesOf(list);
  const all = codesOf(list);
  const codes = all.filter(([code, meaning]) => holds(`${code} ${meaning}`, q));
  const count = { count: all.length, n: format.number(all.length) };
  return (
    <>
      <div className="w-pagehead">
        <h1>
          {t("messageStandard.list.title", { name })}
          {knownAs(list) && `: ${knownAs(list)}`}
        </h1>
        <p className="w-lead">
          {t("messageStandard.list.lead", count)}{" "}
          {also && t("messageStandard.list.also", { name: also })}
        </p>
        <div className="w-row w-noprint">
          <ButtonLink
            href={csvAddress("codeList", language, { name })}
            icon="download"
            small
            download
          >
            {t("messageStandard.act.csv")}
          </ButtonLink>
        </div>
      </div>
      <div className="w-stack w-stack--l">
        {(all.length > long || q !== "") && <FilterField name={name} q={q} />}
        {q !== "" && (
          <p>
            {t("messageStandard.list.found", {
              count: all.length,
              n: format.number(codes.length),
              total: format.number(all.length),
            })}
          </p>
        )}
        {codes.length === 0 ? (
          <Nothing name={name} q={q} />
        ) : (
          <CodesTable name={name} codes={codes} q={q} />
        )}
        <Used list={list} name={name} />
      </div>
    </>
  );
}

const holds = (text: string, q: string): boolean =>
  folded(q)
    .split(/\s+/)
    .every((word) => folded(text).includes(word));

function FilterField({ name, q }: { name: string; q: string }) {
  const { t, href } = usePage();
  return (
    <search className="w-noprint">
      <form className="w-stack w-stack--s" action={href("codeList", { name })}>
        <label className="ams-label" htmlFor="find-code">
          {t("messageStandard.list.filter")}
        </label>
        <div className="w-bigsearch">
          <input
            id="find-code"
            name="q"
            type="search"
            autoComplete="off"
            maxLength={100}
            defaultValue={q}
          />
          <button className="ams-button ams-button--primary" type="submit">
            <Icon name="search" />
            <span>{t("messageStandard.search.button")}</span>
          </button>
        </div>
        {q !== "" && <a href={href("codeList", { name })}>{t("messageStandard.list.whole")}</a>}
      </form>
    </search>
  );
}

interface CodesTableProps {
  readonly name: string;
  readonly codes: readonly (readonly [code: string, meaning: string])[];
  readonly q: string;
}

function CodesTable({ name, codes, q }: CodesTableProps) {
  const view = usePage();
  const { t } = view;
  const words = q.split(/\s+/);
  return (
    <div className="w-std-narrow">
      <TableRegion name={t("messageStandard.list.table", { name })}>
        <thead>
          <tr>
            <th scope="col">{t("messageStandard.list.col.code")}</th>
            <th scope="col">{t("messageStandard.list.col.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map(([code, meaning]) => (
            <tr key={code} id={code}>
              <th scope="row">
                <CodeCell name={name} code={code} />
              </th>
              <td lang={dutchOn(view)} className="w-std-wrap">
                {name === "COD002" ? (
                  <MessageLink name={meaning} />
                ) : (
                  <Marked text={meaning} words={words} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </div>
  );
}

/** A return code is explained elsewhere. */
function CodeCell({ name, code }: { name: string; code: string }) {
  const { href } = usePage();
  const isExplained = name === "WJ001" && explain(code).length > 0;
  return isExplained ? <a href={href("messageRule", { code })}>{code}</a> : code;
}

function Used({ list, name }: { list: CodeList; name: string }) {
  const { t } = usePage();
  const places = usesList(list.name);
  return (
    <section className="w-card" aria-labelledby="used">
      <h2 id="used">{t("messageStandard.list.used")}</h2>
      {places.length === 0 ? (
        <p>{t("messageStandard.list.notUsed")}</p>
      ) : (
        <PlacesTable name={t("messageStandard.list.usedTable", { name })} places={places} />
      )}
    </section>
  );
}

function Nothing({ name, q }: { name: string; q: string }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("messageStandard.list.nothing", { q })}>
      <p>{t("messageStandard.list.nothingText")}</p>
      <ButtonLink href={href("codeList", { name })}>{t("messageStandard.list.whole")}</ButtonLink>
    </EmptyState>
  );
}
