import { at } from "../case.ts";
import type { Content } from "../plain-messages.ts";

// A telephone, so that a Contact may do without an address. A Soort that the client has not yet.
const contact = (): Content => ({
  Soort: "03",
  Adres: { Huis: { Huisnummer: 7 }, Postcode: "3524SJ", LandCode: "NL" },
  Telefoon: { Telefoon01: { Telefoonnummer: "0000000000", Landnummer: "0031" } },
});

/** Adds someone around the client of a 301, and gives it. */
export function addRelatie(content: Content): Content {
  const relatie: Content = {
    Nummer: "1",
    Soort: "10",
    Naam: { Geslachtsnaam: { Achternaam: "Zwart" }, NaamGebruik: "1" },
    Contact: contact(),
  };
  at(content, "Client")["Relaties"] = [relatie];
  return relatie;
}

function addContact(content: Content): Content {
  const added = contact();
  (at(content, "Client/Contactgegevens") as unknown as Content[]).push(added);
  return added;
}

/** Where a Contact stands in a 301: one more of the client, and that of someone around the client. */
export const contactPlaces = [
  {
    whose: "of the client",
    add: addContact,
    shown: "/Bericht/Client/Contactgegevens/Contact[2]",
  },
  {
    whose: "of a Relatie",
    add: (content: Content): Content => at(addRelatie(content), "Contact"),
    shown: "/Bericht/Client/Relaties/Relatie[1]/Contact",
  },
];
