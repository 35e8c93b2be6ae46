import {
  code,
  maybe,
  maybeText,
  type Read,
  type Rule,
  textOf,
  type Unique,
  value,
} from "../../../rules/rule.ts";

const unique = (message: string, on: string, at: string, ...key: readonly Read[]): Unique => ({
  kind: "unique",
  message,
  on,
  at,
  key,
});

/** What tells apart the products of which a start or a stop is told. */
const delivery = [
  maybe("ToewijzingNummer"),
  maybe("Product/Categorie"),
  maybeText("Product/Code"),
  value("Begindatum"),
];

const prestatie = (client: string): readonly Read[] => [
  value(`${client}/Bsn`),
  textOf("ProductReferentie/ReferentieNummer"),
  maybeText("ProductReferentie/VorigReferentieNummer"),
];

const debit = code("D");

export const duplicates: readonly Rule[] = [
  {
    code: "TR101",
    says: {
      nl: "Een bericht noemt niets dubbel. Twee dezelfde klassen verschillen in minstens één van de elementen waaraan ze te herkennen zijn (de logische sleutel).",
      en: "A message names nothing twice. Two of the same class differ in at least one of the elements by which they are known (the logical key).",
    },
    mend: {
      nl: "Verwijder de klasse die er dubbel in staat, of verbeter het nummer, het product of de datum waarin de twee horen te verschillen.",
      en: "Remove the class that is there twice, or correct the number, the product or the date in which the two should differ.",
    },
    // The keys are the elements that the tables of conditions and constraints mark as Sleutelelement. What the schema lets
    // stand once in a message (a Client before 323, a Verzoek, a Declaratie) cannot be there twice.
    places: [
      unique("301", "Contactgegevens/Contact", "Soort", value("Soort")),
      unique("301", "Relatie", "Nummer", textOf("Nummer")),
      unique("301", "ToegewezenProduct", "ToewijzingNummer", value("ToewijzingNummer")),
      unique("305", "StartProduct", "", ...delivery),
      unique("307", "StopProduct", "", ...delivery, value("RedenBeeindiging"), value("Einddatum")),
      unique("315", "AangevraagdProduct", "ReferentieAanbieder", textOf("ReferentieAanbieder")),
      unique("317", "OngewijzigdProduct", "ToewijzingNummer", value("ToewijzingNummer")),
      unique("317", "TeWijzigenProduct", "ToewijzingNummer", value("ToewijzingNummer")),
      unique(
        "317",
        "NieuwProduct",
        "",
        maybe("Product/Categorie"),
        maybeText("Product/Code"),
        value("GewensteIngangsdatum"),
      ),
      unique("323", "Client", "Bsn", value("Bsn")),
      unique("323", "Prestatie", "ProductReferentie", ...prestatie("/Declaratie/Clienten/Client")),
      unique("325", "Client", "Bsn", value("Bsn")),
      unique(
        "325",
        "Prestatie",
        "ProductReferentie",
        ...prestatie("/DeclaratieAntwoord/Clienten/Client"),
      ),
    ],
  },
  {
    code: "TR315",
    says: {
      nl: "Elk VorigReferentieNummer komt hoogstens één keer voor in de declaratie.",
      en: "Each VorigReferentieNummer occurs at most once in the claim.",
    },
    mend: {
      nl: "Een Prestatie kan maar één keer worden gecrediteerd. Verwijder de dubbele creditregel, of verbeter het VorigReferentieNummer.",
      en: "A Prestatie can be credited only once. Remove the second credit line, or correct its VorigReferentieNummer.",
    },
    places: [
      unique(
        "323",
        "Prestatie",
        "ProductReferentie/VorigReferentieNummer",
        textOf("ProductReferentie/VorigReferentieNummer"),
      ),
    ],
  },
  {
    code: "TR316",
    says: {
      nl: "Een declaratie crediteert geen Prestatie uit dezelfde declaratie: een VorigReferentieNummer is nergens in het bericht een ReferentieNummer.",
      en: "A claim does not credit a Prestatie of the same claim: a VorigReferentieNummer is nowhere in the message a ReferentieNummer.",
    },
    mend: {
      nl: "Haal de foute debetregel en haar creditregel allebei weg. Was de debetregel al eerder verstuurd, verwijs dan naar het ReferentieNummer van toen.",
      en: "Take out both the wrong debit line and its credit line. If the debit line was sent before, refer to the ReferentieNummer of that time.",
    },
    places: [
      {
        kind: "disjoint",
        message: "323",
        on: "Prestatie",
        // The finding is at the later of the two, which can be either side.
        at: "ProductReferentie",
        one: textOf("ProductReferentie/VorigReferentieNummer"),
        other: textOf("ProductReferentie/ReferentieNummer"),
      },
    ],
  },
  {
    code: "TR383",
    says: {
      nl: "Elk AangevraagdProduct in het bericht heeft een eigen ReferentieAanbieder.",
      en: "Each AangevraagdProduct in the message has a ReferentieAanbieder of its own.",
    },
    mend: {
      nl: "Geef elk AangevraagdProduct een andere ReferentieAanbieder, die u nog niet eerder gebruikte.",
      en: "Give each AangevraagdProduct another ReferentieAanbieder, one that you have not used before.",
    },
    places: [
      unique("315", "AangevraagdProduct", "ReferentieAanbieder", textOf("ReferentieAanbieder")),
    ],
  },
  {
    code: "TR416",
    says: {
      nl: "Voor hetzelfde ToewijzingNummer, dezelfde ProductCategorie, ProductCode en ProductPeriode staat er hoogstens één Prestatie met DebetCredit D in de declaratie.",
      en: "For the same ToewijzingNummer, ProductCategorie, ProductCode and ProductPeriode the claim holds at most one Prestatie with DebetCredit D.",
    },
    mend: {
      nl: "Tel de debetregels bij elkaar op tot één Prestatie, of verwijder de dubbele.",
      en: "Add the debit lines together into one Prestatie, or remove the double one.",
    },
    places: [
      {
        ...unique(
          "323",
          "Prestatie",
          "",
          value("ToewijzingNummer"),
          value("ProductCategorie"),
          textOf("ProductCode"),
          value("ProductPeriode/Begindatum"),
          value("ProductPeriode/Einddatum"),
        ),
        only: {
          reads: [value("IngediendBedrag/DebetCredit")],
          holds: (sign: number) => sign === debit,
        },
      },
    ],
  },
];
