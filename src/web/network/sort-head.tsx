import type { ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";

interface SortHeadProps {
  readonly label: string;
  /** Where a click leads: the same list, sorted by this column. */
  readonly href: string;
  /** Null when the list is sorted by another column. */
  readonly sorted: "ascending" | "descending" | null;
  readonly className?: string;
}

/** A table head that sorts by a link. */
export function SortHead({ label, href, sorted, className }: SortHeadProps): ReactNode {
  const { t } = usePage();
  return (
    <th scope="col" className={className} aria-sort={sorted ?? undefined}>
      <a href={href}>
        {label}
        <span className="w-vh">, {t("network.directory.sortBy", { column: label })}</span>
        {sorted && (
          <span className={sorted === "ascending" ? "w-sorted w-sorted--up" : "w-sorted"}>
            <Icon name="chevron-down" small />
          </span>
        )}
      </a>
    </th>
  );
}
