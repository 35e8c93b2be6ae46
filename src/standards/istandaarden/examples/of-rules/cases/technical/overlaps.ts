import type { RuleCase } from "../../case.ts";
import { another, put, remove, right, wrong } from "./sides.ts";

interface Products {
  readonly code: string;
  readonly message: string;
  readonly list: string;
  readonly path: string;
  readonly begin: string;
  readonly end: string;
  /** The first product begins and ends on these days. */
  readonly from: string;
  readonly until: string;
  /** What makes another one, besides its days. */
  readonly own: Readonly<Record<string, string | number>>;
}

const kinds: readonly Products[] = [
  {
    code: "TR302",
    message: "WMO301",
    list: "Client/ToegewezenProducten",
    path: "Client/ToegewezenProducten/ToegewezenProduct",
    begin: "Ingangsdatum",
    end: "Einddatum",
    from: "2026-11-01",
    until: "2027-10-31",
    own: { ToewijzingNummer: 7002 },
  },
  {
    code: "TR386",
    message: "WMO315",
    list: "Client/AangevraagdeProducten",
    path: "Client/AangevraagdeProducten/AangevraagdProduct",
    begin: "ToewijzingIngangsdatum",
    end: "ToewijzingEinddatum",
    from: "2026-12-01",
    until: "2027-11-30",
    own: { ReferentieAanbieder: "V2" },
  },
  {
    code: "TR410",
    message: "WMO317",
    list: "Client/Verzoek/NieuweProducten",
    path: "Client/Verzoek/NieuweProducten/NieuwProduct",
    begin: "GewensteIngangsdatum",
    end: "Einddatum",
    from: "2026-12-01",
    until: "2027-11-30",
    own: {},
  },
];

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const budget = { Omvang: undefined, Budget: 100_000 } as const;
const perMonth = { Omvang: { Volume: 120, Eenheid: "01", Frequentie: "4" } };
const category = (written: string) => ({ Product: { Categorie: written }, ...budget });

const casesOf = (kind: Products): RuleCase[] => {
  const { code, message, list, path, begin, end, from, until, own } = kind;
  const days = (first: string, last: string) => ({ [begin]: first, [end]: last });
  const late = days(dayAfter(until), "2028-12-31");
  const within = days(dayAfter(from), until);
  return [
    wrong(code, message, "begins on the last day of the other", `${path}[2]`, (all) =>
      another(all, list, { ...own, ...days(until, "2028-12-31") }),
    ),
    right(code, message, "begins the day after the other", (all) =>
      another(all, list, { ...own, ...late }),
    ),
    wrong(code, message, "the first of the file begins later", `${path}[1]`, (all) =>
      another(all, list, { ...own, ...days(dayBefore(from), from) }),
    ),
    wrong(code, message, "the other does not end", `${path}[2]`, (all) => {
      remove(all, `${list}[1]`, end);
      put(all, `${list}[1]`, perMonth);
      another(all, list, { ...own, ...late });
    }),
    right(code, message, "another code", (all) =>
      another(all, list, { ...own, ...within, Product: { Categorie: "02", Code: "02A06" } }),
    ),
    right(code, message, "the same code in another category", (all) =>
      another(all, list, { ...own, ...within, Product: { Categorie: "03", Code: "02A05" } }),
    ),
    wrong(code, message, "the same category without a code", `${path}[2]`, (all) =>
      another(all, list, { ...own, ...within, ...category("02") }),
    ),
    right(code, message, "another category without a code", (all) =>
      another(all, list, { ...own, ...within, ...category("03") }),
    ),
    wrong(code, message, "no product at all", `${path}[2]`, (all) =>
      another(all, list, { ...own, ...within, Product: undefined, ...budget }),
    ),
    wrong(code, message, "no product at all, and it begins first", `${path}[1]`, (all) =>
      another(all, list, {
        ...own,
        ...days(dayBefore(from), from),
        Product: undefined,
        ...budget,
      }),
    ),
    right(code, message, "an aid beside the same aid", (all) => {
      put(all, `${list}[1]`, { Product: { Categorie: "11", Code: "11A02" } });
      another(all, list, { ...own, ...within, Product: { Categorie: "11", Code: "11A02" } });
    }),
    right(code, message, "a category of provisions beside one of it", (all) => {
      put(all, `${list}[1]`, { Product: { Categorie: "14", Code: "14A01" } });
      another(all, list, { ...own, ...within, ...category("14") });
    }),
    right(code, message, "no product at all beside an aid", (all) => {
      put(all, `${list}[1]`, { Product: { Categorie: "12", Code: "12A01" } });
      another(all, list, { ...own, ...within, Product: undefined, ...budget });
    }),
    wrong(
      code,
      message,
      "no product at all beside the category after the aids",
      `${path}[2]`,
      (all) => {
        put(all, `${list}[1]`, { Product: { Categorie: "15", Code: "15A01" } });
        another(all, list, { ...own, ...within, Product: undefined, ...budget });
      },
    ),
    right(code, message, "no product at all, later", (all) =>
      another(all, list, { ...own, ...late, Product: undefined, ...budget }),
    ),
  ];
};

const assigned = "Client/ToegewezenProducten";
const sameDay = { ToewijzingNummer: 7002, Ingangsdatum: "2026-12-01", Einddatum: "2026-12-01" };

export const overlapCases: readonly RuleCase[] = [
  ...kinds.flatMap(casesOf),
  right("TR302", "WMO301", "removed", (all) =>
    another(all, assigned, { ...sameDay, RedenWijziging: "13" }),
  ),
  right("TR302", "WMO301", "lapsed (CS336 forbids that reason)", (all) =>
    another(all, assigned, { ...sameDay, RedenWijziging: "01" }),
  ),
  wrong(
    "TR302",
    "WMO301",
    "one day, for another reason",
    `${assigned}/ToegewezenProduct[2]`,
    (all) => another(all, assigned, { ...sameDay, RedenWijziging: "02" }),
  ),
  wrong(
    "TR302",
    "WMO301",
    "removed in name, but it lasts (CS335 too)",
    `${assigned}/ToegewezenProduct[2]`,
    (all) => another(all, assigned, { ...sameDay, Einddatum: "2026-12-02", RedenWijziging: "13" }),
  ),
];
