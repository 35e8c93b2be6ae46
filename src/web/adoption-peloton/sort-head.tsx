import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";
import { useOther } from "./choices.tsx";
import type { UsersData } from "./load-users.ts";
import type { RowSort } from "./users-query.ts";

/** A table head that sorts by a link; a second click turns the order round. */
export function SortHead({ data, column }: { data: UsersData; column: RowSort }) {
  const { t } = usePage();
  const { sort, down } = data.asked;
  const other = useOther(data);
  const sorted = sort === column;
  const label = t(`adoptionPeloton.table.column.${column}`);
  return (
    <th scope="col" aria-sort={sorted ? (down ? "descending" : "ascending") : undefined}>
      <a href={other({ sort: column, down: sorted && !down }, "#rows")}>
        {label}
        <span className="w-vh">, {t("adoptionPeloton.table.sortBy", { column: label })}</span>
        {sorted && (
          <span className={down ? "w-sorted" : "w-sorted w-sorted--up"}>
            <Icon name="chevron-down" small />
          </span>
        )}
      </a>
    </th>
  );
}
