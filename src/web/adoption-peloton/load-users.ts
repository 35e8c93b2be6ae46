import { getPeloton, listUsesOfEntry, type Peloton } from "#contract/adoption";
import { pageParameter } from "../addresses.ts";
import { dayOf } from "../moment.ts";
import type { Asked } from "../page.ts";
import { allPages, type ListPage, pageNumber } from "../paging.ts";
import { type Words, wordsOf } from "../words-of-terms.ts";
import { chosenRows, type Row, rowsOf } from "./rows.ts";
import { filtersOf, isNarrowed, type UsersQuery } from "./users-query.ts";

export interface UsersData {
  readonly asked: UsersQuery;
  readonly peloton: Peloton;
  readonly rows: ListPage<Row>;
  /** Of the country of that day, to choose from. */
  readonly provinces: readonly { readonly id: string; readonly name: string }[];
  readonly evidence: Words;
  /** The reader's own municipality, when it is in the picture. */
  readonly own: string | null;
  readonly today: string;
}

const size = 50;

/** The peloton and every word on use; the rows that are asked of them are chosen here. */
export async function loadUsers(asked: Asked, question: UsersQuery): Promise<UsersData> {
  const { ask, params, query, language, me, now } = asked;
  const given = { entry: params["id"] ?? "" };
  const filters = filtersOf(question);
  const narrowed = isNarrowed(question);
  const { province: _, sizeClass: __, ...day } = filters;
  const [peloton, uses, country, evidence] = await Promise.all([
    ask(getPeloton, { params: given, query: filters }),
    allPages(ask, listUsesOfEntry, filters, given),
    narrowed ? ask(getPeloton, { params: given, query: day }) : null,
    wordsOf(ask, "use-evidence", language),
  ]);
  const provinces = new Map(
    (country ?? peloton).riders.flatMap(({ province }) =>
      province === null ? [] : [[province.id, province] as const],
    ),
  );
  const chosen = chosenRows(rowsOf(peloton, uses), question);
  const at = me?.organisation?.id;
  return {
    asked: question,
    peloton,
    rows: pageOf(chosen, pageNumber(query.get(pageParameter[language]))),
    provinces: [...provinces.values()].toSorted((a, b) => inDutch.compare(a.name, b.name)),
    evidence,
    own: peloton.riders.some(({ municipality }) => municipality.id === at) ? (at ?? null) : null,
    today: dayOf(now),
  };
}

const inDutch = new Intl.Collator("nl");

function pageOf(rows: readonly Row[], page: number): ListPage<Row> {
  const from = (page - 1) * size;
  const pages = Math.max(1, Math.ceil(rows.length / size));
  return { total: rows.length, items: rows.slice(from, from + size), page, pages, size };
}
