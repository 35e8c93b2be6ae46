import { daysIn } from "../../../calendar.ts";
import { code, type Judged, maybe, type Rule, value } from "../../../rules/rule.ts";
import { judged } from "../judged.ts";
import { allProducts } from "../product-classes.ts";

export const endsAfterItBegins = (begin: number, end: number): boolean => begin <= end;

const firstClaimedDay = 20_210_101;

export const isFrom2021 = (begin: number, end: number): boolean =>
  begin >= firstClaimedDay && end >= firstClaimedDay;

const removed = code("13");

export const emptyIfRemoved = (reason: number, begin: number, end: number): boolean =>
  reason !== removed || begin === end;

/** A day without its day of the month. */
const monthOf = (day: number): number => Math.floor(day / 100);

export const isInOneMonth = (begin: number, end: number): boolean =>
  monthOf(begin) === monthOf(end);

const lastDayOf = (yearAndMonth: number): number =>
  daysIn(Math.floor(yearAndMonth / 100), yearAndMonth % 100);

export const isWholeMonth = (begin: number, end: number): boolean =>
  isInOneMonth(begin, end) && begin % 100 === 1 && end % 100 === lastDayOf(monthOf(begin));

const period = (on: string, name: string, at: string, holds: Judged["holds"]): Judged =>
  judged("323", on, at, [value(`${name}/Begindatum`), value(`${name}/Einddatum`)], holds);

/** From when until when. */
export const periods: readonly Rule[] = [
  {
    code: "CS003",
    says: {
      nl: "De laatste dag van een periode ligt niet voor de eerste dag. Het mag dezelfde dag zijn.",
      en: "The last day of a period is not before the first day. It may be the same day.",
    },
    mend: {
      nl: "Vergelijk de begindatum en de einddatum van deze periode, en verbeter de datum die niet klopt.",
      en: "Compare the begin and end of this period, and correct the date that is wrong.",
    },
    places: [
      judged(
        "301",
        "Contact",
        "Periode/Einddatum",
        [value("Periode/Begindatum"), value("Periode/Einddatum")],
        endsAfterItBegins,
      ),
      ...allProducts.map(({ message, on, begin, end }) =>
        judged(message, on, end, [value(begin), value(end)], endsAfterItBegins),
      ),
    ],
  },
  {
    code: "CS100",
    says: {
      nl: "Een DeclaratiePeriode of ProductPeriode begint niet voor 1 januari 2021.",
      en: "A DeclaratiePeriode or ProductPeriode does not begin before 1 January 2021.",
    },
    mend: {
      nl: "Verbeter Begindatum en Einddatum. Wat voor 2021 is geleverd, kan niet met dit bericht worden gedeclareerd.",
      en: "Correct Begindatum and Einddatum. What was delivered before 2021 cannot be claimed with this message.",
    },
    places: [
      period("Declaratie", "DeclaratiePeriode", "DeclaratiePeriode", isFrom2021),
      period("Prestatie", "ProductPeriode", "ProductPeriode", isFrom2021),
    ],
  },
  {
    code: "CS335",
    says: {
      nl: "RedenWijziging 13 (verwijderd) kan alleen als Einddatum gelijk is aan Ingangsdatum.",
      en: "RedenWijziging 13 (removed) is only possible if Einddatum is the same as Ingangsdatum.",
    },
    mend: {
      nl: "Moet de toewijzing weg, maak Einddatum dan gelijk aan Ingangsdatum. Kies anders een andere RedenWijziging.",
      en: "If the assignment must go, make Einddatum the same as Ingangsdatum. Otherwise choose another RedenWijziging.",
    },
    // Without an Einddatum the two are not the same.
    places: [
      judged(
        "301",
        "ToegewezenProduct",
        "RedenWijziging",
        [value("RedenWijziging"), value("Ingangsdatum"), maybe("Einddatum")],
        emptyIfRemoved,
      ),
    ],
  },
  {
    code: "CS337",
    says: {
      nl: "Een ProductPeriode ligt in één kalendermaand: Einddatum valt in de maand en het jaar van Begindatum.",
      en: "A ProductPeriode lies in one calendar month: Einddatum is in the month and year of Begindatum.",
    },
    mend: {
      nl: "Maak voor elke kalendermaand een eigen Prestatie, of verbeter Einddatum.",
      en: "Make a Prestatie of its own for each calendar month, or correct Einddatum.",
    },
    places: [period("Prestatie", "ProductPeriode", "ProductPeriode/Einddatum", isInOneMonth)],
  },
  {
    code: "CS340",
    says: {
      nl: "Een DeclaratiePeriode is één hele kalendermaand, van de eerste tot en met de laatste dag.",
      en: "A DeclaratiePeriode is one whole calendar month, from the first day to the last.",
    },
    mend: {
      nl: "Zet in Begindatum de eerste dag van de maand en in Einddatum de laatste. Doe elke maand een eigen declaratie.",
      en: "Put the first day of the month in Begindatum and the last day in Einddatum. Make a claim for each month.",
    },
    places: [period("Declaratie", "DeclaratiePeriode", "DeclaratiePeriode", isWholeMonth)],
  },
];
