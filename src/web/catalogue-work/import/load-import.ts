import { getImport, type Import, type ImportRow, listImportRows } from "#contract/collecting";
import type { Tried } from "../../acts.ts";
import { pageParameter } from "../../addresses.ts";
import type { Asked } from "../../page.ts";
import { type ListPage, listPage, pageNumber } from "../../paging.ts";
import { type NoWorkplace, type Workplace, workplaceOf } from "../workplace.ts";

export const outcomes = ["new", "change", "same", "faulty"] as const;
export type Outcome = (typeof outcomes)[number];

export interface ImportData {
  readonly place: Workplace | NoWorkplace;
  readonly tried: Tried | null;
  readonly state: "nowhere" | "may-not" | "choose" | "preview";
  /** What was read in and is looked at. */
  readonly preview: Preview | null;
}

export interface Preview {
  readonly read: Import;
  readonly rows: ListPage<ImportRow>;
  readonly outcome: Outcome | null;
  /** Address of all faulty rows as CSV. */
  readonly faultsAsCsv: string;
}

/** As many rows as somebody looks at on a page. */
const rowsOnPage = 50;

export async function loadImport(asked: Asked, tried: Tried | null): Promise<ImportData> {
  const place = await workplaceOf(asked);
  if (place.organisation === null) return { place, tried, state: "nowhere", preview: null };
  if (place.may("startImport") === "no") return { place, tried, state: "may-not", preview: null };
  const id = asked.query.get("import");
  if (id === null) return { place, tried, state: "choose", preview: null };
  const preview = await previewOf(asked, place.organisation.id, id);
  return { place, tried, state: "preview", preview };
}

async function previewOf(asked: Asked, id: string, named: string): Promise<Preview> {
  const { ask, query, language } = asked;
  const params = { id, import: named };
  const outcome = outcomes.find((one) => one === query.get("outcome")) ?? null;
  const [read, rows] = await Promise.all([
    ask(getImport, { params }),
    listPage(ask, listImportRows, outcome === null ? {} : { outcome }, {
      page: pageNumber(query.get(pageParameter[language])),
      size: rowsOnPage,
      params,
    }),
  ]);
  const of = [id, named].map(encodeURIComponent);
  return {
    read,
    rows,
    outcome,
    faultsAsCsv: `/api/v1/organisations/${of[0]}/catalogue-imports/${of[1]}/rows?outcome=faulty&format=csv`,
  };
}
