import type { LaterRule } from "./later-rule.ts";

/** Of assignments (301), and of what every message has. */
export const assignments: readonly LaterRule[] = [
  {
    code: "TR056",
    messages: ["301", "305", "307", "315", "317", "319", "323", "325"],
    retourCode: "9056",
    level: "history",
    asks: ["identificationUsed"],
    says: {
      nl: "De afzender gebruikt een Identificatie maar één keer voor hetzelfde soort bericht.",
      en: "The sender uses an Identificatie only once for the same kind of message.",
    },
    mend: {
      nl: "Geef het bericht een nieuwe Identificatie. Is het hetzelfde bericht als eerder, verstuur het dan niet nog eens.",
      en: "Give the message a new Identificatie. If it is the same message as before, do not send it again.",
    },
  },
  {
    code: "TR332",
    messages: ["301"],
    retourCode: "9332",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Een gemeente gebruikt een ToewijzingNummer binnen één wet voor één toewijzing.",
      en: "Under one law a municipality uses a ToewijzingNummer for one assignment.",
    },
    mend: {
      nl: "Geef een nieuwe toewijzing een ToewijzingNummer dat nog vrij is. Is dit een wijziging, houd dan Client, Product en Ingangsdatum gelijk.",
      en: "Give a new assignment a ToewijzingNummer that is still free. If this is a change, keep Client, Product and Ingangsdatum the same.",
    },
  },
  {
    code: "TR379",
    messages: ["301"],
    retourCode: "9379",
    level: "history",
    asks: ["requestsBy", "assignment"],
    says: {
      nl: "Een toewijzing die een verzoek inwilligt, krijgt de eerste keer de ReferentieAanbieder van dat verzoek. In elk ander geval blijft ReferentieAanbieder weg.",
      en: "An assignment that grants a request has, the first time, the ReferentieAanbieder of that request. In any other case ReferentieAanbieder is left out.",
    },
    mend: {
      nl: "Neem ReferentieAanbieder over uit het verzoek (315 of 317) dat u inwilligt. Is er geen verzoek, laat het element dan weg.",
      en: "Copy ReferentieAanbieder from the request (315 or 317) that you grant. If there is no request, leave the element out.",
    },
  },
  {
    code: "TR381",
    messages: ["301", "305", "307", "315", "317", "323"],
    retourCode: "S329",
    level: "external",
    asks: ["productListed"],
    says: {
      nl: "De code van het product hoort volgens de gebruikte productcodelijst bij de categorie van het product.",
      en: "By the list of product codes that is used, the code of the product belongs to the category of the product.",
    },
    mend: {
      nl: "Zoek de code op in de productcodelijst, en vul de categorie in die daarbij staat.",
      en: "Look up the code in the list of product codes, and put in the category that goes with it.",
    },
  },
  {
    code: "TR385",
    messages: ["301"],
    retourCode: "9385",
    level: "history",
    asks: ["lines"],
    says: {
      nl: "Een toewijzing waarop prestaties zijn goedgekeurd die niet zijn gecrediteerd, wordt niet verwijderd met RedenWijziging 13.",
      en: "An assignment on which lines were granted that are not credited is not removed with RedenWijziging 13.",
    },
    mend: {
      nl: "Laat de aanbieder die prestaties eerst crediteren. Of beëindig de toewijzing na de laatste levering, met een andere RedenWijziging.",
      en: "Let the provider credit those lines first. Or end the assignment after the last delivery, with another RedenWijziging.",
    },
  },
];
