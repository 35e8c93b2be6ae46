import type { ReactNode } from "react";
import type { OrganisationSummary } from "#contract/network";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import { SortHead } from "../sort-head.tsx";
import { type Column, columnsFor } from "./columns.ts";
import { writeQuery } from "./directory-query.ts";
import type { DirectoryData } from "./load-directory.ts";
import { onlyKind, resultHeading } from "./result-heading.ts";

/** What was found, with the columns that fit its kind. */
export function ResultTable({ data }: { data: DirectoryData }) {
  const view = usePage();
  const { t, href } = view;
  const { asked, list } = data;
  const columns = columnsFor(onlyKind(data), {
    oneProvince: asked.province.length === 1,
    today: asked.on === null,
  });
  const sortedBy = (column: Column) => {
    if (asked.sort === `-${column}`) return "descending";
    // With words the best match comes first, which is no order of names.
    return asked.sort === column && !(column === "name" && asked.q) ? "ascending" : null;
  };
  const sortTo = (column: Column) => {
    if (column === "name") return "name";
    return asked.sort === `-${column}` && column === "population" ? column : `-${column}`;
  };
  const sortable = (column: Column) =>
    column === "name" || column === "population" || column === "arrangements";
  return (
    <>
      <TableRegion name={resultHeading(data, view)}>
        <thead>
          <tr>
            {columns.map(({ column, number, onPhone }) => {
              const label = t(`network.directory.column.${column}`);
              const className = [number && "n", !onPhone && "w-hide-phone"]
                .filter(Boolean)
                .join(" ");
              return sortable(column) ? (
                <SortHead
                  key={column}
                  label={label}
                  className={className}
                  sorted={sortedBy(column)}
                  href={href("organisations", {}, writeQuery({ ...asked, sort: sortTo(column) }))}
                />
              ) : (
                <th key={column} scope="col" className={className}>
                  {label}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {list.items.map((one) => (
            <tr key={one.id}>
              {columns.map(({ column, number, onPhone }) =>
                column === "name" ? (
                  <NameCell key={column} one={one} data={data} />
                ) : (
                  <td
                    key={column}
                    className={[number && "n", !onPhone && "w-hide-phone"]
                      .filter(Boolean)
                      .join(" ")}
                  >
                    <Value one={one} column={column} data={data} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      {columns.some(({ column }) => column === "arrangements") && (
        <p className="w-meta">{t("network.directory.arrangementsNote")}</p>
      )}
    </>
  );
}

function NameCell({ one, data }: { one: OrganisationSummary; data: DirectoryData }) {
  const { t, format } = usePage();
  const kind = onlyKind(data);
  const second = [
    kind ? null : t(`words.kind.${one.kind}`),
    kind === "joint-arrangement" && one.form ? data.forms(one.form) : null,
    // A province that was chosen need not be told on each row.
    data.asked.province.length === 1 ? null : one.province?.name,
  ].filter(Boolean);
  return (
    <th scope="row" className="w-wrapname">
      <OrganisationLink to={one} on={data.asked.on} />
      {one.validUntil && (
        <span className="w-sub">
          {t("network.directory.until", { date: format.date(one.validUntil) })}
        </span>
      )}
      {second.length > 0 && <span className="w-sub w-only-phone">{second.join(", ")}</span>}
    </th>
  );
}

function Value({
  one,
  column,
  data,
}: {
  one: OrganisationSummary;
  column: Column;
  data: DirectoryData;
}): ReactNode {
  const { t, format } = usePage();
  const known = (value: number | null) => (value === null ? <Unknown /> : format.number(value));
  switch (column) {
    case "kind":
      return t(`words.kind.${one.kind}`);
    case "province":
      return one.province?.name ?? (one.kind === "municipality" ? <Unknown /> : "–");
    case "population":
      return one.kind === "municipality" || one.kind === "province" ? known(one.population) : "–";
    case "arrangements":
      // An arrangement takes part in none: that is not a thing to know.
      return one.kind === "joint-arrangement" ? "–" : known(one.arrangements);
    case "members":
      return known(one.members);
    case "form":
      return one.form === null ? <Unknown /> : data.forms(one.form);
    case "code":
      return one.id;
    default:
      return one.name;
  }
}

function Unknown() {
  const { t } = usePage();
  return <span className="w-meta">{t("shell.notKnown")}</span>;
}
