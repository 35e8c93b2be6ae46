import type { OrganisationKind, RegisteredKind } from "#contract/network";
import { isRegisteredKind } from "../registered-kind.ts";

export type Column =
  | "name"
  | "kind"
  | "province"
  | "population"
  | "arrangements"
  | "form"
  | "members"
  | "code";

interface Shown {
  readonly column: Column;
  readonly number: boolean;
  /** On a phone the others stand below the name or are left out. */
  readonly onPhone: boolean;
}

const numbers = new Set<Column>(["population", "arrangements", "members"]);

/**
 * The columns that say something about a kind of organisation. Arrangements are known of today alone,
 * and a province that was chosen need not be told on each row.
 */
export function columnsFor(
  kind: OrganisationKind | undefined,
  { oneProvince, today }: { readonly oneProvince: boolean; readonly today: boolean },
): readonly Shown[] {
  const arrangements: Column[] = today ? ["arrangements"] : [];
  const province: Column[] = oneProvince ? [] : ["province"];
  if (kind !== undefined && isRegisteredKind(kind)) return shown(["name", "code"]);
  const columns: Record<Exclude<OrganisationKind, RegisteredKind> | "any", Column[]> = {
    municipality: ["name", ...province, "population", ...arrangements],
    province: ["name", "population", ...arrangements],
    "water-board": ["name", ...arrangements, "code"],
    "joint-arrangement": ["name", "form", "members"],
    "regional-body": ["name", "code"],
    any: ["name", "kind", ...province, "population", ...arrangements],
  };
  return shown(columns[kind ?? "any"]);
}

const shown = (columns: readonly Column[]): readonly Shown[] =>
  columns.map((column) => ({
    column,
    number: numbers.has(column),
    onPhone: column === "name" || numbers.has(column),
  }));
