/** Days that are put on a par with a holiday by royal decree (Algemene termijnenwet, article 3, third paragraph). */
interface Decree {
  readonly title: string;
  /** Where we have it from; `read`: the text itself, `cited`: only who names it. */
  readonly source: string;
  readonly known: "read" | "cited";
  /** The years for which it was made: no other decree is of these. */
  readonly years: readonly [first: number, last: number];
  readonly days: readonly string[];
}

/**
 * Once in three years there is a new one, which has to be added here. Of a year for which there is none it is **not known**
 * which days are designated, which is not the same as that there are none.
 */
const decrees: readonly Decree[] = [
  {
    title:
      "Besluit van 24 oktober 2016, nr. 2016001827, houdende gelijkstelling van 28 april en 26 mei 2017, 11 mei en 24 en 31 december 2018 en 31 mei en 27 december 2019 met een algemeen erkende feestdag",
    source: "https://wetten.overheid.nl/BWBR0038666",
    known: "read",
    years: [2017, 2019],
    days: [
      "2017-04-28",
      "2017-05-26",
      "2018-05-11",
      "2018-12-24",
      "2018-12-31",
      "2019-05-31",
      "2019-12-27",
    ],
  },
  {
    title: "Besluit van 20 september 2019",
    source: "https://www.legal-support-office.nl/de-civiele-rol/feestdagen/",
    known: "cited",
    years: [2020, 2022],
    days: ["2020-05-22", "2021-05-14", "2022-05-27"],
  },
  {
    title:
      "Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag",
    source:
      "https://sterfgeval.nl/juridisch/overige/vragen-van-uitvaartondernemers/gemeentelijke-feestdag-bij-lijkbezorging-feestdagen-in-2026-2028/70745",
    known: "cited",
    years: [2023, 2025],
    days: ["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"],
  },
  {
    title:
      "Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag",
    source: "Stcrt. 2025, 24713",
    known: "cited",
    years: [2026, 2028],
    days: ["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"],
  },
];

const decreeOf = (year: number): Decree | undefined =>
  decrees.find(({ years: [first, last] }) => first <= year && year <= last);

/** Whether it is known which days of a year are designated. */
export const areDesignatedDaysKnown = (year: number): boolean => decreeOf(year) !== undefined;

/** Those that are known, each with the decree. */
export function designatedDays(year: number): { readonly day: string; readonly decree: string }[] {
  const decree = decreeOf(year);
  if (!decree) return [];
  return decree.days
    .filter((day) => day.startsWith(`${year}-`))
    .map((day) => ({ day, decree: decree.title }));
}
