import type { RuleCase } from "../../case.ts";
import { another, listAt, put, right, wrong } from "./sides.ts";

const clients = "Declaratie/Clienten";
const lines = `${clients}[1]/Prestaties`;
const linePath = "Declaratie/Clienten/Client[1]/Prestaties/Prestatie";
const total = (amount: number, sign = "D") => ({
  TotaalIngediendBedrag: { TotaalBedrag: amount, DebetCredit: sign },
});

const month = (n: string, last: string) => ({
  ProductPeriode: { Begindatum: `2026-${n}-01`, Einddatum: `2026-${n}-${last}` },
});
const credit = (reference: string, earlier: string) => ({
  ProductReferentie: { ReferentieNummer: reference, VorigReferentieNummer: earlier },
  IngediendBedrag: { Bedrag: 8500, DebetCredit: "C" },
});
const reference = (written: string) => ({ ProductReferentie: { ReferentieNummer: written } });

/** The two clients of the answer to a claim: nothing of it is granted. */
const answers = "DeclaratieAntwoord/Clienten";

const contact = {
  Soort: "01",
  Telefoon: { Telefoon01: { Telefoonnummer: "0301234567", Landnummer: "+31" } },
};
const relatives = (...numbers: readonly string[]) => ({
  Relaties: numbers.map((number) => ({
    Nummer: number,
    Soort: "10",
    Naam: { Geslachtsnaam: { Achternaam: "Wit" }, NaamGebruik: "1" },
    Contact: contact,
  })),
});

const next = { Ingangsdatum: "2027-11-01", Einddatum: "2028-10-31" };
const nextRequest = { ToewijzingIngangsdatum: "2027-12-01", ToewijzingEinddatum: "2028-11-30" };

