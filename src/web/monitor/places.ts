import type { AnswerState } from "#contract/adoption";
import type { PageView } from "../page.ts";
import { type MonitorQuery, placeOf, writeQuery } from "./monitor-query.ts";

interface OfSubject {
  readonly entry: { readonly id: string };
  readonly version: string | null;
}

/** The page of one subject, on the same day; with an answer its rows alone, within the same municipalities. */
export function subjectPlace(
  { entry, version }: OfSubject,
  asked: Pick<MonitorQuery, "province" | "sizeClass" | "on">,
  { href }: PageView,
  answer?: AnswerState,
): string {
  const { on } = placeOf(asked);
  const query = answer === undefined ? { version, on } : { version, ...placeOf(asked), answer };
  const place = href("monitorSubject", { id: entry.id }, query);
  return answer === undefined ? place : `${place}#answers`;
}

/** The monitor with something else chosen: from its first page. */
export const monitorPlace = (
  asked: MonitorQuery,
  change: Partial<MonitorQuery>,
  { href }: PageView,
): string => href("monitor", {}, writeQuery({ ...asked, ...change }));

/** The rows of one answer, over all subjects that are shown. */
export const rowsPlace = (asked: MonitorQuery, answer: AnswerState, view: PageView): string =>
  monitorPlace(asked, { view: "answers", answer: [answer], sort: null }, view);

/** The same question to the API, as a file. */
export function csvPlace(path: string, query: Readonly<Record<string, string>>): string {
  const asked = new URLSearchParams({ ...query, format: "csv" });
  return `/api/v1${path}?${asked.toString().replaceAll("%2C", ",")}`;
}
