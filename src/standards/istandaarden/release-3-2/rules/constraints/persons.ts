import { passesElevenTest } from "../../../eleven-test.ts";
import { code, isPresent, maybe, type Rule, textOf, value } from "../../../rules/rule.ts";
import { judged } from "../judged.ts";

const ownName = code("1");
const noPerson = code("6");
const withPartner: ReadonlySet<number> = new Set(["1", "2", "3", "4"].map(code));

export const fitsPartner = (use: number, partner: number): boolean =>
  isPresent(partner) ? withPartner.has(use) : use === ownName || use === noPerson;

export const isPerson = (use: number): boolean => use !== noPerson;

const dayUnknown = code("1");
const monthUnknown = code("2");
const allUnknown = code("3");
const firstDay = 1;
const firstOfJanuary = 101;
const unknownDay = 19_000_101;

/** What is not known of a day of birth is written as 01, and a year as 1900 (IV009). */
export function fitsWhatIsKnown(use: number, day: number): boolean {
  if (use === dayUnknown) return day % 100 === firstDay;
  if (use === monthUnknown) return day % 10_000 === firstOfJanuary;
  return use !== allUnknown || day === unknownDay;
}

const netherlands = code("NL");

export const fitsCountry = (country: number, postcode: string): boolean =>
  country !== netherlands || /^[1-9][0-9]{3}[A-Za-z]{2}$/.test(postcode);

const born = (message: string, on: string) =>
  judged(
    message,
    on,
    "Geboortedatum/DatumGebruik",
    [value("Geboortedatum/DatumGebruik"), value("Geboortedatum/Datum")],
    fitsWhatIsKnown,
  );

/** Who someone is and where someone lives. */
export const persons: readonly Rule[] = [
  {
    code: "CS002",
    says: {
      nl: "Het Bsn klopt met de elfproef. Eén verkeerd cijfer, of twee verwisselde cijfers, valt zo op.",
      en: "The Bsn passes the eleven-test. This shows a wrong digit, or two digits that were swapped.",
    },
    mend: {
      nl: "Neem het Bsn opnieuw over en let op elk cijfer.",
      en: "Copy the Bsn again and mind each digit.",
    },
    places: ["301", "305", "307", "315", "317", "323", "325"].map((message) =>
      judged(message, "Client", "Bsn", [value("Bsn")], passesElevenTest),
    ),
  },
  {
    code: "CS050",
    says: {
      nl: "Met een Partnernaam is NaamGebruik 1, 2, 3 of 4. Zonder Partnernaam is NaamGebruik 1, of 6 als het geen mens is maar een organisatie.",
      en: "With a Partnernaam, NaamGebruik is 1, 2, 3 or 4. Without a Partnernaam, NaamGebruik is 1, or 6 for an organisation instead of a person.",
    },
    mend: {
      nl: "Vul Partnernaam in als NaamGebruik 2, 3 of 4 is. Kies anders NaamGebruik 1, of 6 als een Relatie een organisatie is. NaamGebruik 5 kan niet.",
      en: "Fill in Partnernaam if NaamGebruik is 2, 3 or 4. Otherwise choose NaamGebruik 1, or 6 if a Relatie is an organisation. NaamGebruik 5 cannot be used.",
    },
    places: ["Client", "Relatie"].map((on) =>
      judged(
        "301",
        on,
        "Naam/NaamGebruik",
        [value("Naam/NaamGebruik"), maybe("Naam/Partnernaam")],
        fitsPartner,
      ),
    ),
  },
  {
    code: "CS318",
    says: {
      nl: "Een Client is altijd een mens: NaamGebruik 6 (geen natuurlijk persoon) kan niet.",
      en: "A Client is always a person: NaamGebruik 6 (not a natural person) cannot be.",
    },
    mend: {
      nl: "Kies bij de Client een andere waarde voor NaamGebruik. Alleen een Relatie kan een organisatie zijn.",
      en: "Choose another NaamGebruik for the Client. Only a Relatie can be an organisation.",
    },
    places: [judged("301", "Client", "Naam/NaamGebruik", [value("Naam/NaamGebruik")], isPerson)],
  },
  {
    code: "CS139",
    says: {
      nl: "De Datum van een Geboortedatum past bij DatumGebruik. Bij 1 is de dag 01, bij 2 zijn dag en maand 01, en bij 3 is de Datum 1900-01-01.",
      en: "The Datum of a Geboortedatum fits DatumGebruik. With 1 the day is 01, with 2 the day and month are 01, and with 3 the Datum is 1900-01-01.",
    },
    mend: {
      nl: "Is de hele datum bekend, laat DatumGebruik dan weg. Zet anders in Datum 01 voor de dag of maand die u niet weet, en 1900-01-01 als u niets weet.",
      en: "If the whole date is known, leave out DatumGebruik. Otherwise put 01 in Datum for the day or month that you do not know, and 1900-01-01 if you know nothing.",
    },
    places: [
      born("301", "Client"),
      born("301", "Relatie"),
      born("305", "Client"),
      born("307", "Client"),
      born("315", "Client"),
    ],
  },
  {
    code: "CS089",
    says: {
      nl: "Een Postcode in Nederland (LandCode NL) heeft vier cijfers, waarvan het eerste geen 0 is, en direct daarna twee letters.",
      en: "A Postcode in the Netherlands (LandCode NL) has four digits, the first of which is not 0, and right after them two letters.",
    },
    mend: {
      nl: "Schrijf de Postcode zonder spatie, zoals 1234AB. Ligt het adres in een ander land, verbeter dan LandCode.",
      en: "Write the Postcode without a space, such as 1234AB. If the address is in another country, correct LandCode.",
    },
    places: [
      judged(
        "301",
        "Contact",
        "Adres/Postcode",
        [value("Adres/LandCode"), textOf("Adres/Postcode")],
        fitsCountry,
      ),
    ],
  },
];
