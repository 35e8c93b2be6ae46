/** What an auditor can filter by; the names of the address are those of the API. */
export const filterNames = [
  "person",
  "organisation",
  "act",
  "objectKind",
  "objectId",
  "result",
  "from",
  "until",
] as const;
export type FilterName = (typeof filterNames)[number];
export type AuditFilters = Readonly<Partial<Record<FilterName, string>>>;

/** The filters that were filled in. A form without script sends the empty ones along. */
export function filtersOf(query: URLSearchParams): AuditFilters {
  const filled = filterNames.flatMap((name) => {
    const value = query.get(name)?.trim() ?? "";
    return value === "" ? [] : [[name, value] as const];
  });
  return Object.fromEntries(filled);
}

/** Whether an address holds nothing but filters that are filled in, each once. */
export function isShort(query: URLSearchParams): boolean {
  const filters = filtersOf(query);
  return [...query].every(
    ([name, value]) =>
      !filterNames.some((filter) => filter === name) || filters[name as FilterName] === value,
  );
}

/** The same as the API takes them: on the page the last day counts, and `until` of the API does not. */
export function askedOf({ until, ...filters }: AuditFilters): AuditFilters {
  if (until === undefined) return filters;
  const last = new Date(`${until}T00:00:00Z`);
  // What is no day goes along as it is: the API says so.
  if (Number.isNaN(last.getTime())) return { ...filters, until };
  const after = new Date(last.getTime() + 86_400_000).toISOString().slice(0, 10);
  return { ...filters, until: after };
}