const sameKey: readonly RuleCase[] = [
  wrong(
    "TR101",
    "WMO301",
    "two contacts of one kind",
    "Client/Contactgegevens/Contact[2]/Soort",
    (all) => another(all, "Client/Contactgegevens"),
  ),
  right("TR101", "WMO301", "two contacts of two kinds", (all) =>
    another(all, "Client/Contactgegevens", { Soort: "03" }),
  ),
  right("TR101", "WMO301", "contacts of two relatives of one kind", (all) =>
    put(all, "Client", relatives("1", "2")),
  ),
  wrong(
    "TR101",
    "WMO301",
    "two relatives with one number",
    "Client/Relaties/Relatie[2]/Nummer",
    (all) => put(all, "Client", relatives("a1", "a1")),
  ),
  right("TR101", "WMO301", "numbers of relatives that look alike", (all) =>
    put(all, "Client", relatives("a1", "A1", "a01")),
  ),
  wrong(
    "TR101",
    "WMO301",
    "two products with one number",
    "Client/ToegewezenProducten/ToegewezenProduct[2]/ToewijzingNummer",
    (all) => another(all, "Client/ToegewezenProducten", next),
  ),
  right("TR101", "WMO301", "two products with two numbers", (all) =>
    another(all, "Client/ToegewezenProducten", { ...next, ToewijzingNummer: 7002 }),
  ),
  wrong(
    "TR101",
    "WMO305",
    "a start that differs in nothing of its key",
    "Client/StartProducten/StartProduct[2]",
    (all) =>
      another(all, "Client/StartProducten", {
        ToewijzingIngangsdatum: "2026-11-01",
        StatusAanlevering: "3",
      }),
  ),
  wrong(
    "TR101",
    "WMO305",
    "a start with its product, twice",
    "Client/StartProducten/StartProduct[2]",
    (all) => {
      put(all, "Client/StartProducten[1]", { Product: { Categorie: "02", Code: "02A05" } });
      another(all, "Client/StartProducten");
    },
  ),
  right("TR101", "WMO305", "starts on two days", (all) =>
    another(all, "Client/StartProducten", { Begindatum: "2026-11-03" }),
  ),
  right("TR101", "WMO305", "starts of products with two codes", (all) => {
    const product = (code: string) => ({ Product: { Categorie: "02", Code: code } });
    put(all, "Client/StartProducten[1]", product("02A05"));
    another(all, "Client/StartProducten", product("02A06"));
    another(all, "Client/StartProducten", { Product: { Categorie: "02" } });
    another(all, "Client/StartProducten", { Product: undefined });
  }),
  wrong(
    "TR101",
    "WMO307",
    "a stop that differs in nothing of its key",
    "Client/StopProducten/StopProduct[2]",
    (all) => another(all, "Client/StopProducten", { StatusAanlevering: "3" }),
  ),
  right("TR101", "WMO307", "stops for two reasons", (all) =>
    another(all, "Client/StopProducten", { RedenBeeindiging: "20" }),
  ),
  right("TR101", "WMO307", "stops on two days", (all) =>
    another(all, "Client/StopProducten", { Einddatum: "2026-11-17" }),
  ),
  wrong(
    "TR101",
    "WMO315",
    "two products with one reference (TR383 too)",
    "Client/AangevraagdeProducten/AangevraagdProduct[2]/ReferentieAanbieder",
    (all) => another(all, "Client/AangevraagdeProducten", nextRequest),
  ),
  right("TR101", "WMO315", "references that look alike", (all) =>
    another(all, "Client/AangevraagdeProducten", { ...nextRequest, ReferentieAanbieder: "v1" }),
  ),
  wrong(
    "TR101",
    "WMO317",
    "the same product unchanged twice",
    "Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[2]/ToewijzingNummer",
    (all) => another(all, "Client/Verzoek/OngewijzigdeProducten"),
  ),
  right("TR101", "WMO317", "two products unchanged", (all) =>
    another(all, "Client/Verzoek/OngewijzigdeProducten", { ToewijzingNummer: 7003 }),
  ),
  wrong(
    "TR101",
    "WMO317",
    "the same product changed twice",
    "Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[2]/ToewijzingNummer",
    (all) =>
      another(all, "Client/Verzoek/TeWijzigenProducten", { GewensteIngangsdatum: "2027-01-01" }),
  ),
  right("TR101", "WMO317", "two products changed", (all) =>
    another(all, "Client/Verzoek/TeWijzigenProducten", { ToewijzingNummer: 7003 }),
  ),
  // What begins on the same day overlaps, so that TR410 is broken with it.
  wrong(
    "TR101",
    "WMO317",
    "the same new product from the same day (TR410 too)",
    "Client/Verzoek/NieuweProducten/NieuwProduct[2]",
    (all) => another(all, "Client/Verzoek/NieuweProducten", { Einddatum: "2027-01-31" }),
  ),
  right("TR101", "WMO317", "the same new product later", (all) =>
    another(all, "Client/Verzoek/NieuweProducten", {
      GewensteIngangsdatum: "2027-12-01",
      Einddatum: "2028-11-30",
    }),
  ),
  wrong("TR101", "WMO323", "a client twice", "Declaratie/Clienten/Client[2]/Bsn", (all) => {
    another(all, clients);
    put(all, `${clients}[2]/Prestaties[1]`, { ...reference("R2"), ...month("09", "30") });
    put(all, "Declaratie", total(17_000));
  }),
  right("TR101", "WMO323", "two clients with one reference", (all) => {
    another(all, clients, { Bsn: "999900018" });
    put(all, `${clients}[2]/Prestaties[1]`, { ToewijzingNummer: 7002 });
    put(all, "Declaratie", total(17_000));
  }),
  wrong(
    "TR101",
    "WMO323",
    "two lines with one reference",
    `${linePath}[2]/ProductReferentie`,
    (all) => {
      another(all, lines, month("09", "30"));
      put(all, "Declaratie", total(17_000));
    },
  ),
  wrong(
    "TR101",
    "WMO323",
    "two credit lines alike (TR315 too)",
    `${linePath}[3]/ProductReferentie`,
    (all) => {
      another(all, lines, { ...month("09", "30"), ...credit("R2", "R0") });
      another(all, lines, { ...month("08", "31"), ...credit("R2", "R0") });
      put(all, "Declaratie", total(8500, "C"));
    },
  ),
  right("TR101", "WMO323", "one reference with and without an earlier one", (all) => {
    another(all, lines, { ...month("09", "30"), ...credit("R1", "R0") });
    put(all, "Declaratie", total(0));
  }),
  wrong("TR101", "WMO325", "a client twice", "DeclaratieAntwoord/Clienten/Client[2]/Bsn", (all) => {
    another(all, answers);
    put(all, `${answers}[2]/Prestaties[1]`, reference("R2"));
    put(all, "DeclaratieAntwoord", total(17_000));
  }),
  right("TR101", "WMO325", "two clients with one reference", (all) => {
    another(all, answers, { Bsn: "999900018" });
    put(all, "DeclaratieAntwoord", total(17_000));
  }),
  wrong(
    "TR101",
    "WMO325",
    "two lines with one reference",
    "DeclaratieAntwoord/Clienten/Client[1]/Prestaties/Prestatie[2]/ProductReferentie",
    (all) => {
      another(all, `${answers}[1]/Prestaties`, month("09", "30"));
      put(all, "DeclaratieAntwoord", total(17_000));
    },
  ),
  right("TR101", "WMO325", "two lines with two references", (all) => {
    another(all, `${answers}[1]/Prestaties`, reference("R2"));
    put(all, "DeclaratieAntwoord", total(17_000));
  }),
  wrong(
    "TR383",
    "WMO315",
    "two products with one reference (TR101 too)",
    "Client/AangevraagdeProducten/AangevraagdProduct[2]/ReferentieAanbieder",
    (all) => another(all, "Client/AangevraagdeProducten", nextRequest),
  ),
  right("TR383", "WMO315", "two products with two references", (all) =>
    another(all, "Client/AangevraagdeProducten", { ...nextRequest, ReferentieAanbieder: "V2" }),
  ),
];

