import { at, type RuleCase } from "../case.ts";
import { both, without } from "./both-families.ts";
import { contactPlaces } from "./contact-places.ts";

const addresses = contactPlaces.flatMap(({ whose, add, shown }): RuleCase[] => [
  ...both(
    "CD005",
    "301",
    {
      when: `a Postcode without a LandCode ${whose}`,
      change: (content) => without(at(add(content), "Adres"), "LandCode"),
      path: `${shown}/Adres`,
    },
    {
      when: `a LandCode without a Postcode ${whose}`,
      change: (content) => {
        const contact = add(content);
        contact["Soort"] = "02";
        without(at(contact, "Adres"), "Postcode");
      },
      path: `${shown}/Adres/LandCode`,
    },
    {
      when: `neither ${whose}`,
      change: (content) => {
        const contact = add(content);
        contact["Soort"] = "02";
        without(at(contact, "Adres"), "Postcode", "LandCode");
      },
      path: null,
    },
    {
      when: `no Adres ${whose}`,
      change: (content) => without(add(content), "Adres"),
      path: null,
    },
  ),
  ...both(
    "CD009",
    "301",
    {
      when: `a Periode of where one lives ${whose}`,
      change: (content) => {
        add(content)["Periode"] = { Begindatum: "2026-11-01" };
      },
      path: `${shown}/Periode`,
    },
    {
      when: `a Periode of a temporary address ${whose}`,
      change: (content) => {
        Object.assign(add(content), { Soort: "04", Periode: { Begindatum: "2026-11-01" } });
      },
      path: null,
    },
    {
      when: `a temporary address without a Periode ${whose}`,
      change: (content) => {
        add(content)["Soort"] = "04";
      },
      path: null,
    },
  ),
  ...both(
    "CD025",
    "301",
    {
      when: `no Huis in the Netherlands ${whose}`,
      change: (content) => without(at(add(content), "Adres"), "Huis"),
      path: `${shown}/Adres`,
    },
    {
      when: `no Huis in Belgium ${whose}`,
      change: (content) => {
        add(content)["Adres"] = { Postcode: "1000", LandCode: "BE" };
      },
      path: null,
    },
  ),
  ...both(
    "CD034",
    "301",
    {
      when: `no Postcode of where one lives ${whose}`,
      change: (content) => without(at(add(content), "Adres"), "Postcode", "LandCode"),
      path: `${shown}/Adres`,
    },
    {
      when: `no Postcode of where letters go ${whose}`,
      change: (content) => {
        const contact = add(content);
        contact["Soort"] = "02";
        without(at(contact, "Adres"), "Postcode", "LandCode");
      },
      path: null,
    },
    {
      when: `a telephone and no Adres ${whose}`,
      change: (content) => without(add(content), "Adres"),
      path: null,
    },
  ),
]);

export const conditionsOfContacts: readonly RuleCase[] = [
  ...addresses,
  ...both("CD034", "301", {
    when: "no Postcode of a BRP-adres",
    change: (content) => {
      const contact = at(content, "Client/Contactgegevens[1]");
      contact["Telefoon"] = {
        Telefoon01: { Telefoonnummer: "0000000000", Landnummer: "0031" },
      };
      without(at(contact, "Adres"), "Postcode", "LandCode");
    },
    path: "/Bericht/Client/Contactgegevens/Contact[1]/Adres",
  }),
  ...both(
    "CD007",
    "301",
    {
      when: "an interpreter of an unknown language",
      change: (content) => {
        at(content, "Client")["Communicatie"] = { Vorm: "1" };
      },
      path: "/Bericht/Client/Communicatie",
    },
    {
      when: "an interpreter for the deaf, with a language",
      change: (content) => {
        at(content, "Client")["Communicatie"] = { Vorm: "2", Taal: "Zweeds" };
      },
      path: "/Bericht/Client/Communicatie/Taal",
    },
    {
      when: "an interpreter of a language",
      change: (content) => {
        at(content, "Client")["Communicatie"] = { Vorm: "1", Taal: "Zweeds" };
      },
      path: null,
    },
    {
      when: "an interpreter for the deaf and blind",
      change: (content) => {
        at(content, "Client")["Communicatie"] = { Vorm: "3" };
      },
      path: null,
    },
  ),
];
