import { at, type RuleCase } from "../case.ts";
import { both, without } from "./both-families.ts";
import { conditionsOfContacts } from "./conditions-of-contacts.ts";
import { conditionsOfProducts } from "./conditions-of-products.ts";

const request = "Client/AangevraagdeProducten[1]";
const shownRequest = "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]";

const requests: readonly RuleCase[] = [
  ...both(
    "CD043",
    "315",
    {
      when: "a number of a beschikking without its day",
      change: (content) => {
        at(content, request)["BeschikkingNummer"] = 5;
      },
      path: shownRequest,
    },
    {
      when: "a day of a beschikking without its number",
      change: (content) => {
        at(content, request)["BeschikkingIngangsdatum"] = "2026-11-01";
      },
      path: `${shownRequest}/BeschikkingIngangsdatum`,
    },
    {
      when: "a number of a beschikking and its day",
      change: (content) => {
        Object.assign(at(content, request), {
          BeschikkingNummer: 5,
          BeschikkingIngangsdatum: "2026-11-01",
        });
      },
      path: null,
    },
  ),
  ...both(
    "CD066",
    "315",
    {
      when: "a huisarts with a code and a name",
      change: (content) => {
        at(content, request)["Verwijzer"] = {
          Type: "02",
          Naam: "De Vries",
          ZorgverlenerCode: "01000001",
        };
      },
      path: `${shownRequest}/Verwijzer/Naam`,
    },
    {
      when: "a huisarts with a code alone",
      change: (content) => {
        at(content, request)["Verwijzer"] = { Type: "02", ZorgverlenerCode: "01000001" };
      },
      path: null,
    },
    {
      when: "a judge with a name",
      change: (content) => {
        at(content, request)["Verwijzer"] = { Type: "08", Naam: "De Vries" };
      },
      path: null,
    },
  ),
  ...both(
    "CD067",
    "315",
    {
      when: "a medisch specialist with neither code nor name",
      change: (content) => {
        at(content, request)["Verwijzer"] = { Type: "05" };
      },
      path: `${shownRequest}/Verwijzer`,
    },
    {
      when: "a medisch specialist with a name alone",
      change: (content) => {
        at(content, request)["Verwijzer"] = { Type: "05", Naam: "De Vries" };
      },
      path: null,
    },
    {
      when: "a municipality with neither code nor name",
      change: (content) => {
        at(content, request)["Verwijzer"] = { Type: "01" };
      },
      path: null,
    },
  ),
  ...both(
    "CD068",
    "315",
    {
      when: "someone who came unreferred, with a code",
      change: (content) => {
        at(content, `${request}/Verwijzer`)["ZorgverlenerCode"] = "01000001";
      },
      path: `${shownRequest}/Verwijzer/ZorgverlenerCode`,
    },
    {
      when: "a gecertificeerde instelling with a code",
      change: (content) => {
        at(content, request)["Verwijzer"] = { Type: "04", ZorgverlenerCode: "01000001" };
      },
      path: null,
    },
  ),
  ...both(
    "CD085",
    "319",
    {
      when: "rejected without a reason",
      change: (content) => {
        at(content, "Antwoord")["VerzoekAntwoord"] = "1";
      },
      path: "/Bericht/Antwoord",
    },
    {
      when: "rejected with a reason",
      change: (content) => {
        Object.assign(at(content, "Antwoord"), {
          VerzoekAntwoord: "1",
          RedenAfwijzingVerzoek: "4",
        });
      },
      path: null,
    },
    { when: "looked at without a reason", change: () => undefined, path: null },
  ),
  ...both(
    "CD086",
    "319",
    {
      when: "looked at with a reason",
      change: (content) => {
        at(content, "Antwoord")["RedenAfwijzingVerzoek"] = "4";
      },
      path: "/Bericht/Antwoord/RedenAfwijzingVerzoek",
    },
    {
      when: "rejected with a reason",
      change: (content) => {
        Object.assign(at(content, "Antwoord"), {
          VerzoekAntwoord: "1",
          RedenAfwijzingVerzoek: "4",
        });
      },
      path: null,
    },
  ),
];

const claimPlaces = [
  { number: "323", within: "Declaratie" },
  { number: "325", within: "DeclaratieAntwoord" },
];

const claims: readonly RuleCase[] = [
  ...claimPlaces.flatMap(({ number, within }) => {
    const prestatie = `${within}/Clienten[1]/Prestaties[1]`;
    const shown = `/Bericht/${within}/Clienten/Client[1]/Prestaties/Prestatie[1]/ProductReferentie`;
    return both(
      "CD060",
      number,
      {
        when: "a credit that does not say of what",
        change: (content) => {
          at(content, `${prestatie}/IngediendBedrag`)["DebetCredit"] = "C";
          at(content, `${within}/TotaalIngediendBedrag`)["DebetCredit"] = "C";
        },
        path: shown,
      },
      {
        when: "a debit that names an earlier one",
        change: (content) => {
          at(content, `${prestatie}/ProductReferentie`)["VorigReferentieNummer"] = "R0";
        },
        path: `${shown}/VorigReferentieNummer`,
      },
      {
        when: "a credit that names an earlier one",
        change: (content) => {
          at(content, `${prestatie}/ProductReferentie`)["VorigReferentieNummer"] = "R0";
          at(content, `${prestatie}/IngediendBedrag`)["DebetCredit"] = "C";
          at(content, `${within}/TotaalIngediendBedrag`)["DebetCredit"] = "C";
        },
        path: null,
      },
    );
  }),
  ...both(
    "CD087",
    "323",
    {
      when: "minutes without a tariff",
      change: (content) =>
        without(at(content, "Declaratie/Clienten[1]/Prestaties[1]"), "ProductTarief"),
      path: "/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]",
    },
    {
      when: "euros with a tariff",
      change: (content) => {
        Object.assign(at(content, "Declaratie/Clienten[1]/Prestaties[1]"), {
          Eenheid: "83",
          GeleverdVolume: 8500,
        });
      },
      path: "/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]/ProductTarief",
    },
    {
      when: "euros without a tariff",
      change: (content) => {
        const prestatie = at(content, "Declaratie/Clienten[1]/Prestaties[1]");
        Object.assign(prestatie, { Eenheid: "83", GeleverdVolume: 8500 });
        without(prestatie, "ProductTarief");
      },
      path: null,
    },
    {
      when: "pieces with a tariff",
      change: (content) => {
        at(content, "Declaratie/Clienten[1]/Prestaties[1]")["Eenheid"] = "82";
      },
      path: null,
    },
  ),
];

export const conditionCases: readonly RuleCase[] = [
  ...conditionsOfContacts,
  ...conditionsOfProducts,
  ...requests,
  ...claims,
];
