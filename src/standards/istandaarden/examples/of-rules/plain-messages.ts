/** What a message holds, by the names of its elements; lists as arrays. A test changes it as it likes. */
export interface Content {
  [name: string]: Content | Content[] | string | number | string[];
}

const header = (code: string, sender: "municipality" | "provider"): Content => ({
  BerichtCode: code,
  BerichtVersie: 3,
  BerichtSubversie: 2,
  Afzender: sender === "municipality" ? "0384" : "42420001",
  Ontvanger: sender === "municipality" ? "42420001" : "0384",
  BerichtIdentificatie: { Identificatie: "A1", Dagtekening: "2026-11-20" },
  XsdVersie: { BasisschemaXsdVersie: "1.0.0", BerichtXsdVersie: "1.0.0" },
});

const person = (): Content => ({
  Bsn: "999900006",
  Geboortedatum: { Datum: "1967-08-13" },
  Geslacht: "2",
});

const product = (): Content => ({ Categorie: "02", Code: "02A05" });
const omvang = (): Content => ({ Volume: 120, Eenheid: "01", Frequentie: "2" });

const prestatie = (): Content => ({
  ProductReferentie: { ReferentieNummer: "R1" },
  ToewijzingNummer: 7001,
  ProductCategorie: "02",
  ProductCode: "02A05",
  ProductPeriode: { Begindatum: "2026-10-01", Einddatum: "2026-10-31" },
  GeleverdVolume: 100,
  Eenheid: "01",
  ProductTarief: 85,
  IngediendBedrag: { Bedrag: 8500, DebetCredit: "D" },
});

/** The shortest content of each message of iWmo that no rule has anything against, by its number. */
export const plain: Readonly<Record<string, () => Content>> = {
  "301": () => ({
    Header: header("414", "municipality"),
    Client: {
      ...person(),
      Naam: { Geslachtsnaam: { Achternaam: "Wit" }, NaamGebruik: "1" },
      Contactgegevens: [
        {
          Soort: "01",
          Adres: { Huis: { Huisnummer: 5 }, Postcode: "3524SJ", LandCode: "NL" },
        },
      ],
      ToegewezenProducten: [
        {
          ToewijzingNummer: 7001,
          Product: product(),
          Toewijzingsdatum: "2026-11-20",
          Toewijzingstijd: "10:00:00",
          Ingangsdatum: "2026-11-01",
          Einddatum: "2027-10-31",
          Omvang: omvang(),
        },
      ],
    },
  }),
  "305": () => ({
    Header: header("418", "provider"),
    Client: {
      ...person(),
      Naam: { Geslachtsnaam: { Achternaam: "Wit" } },
      StartProducten: [
        { ToewijzingNummer: 7001, Begindatum: "2026-11-02", StatusAanlevering: "1" },
      ],
    },
  }),
  "307": () => ({
    Header: header("420", "provider"),
    Client: {
      ...person(),
      Naam: { Geslachtsnaam: { Achternaam: "Wit" } },
      StopProducten: [
        {
          ToewijzingNummer: 7001,
          Begindatum: "2026-11-02",
          RedenBeeindiging: "19",
          Einddatum: "2026-11-16",
          StatusAanlevering: "1",
        },
      ],
    },
  }),
  "315": () => ({
    Header: header("444", "provider"),
    Client: {
      ...person(),
      Naam: { Geslachtsnaam: { Achternaam: "Wit" } },
      AangevraagdeProducten: [
        {
          ReferentieAanbieder: "V1",
          Product: product(),
          ToewijzingIngangsdatum: "2026-12-01",
          ToewijzingEinddatum: "2027-11-30",
          Omvang: omvang(),
          Verwijzer: { Type: "06" },
        },
      ],
    },
  }),
  "317": () => ({
    Header: header("480", "provider"),
    Client: {
      Bsn: "999900006",
      Verzoek: {
        ReferentieAanbieder: "V2",
        RedenVerzoek: "1",
        OngewijzigdeProducten: [{ ToewijzingNummer: 7001 }],
        TeWijzigenProducten: [
          {
            ToewijzingNummer: 7002,
            GewensteIngangsdatum: "2026-12-01",
            Einddatum: "2027-11-30",
            Omvang: omvang(),
          },
        ],
        NieuweProducten: [
          {
            Product: product(),
            GewensteIngangsdatum: "2026-12-01",
            Einddatum: "2027-11-30",
            Omvang: omvang(),
          },
        ],
      },
    },
  }),
  "319": () => ({
    Header: header("482", "municipality"),
    Antwoord: { ReferentieAanbieder: "V2", VerzoekAntwoord: "2" },
  }),
  "323": () => ({
    Header: header("484", "provider"),
    Declaratie: {
      DeclaratieNummer: "D1",
      DeclaratiePeriode: { Begindatum: "2026-10-01", Einddatum: "2026-10-31" },
      DeclaratieDagtekening: "2026-11-20",
      TotaalIngediendBedrag: { TotaalBedrag: 8500, DebetCredit: "D" },
      Clienten: [{ Bsn: "999900006", Prestaties: [prestatie()] }],
    },
  }),
  "325": () => ({
    Header: {
      ...header("485", "municipality"),
      DeclaratieIdentificatie: { Identificatie: "A1", Dagtekening: "2026-11-20" },
      XsdVersieDeclaratie: { BasisschemaXsdVersie: "1.0.0", BerichtXsdVersie: "1.0.0" },
      RetourCodes: ["0200"],
    },
    DeclaratieAntwoord: {
      DeclaratieNummer: "D1",
      TotaalIngediendBedrag: { TotaalBedrag: 8500, DebetCredit: "D" },
      TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: "D" },
      Clienten: [
        {
          Bsn: "999900006",
          Prestaties: [{ ...prestatie(), RetourCodes: ["9340"] }],
          RetourCodes: ["0200"],
        },
      ],
      RetourCodes: ["0200"],
    },
  }),
};

const jwCodes: Readonly<Record<string, string>> = {
  "301": "436",
  "305": "438",
  "307": "440",
  "315": "446",
  "317": "486",
  "319": "488",
  "323": "490",
  "325": "491",
};

/** The same of iJw: its own codes of messages, categories and reasons to end. */
export function plainJw(number: string): Content {
  const content = JSON.parse(
    JSON.stringify(plain[number]?.() ?? {})
      .replaceAll('"Categorie":"02"', '"Categorie":"45"')
      .replaceAll('"ProductCategorie":"02"', '"ProductCategorie":"45"')
      .replaceAll('"RedenBeeindiging":"19"', '"RedenBeeindiging":"31"'),
  ) as Content;
  (content["Header"] as Content)["BerichtCode"] = jwCodes[number] ?? "";
  return content;
}
