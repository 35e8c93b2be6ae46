import type { RuleCase } from "../../case.ts";
import { listAt, put, right, wrong } from "./sides.ts";

const phone = { Telefoon01: { Telefoonnummer: "0301234567", Landnummer: "+31" } };
const house = { Huis: { Huisnummer: 5 } };
const address = { ...house, Postcode: "3524SJ", LandCode: "NL" };
const own = "Client/Contactgegevens/Contact";

const relative = (contact: Record<string, string | object>) => ({
  Relaties: [
    {
      Nummer: "1",
      Soort: "10",
      Naam: { Geslachtsnaam: { Achternaam: "Wit" }, NaamGebruik: "1" },
      Contact: contact as never,
    },
  ],
});

export const contactCases: readonly RuleCase[] = [
  wrong("TR006", "WMO301", "nothing but a mail address", `${own}[1]`, (all) =>
    put(all, "Client", { Contactgegevens: [{ Soort: "02", Emailadres: "wit@voorbeeld.nl" }] }),
  ),
  wrong("TR006", "WMO301", "a house without a postcode", `${own}[2]`, (all) => {
    listAt(all, "Client/Contactgegevens").push({ Soort: "02", Adres: house });
  }),
  wrong("TR006", "WMO301", "a postcode abroad without a house", `${own}[2]`, (all) => {
    listAt(all, "Client/Contactgegevens").push({
      Soort: "02",
      Adres: { Postcode: "1000", LandCode: "BE" },
    });
  }),
  right("TR006", "WMO301", "a phone number alone", (all) =>
    put(all, "Client", { Contactgegevens: [{ Soort: "02", Telefoon: phone }] }),
  ),
  right("TR006", "WMO301", "a phone number and half an address", (all) =>
    put(all, "Client", { Contactgegevens: [{ Soort: "02", Adres: house, Telefoon: phone }] }),
  ),
  wrong(
    "TR006",
    "WMO301",
    "a relative with nothing but a mail address",
    "Client/Relaties/Relatie[1]/Contact",
    (all) => put(all, "Client", relative({ Soort: "02", Emailadres: "wit@voorbeeld.nl" })),
  ),
  right("TR006", "WMO301", "a relative with house and postcode", (all) =>
    put(all, "Client", relative({ Soort: "01", Adres: address })),
  ),
  wrong("TR061", "WMO301", "a temporary address alone", "Client/Contactgegevens", (all) =>
    put(all, "Client/Contactgegevens[1]", { Soort: "04" }),
  ),
  wrong(
    "TR061",
    "WMO301",
    "a relative has one, the client not",
    "Client/Contactgegevens",
    (all) => {
      put(all, "Client/Contactgegevens[1]", { Soort: "04" });
      put(all, "Client", relative({ Soort: "01", Adres: address }));
    },
  ),
  ...["02", "03"].map((kind) =>
    right("TR061", "WMO301", `an address of kind ${kind}`, (all) =>
      put(all, "Client/Contactgegevens[1]", { Soort: kind }),
    ),
  ),
  right("TR061", "WMO301", "a temporary address beside another", (all) => {
    listAt(all, "Client/Contactgegevens").push({ Soort: "04", Adres: address });
  }),
];
