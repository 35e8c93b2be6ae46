import { code, isPresent, maybe, type Rule, value } from "../../../rules/rule.ts";
import { judged } from "../judged.ts";
import { together } from "./together.ts";

const netherlands = code("NL");
const temporary = code("04");
const whereOneLives: ReadonlySet<number> = new Set(["01", "03"].map(code));
const interpreterOfLanguage = code("1");

export const houseIfDutch = (country: number, house: number): boolean =>
  country !== netherlands || isPresent(house);

export const postcodeIfLivedAt = (kind: number, postcode: number): boolean =>
  !whereOneLives.has(kind) || isPresent(postcode);

export const isTemporary = (kind: number): boolean => kind === temporary;

export const languageIfInterpreted = (form: number, language: number): boolean =>
  isPresent(language) === (form === interpreterOfLanguage);

/** How a client, or someone around a client, is reached. */
export const addresses: readonly Rule[] = [
  {
    code: "CD005",
    says: {
      nl: "Een Adres met een Postcode heeft ook een LandCode. Zonder Postcode staat er geen LandCode.",
      en: "An Adres with a Postcode also has a LandCode. Without a Postcode there is no LandCode.",
    },
    mend: {
      nl: "Vul in het Adres zowel Postcode als LandCode in (voor Nederland NL), of laat ze allebei weg.",
      en: "Fill in both Postcode and LandCode of the Adres (NL for the Netherlands), or leave both out.",
    },
    places: [
      judged(
        "301",
        "Contact",
        "Adres/LandCode",
        [maybe("Adres/Postcode"), maybe("Adres/LandCode")],
        together,
      ),
    ],
  },
  {
    code: "CD007",
    says: {
      nl: "Bij Communicatie met Vorm 1 (een tolk voor een taal) staat welke Taal dat is. Bij een andere Vorm staat er geen Taal.",
      en: "A Communicatie with Vorm 1 (an interpreter of a language) says which Taal that is. With another Vorm there is no Taal.",
    },
    mend: {
      nl: "Vul Taal in als Vorm 1 is. Haal Taal weg als Vorm 2 of 3 is.",
      en: "Fill in Taal if Vorm is 1. Remove Taal if Vorm is 2 or 3.",
    },
    places: [
      judged(
        "301",
        "Client",
        "Communicatie/Taal",
        [value("Communicatie/Vorm"), maybe("Communicatie/Taal")],
        languageIfInterpreted,
      ),
    ],
  },
  {
    code: "CD009",
    says: {
      nl: "Een Contact heeft alleen een Periode als Soort 04 is (tijdelijk verblijfadres).",
      en: "A Contact only has a Periode if its Soort is 04 (temporary address).",
    },
    mend: {
      nl: "Haal Periode weg. Is dit een tijdelijk adres, vul dan 04 in bij Soort.",
      en: "Remove Periode. If this is a temporary address, put 04 in Soort.",
    },
    // Judged where there is a Periode, for that is read and not optional.
    places: [judged("301", "Contact", "Periode", [value("Soort"), value("Periode")], isTemporary)],
  },
  {
    code: "CD025",
    says: {
      nl: "Een Adres in Nederland (LandCode NL) heeft een Huis.",
      en: "An Adres in the Netherlands (LandCode NL) has a Huis.",
    },
    mend: {
      nl: "Vul Huis in, met minstens het Huisnummer. Ligt het adres in een ander land, verbeter dan LandCode.",
      en: "Fill in Huis, with at least the Huisnummer. If the address is in another country, correct LandCode.",
    },
    places: [
      judged(
        "301",
        "Contact",
        "Adres/Huis",
        [value("Adres/LandCode"), maybe("Adres/Huis")],
        houseIfDutch,
      ),
    ],
  },
  {
    code: "CD034",
    says: {
      nl: "Het Adres van een Contact met Soort 01 (BRP-adres) of 03 (verblijfadres) heeft een Postcode.",
      en: "The Adres of a Contact with Soort 01 (BRP-adres) or 03 (verblijfadres) has a Postcode.",
    },
    mend: {
      nl: "Vul Postcode in, en de LandCode die erbij hoort. Is het een ander soort adres, verbeter dan Soort.",
      en: "Fill in Postcode, and the LandCode that goes with it. If it is another kind of address, correct Soort.",
    },
    // A Contact without an Adres has nothing to put a Postcode in: the rule stands on an element of Adres. So do the
    // official stylesheets of iWlz 2.1 judge it.
    places: [
      judged(
        "301",
        "Contact",
        "Adres/Postcode",
        [value("Soort"), maybe("Adres/Postcode"), value("Adres")],
        postcodeIfLivedAt,
      ),
    ],
  },
];
