import { code, isPresent, maybe, type Rule, value } from "../../../rules/rule.ts";

const lasting: ReadonlySet<number> = new Set(["01", "02", "03"].map(code));

export const contacts: readonly Rule[] = [
  {
    code: "TR006",
    says: {
      nl: "Een Contact bevat een Telefoon, of een Adres met Huis en Postcode. Beide mag ook.",
      en: "A Contact holds a Telefoon, or an Adres with Huis and Postcode. It may hold both.",
    },
    mend: {
      nl: "Vul een telefoonnummer in, of vul in het Adres zowel Huis als Postcode.",
      en: "Add a phone number, or fill both Huis and Postcode in the Adres.",
    },
    places: [
      {
        kind: "judged",
        message: "301",
        on: "Contact",
        at: "",
        reads: [maybe("Telefoon"), maybe("Adres/Huis"), maybe("Adres/Postcode")],
        holds: (phone: number, house: number, postcode: number) =>
          isPresent(phone) || (isPresent(house) && isPresent(postcode)),
      },
    ],
  },
  {
    code: "TR061",
    says: {
      nl: "De Client heeft zelf minstens één Contact met Soort 01 (BRP-adres), 02 (Correspondentie-adres) of 03 (Verblijfadres). Een Contact van een Relatie telt niet mee.",
      en: "The Client has at least one Contact of its own with Soort 01 (BRP-adres), 02 (Correspondentie-adres) or 03 (Verblijfadres). A Contact of a Relatie does not count.",
    },
    mend: {
      nl: "Voeg bij Contactgegevens van de Client een Contact toe met Soort 01, 02 of 03.",
      en: "Add a Contact with Soort 01, 02 or 03 to the Contactgegevens of the Client.",
    },
    // The text speaks of an Adres with a Soort, which is what a Contact was before. Whether Adres is filled is not asked.
    places: [
      {
        kind: "folded",
        message: "301",
        on: "Client",
        at: "Contactgegevens",
        over: "Contactgegevens/Contact",
        counts: [value("Soort")],
        add: (sum: number, kind: number) => (lasting.has(kind) ? sum + 1 : sum),
        reads: [],
        holds: (sum: number) => sum > 0,
      },
    ],
  },
];
