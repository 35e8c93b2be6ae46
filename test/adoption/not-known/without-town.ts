import type { AnswerCounts } from "#contract/adoption";
import type { Figures, Table } from "./figures.ts";

type List<Item> = { readonly items: readonly Item[]; readonly table: Table };

/** The figures as they would be without a municipality of which nothing is known: one less of not known, and no more. */
export function withoutTown(figures: Figures, code: string): Figures {
  const { pelotons, subjects, rows, moments, uses, towns } = figures;
  return {
    ...figures,
    pelotons: pelotons.map(({ counts, riders, ...peloton }) => ({
      ...peloton,
      counts: { ...counts, "not-known": counts["not-known"] - 1 },
      riders: riders.filter(({ municipality }) => municipality.id !== code),
    })),
    subjects: subjects.map((list) => ({ ...list, ...fewerSilent(list, () => 1) })),
    moments: { ...moments, ...fewerSilent(moments, ({ subjects: asked }) => asked) },
    rows: rows.map((list) => ({
      ...list,
      items: list.items.filter(({ municipality }) => municipality.id !== code),
      table: list.table.filter((row) => row["municipality.id"] !== code),
    })),
    uses: uses.map((list) => ({
      ...list,
      items: list.items.filter(({ organisation }) => organisation.id !== code),
      table: list.table.filter((row) => row["organisation.id"] !== code),
    })),
    towns: towns.map(({ brief, alike, usedBy, ...town }) => ({
      ...town,
      brief: { ...brief, usedByLikeUs: brief.usedByLikeUs.map(ofOneLess) },
      alike: alike.filter(({ municipality }) => municipality.id !== code),
      usedBy: {
        ...usedBy,
        items: usedBy.items.map(ofOneLess),
        table: usedBy.table.map((row) => ({ ...row, of: String(Number(row["of"]) - 1) })),
      },
    })),
  };
}

const ofOneLess = <Row extends { readonly of: number }>(row: Row): Row => ({
  ...row,
  of: row.of - 1,
});

/** One municipality less, and its silence on so many subjects. */
function fewerSilent<
  Item extends { readonly municipalities: number; readonly counts: AnswerCounts },
>({ items, table }: List<Item>, silences: (item: Item) => number): List<Item> {
  const fewer = items.map(silences);
  return {
    items: items.map((item, n) => ({
      ...item,
      municipalities: item.municipalities - 1,
      counts: { ...item.counts, none: item.counts.none - (fewer[n] ?? 0) },
    })),
    table: table.map((row, n) => ({
      ...row,
      municipalities: String(Number(row["municipalities"]) - 1),
      "counts.none": String(Number(row["counts.none"]) - (fewer[n] ?? 0)),
    })),
  };
}
