import { type AnswerState, listAnswers, type SubjectAnswers } from "#contract/adoption";
import { listMunicipalities, type SizeClass } from "#contract/network";
import type { Ask } from "#contract/pages";
import { allPages, listPage } from "../paging.ts";
import { filtersOf, type MonitorQuery } from "./monitor-query.ts";
import { drawnStates } from "./states.ts";
import { subjectKey } from "./subject-key.ts";

/** More answers than these take too long to ask: then the subjects are left out of which they are not all here. */
export const mostCells = 20_000;

export interface Column {
  readonly code: string;
  readonly name: string;
}

/** The few that are larger than all others stand in one group with the next: alone they would be too narrow to see. */
const columnSizes = ["large", "50000-100000", "20000-50000", "under-20000", "unknown"] as const;
type ColumnSize = (typeof columnSizes)[number];

/** Municipalities of one size, in the order in which they stand in every row. */
export interface ColumnGroup {
  readonly size: ColumnSize;
  readonly columns: readonly Column[];
}

export interface Picture {
  readonly groups: readonly ColumnGroup[];
  /** What each municipality answers, by subject; who is absent is silent. */
  readonly states: ReadonlyMap<string, ReadonlyMap<string, AnswerState>>;
  /** Those of which every answer is here, in the order asked. */
  readonly subjects: readonly SubjectAnswers[];
}

/** Every cell on which something was said, and the municipalities that are its columns. */
export async function loadPicture(
  ask: Ask,
  asked: MonitorQuery,
  subjects: readonly SubjectAnswers[],
): Promise<Picture> {
  const on = asked.on === null ? {} : { on: asked.on };
  const answer = drawnStates.filter((state) => state !== "none").join(",");
  const said = subjects.some(({ municipalities, counts }) => counts.none < municipalities);
  const [municipalities, list] = await Promise.all([
    allPages(ask, listMunicipalities, on),
    said
      ? listPage(
          ask,
          listAnswers,
          { ...filtersOf(asked), answer },
          { page: 1, size: mostCells, most: 5_000 },
        )
      : { items: [] },
  ]);
  const cells = list.items;
  const states = new Map(
    [...Map.groupBy(cells, ({ entry, version }) => subjectKey(entry.id, version))].map(
      ([key, rows]) =>
        [key, new Map(rows.map((row) => [row.municipality.id, row.answer]))] as const,
    ),
  );
  const saidBy = new Map(
    [...Map.groupBy(cells, (row) => row.municipality.id)].map(([id, rows]) => [id, rows.length]),
  );
  const within = municipalities.filter(
    ({ province, sizeClass }) =>
      (asked.province.length === 0 || (province && asked.province.includes(province.id))) &&
      (asked.sizeClass.length === 0 || (sizeClass && asked.sizeClass.includes(sizeClass))),
  );
  const groups = columnSizes.map((size) => ({
    size,
    columns: within
      .filter((one) => sizeOf(one.sizeClass) === size)
      .toSorted((a, b) => (saidBy.get(b.code) ?? 0) - (saidBy.get(a.code) ?? 0)),
  }));
  return {
    groups: groups.filter(({ columns }) => columns.length > 0),
    states,
    subjects: subjects.filter(({ entry, version, municipalities: all, counts }) => {
      const here = states.get(subjectKey(entry.id, version))?.size ?? 0;
      return here === all - counts.none;
    }),
  };
}

const sizeOf = (sizeClass: SizeClass | null): ColumnSize => {
  if (sizeClass === null) return "unknown";
  return sizeClass === "over-300000" || sizeClass === "100000-300000" ? "large" : sizeClass;
};