const credits: readonly RuleCase[] = [
  wrong(
    "TR315",
    "WMO323",
    "one line credited twice",
    `${linePath}[3]/ProductReferentie/VorigReferentieNummer`,
    (all) => {
      another(all, lines, { ...month("09", "30"), ...credit("R2", "R0") });
      another(all, lines, { ...month("08", "31"), ...credit("R3", "R0") });
      put(all, "Declaratie", total(8500, "C"));
    },
  ),
  right("TR315", "WMO323", "two lines credited", (all) => {
    another(all, lines, { ...month("09", "30"), ...credit("R2", "R0") });
    another(all, lines, { ...month("08", "31"), ...credit("R3", "r0") });
    put(all, "Declaratie", total(8500, "C"));
  }),
  wrong(
    "TR316",
    "WMO323",
    "a credit after its debit",
    `${linePath}[2]/ProductReferentie/VorigReferentieNummer`,
    (all) => {
      another(all, lines, credit("R2", "R1"));
      put(all, "Declaratie", total(0));
    },
  ),
  wrong(
    "TR316",
    "WMO323",
    "a credit before its debit",
    `${linePath}[2]/ProductReferentie/ReferentieNummer`,
    (all) => {
      another(all, lines, credit("R2", "R1"));
      listAt(all, lines).reverse();
      put(all, "Declaratie", total(0));
    },
  ),
  wrong(
    "TR316",
    "WMO323",
    "a credit with another client",
    "Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]/ProductReferentie/VorigReferentieNummer",
    (all) => {
      another(all, clients, { Bsn: "999900018" });
      put(all, `${clients}[2]/Prestaties[1]`, credit("R2", "R1"));
      put(all, "Declaratie", total(0));
    },
  ),
  right("TR316", "WMO323", "a credit of an earlier claim", (all) => {
    another(all, lines, credit("R2", "R0"));
    put(all, "Declaratie", total(0));
  }),
  wrong("TR416", "WMO323", "two debits of one product and period", `${linePath}[2]`, (all) => {
    another(all, lines, reference("R2"));
    put(all, "Declaratie", total(17_000));
  }),
  ...(
    [
      ["a credit beside a debit", credit("R2", "R0"), 0],
      ["two assignments", { ...reference("R2"), ToewijzingNummer: 7002 }, 17_000],
      ["two categories", { ...reference("R2"), ProductCategorie: "03" }, 17_000],
      ["two codes", { ...reference("R2"), ProductCode: "02a05" }, 17_000],
      ["two months", { ...reference("R2"), ...month("09", "30") }, 17_000],
      [
        "two ends",
        {
          ...reference("R2"),
          ProductPeriode: { Begindatum: "2026-10-01", Einddatum: "2026-10-30" },
        },
        17_000,
      ],
    ] as const
  ).map(([when, differs, sum]) =>
    right("TR416", "WMO323", when, (all) => {
      another(all, lines, differs);
      put(all, "Declaratie", total(sum));
    }),
  ),
];

export const duplicateCases: readonly RuleCase[] = [...sameKey, ...credits];
