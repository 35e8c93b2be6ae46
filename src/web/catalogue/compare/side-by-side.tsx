import { Fragment } from "react";
import { dutchOn } from "../../dutch-on.ts";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { EntryLink } from "../links.tsx";
import { NotKnown } from "../not-known.tsx";
import { compareAddress } from "./compare-address.ts";
import type { CompareData } from "./load-compare.ts";
import { type Compared, type Row, rowsOf } from "./rows.tsx";

/** All in a table; on a phone each row becomes a list with the name at each value. */
export function SideBySide({ data }: { data: CompareData }) {
  const view = usePage();
  const { t } = view;
  const { entries } = data;
  const names = view.format.list(entries.map(({ name }) => name));
  const hidden = ({ sameness }: Row) =>
    data.differentOnly && (sameness === "same" || sameness === "unknownOfAll");
  const groups = rowsOf(data, view)
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !hidden(row)) }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return <p>{t("catalogue.compare.allSame")}</p>;
  return (
    <section
      className="w-scroll w-stackcmp"
      aria-label={t("shell.tableOf", { name: t("catalogue.compare.table", { names }) })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
    >
      <table className="w-table w-cmp">
        <thead>
          <tr>
            <td>
              <span className="w-vh">{t("catalogue.compare.feature")}</span>
            </td>
            {entries.map((entry) => (
              <th key={entry.id} scope="col">
                <EntryLink to={entry} />
                <Remove data={data} id={entry.id} name={entry.name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.id}>
              <tr className="grp">
                <th colSpan={entries.length + 1} scope="colgroup">
                  {group.title}
                </th>
              </tr>
              {group.rows.map((row) => (
                <RowOf key={row.id} row={row} data={data} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Remove({ data, id, name }: { data: CompareData; id: string; name: string }) {
  const view = usePage();
  const { t } = view;
  const rest = data.entries.map((entry) => entry.id).filter((one) => one !== id);
  return (
    <a className="w-meta w-remove w-noprint" href={compareAddress(view, rest, data.differentOnly)}>
      <Icon name="close" small />
      {t("catalogue.compare.remove")}
      <span className="w-vh" lang={dutchOn(view)}>
        {" "}
        {name}
      </span>
    </a>
  );
}

function RowOf({ row, data }: { row: Row; data: CompareData }) {
  const view = usePage();
  const { t } = view;
  const told = data.entries.length > 1;
  return (
    <tr className={`w-is-${row.sameness}`}>
      <th scope="row">
        {row.label}
        {told && (
          <span className={`w-same w-same--${row.sameness}`}>
            {t(`catalogue.compare.${row.sameness}`)}
          </span>
        )}
      </th>
      {row.values.map((value, index) => {
        const entry = data.entries[index];
        return (
          <td key={entry?.id}>
            {/* On a phone the head of the table is not beside it. */}
            <span className="w-cmpname" aria-hidden="true" lang={dutchOn(view)}>
              {entry?.name}
            </span>
            <Value of={value} />
          </td>
        );
      })}
    </tr>
  );
}

function Value({ of: { text, drawn } }: { of: Compared }) {
  if (text === null) return <NotKnown />;
  return <div className="w-cmpvalue">{drawn ?? text}</div>;
}
