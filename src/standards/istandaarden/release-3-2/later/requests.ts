import type { LaterRule } from "./later-rule.ts";

/** Of requests for an assignment (315) and for a change (317), and of the answers to them (319). */
export const requests: readonly LaterRule[] = [
  {
    code: "TR347",
    messages: ["315", "317"],
    retourCode: "9347",
    level: "history",
    asks: ["requestsBy"],
    says: {
      nl: "De aanbieder gebruikt een ReferentieAanbieder binnen één wet maar voor één verzoek.",
      en: "Under one law the provider uses a ReferentieAanbieder for only one request.",
    },
    mend: {
      nl: "Geef het verzoek een ReferentieAanbieder die u nog nooit gebruikte, ook niet in een verzoek dat is afgewezen.",
      en: "Give the request a ReferentieAanbieder that you never used, not in a rejected request either.",
    },
  },
  {
    code: "TR374",
    messages: ["315", "317"],
    retourCode: "9374",
    level: "history",
    asks: ["requests"],
    says: {
      nl: "Zolang een eerder verzoek voor deze Client nog loopt, stuurt de aanbieder geen nieuw verzoek.",
      en: "While an earlier request for this Client is still open, the provider sends no new one.",
    },
    mend: {
      nl: "Wacht tot de gemeente het eerdere verzoek toewijst (301) of afwijst (319 met VerzoekAntwoord 1).",
      en: "Wait until the municipality grants (301) or rejects (319 with VerzoekAntwoord 1) the earlier request.",
    },
  },
  {
    code: "TR349",
    messages: ["317"],
    retourCode: "9349",
    level: "history",
    asks: ["assignments"],
    says: {
      nl: "Een verzoek om wijziging noemt alle toewijzingen van de Client die nog gelden of nog moeten ingaan, elk als OngewijzigdProduct of TeWijzigenProduct. Verwijderde toewijzingen tellen niet mee.",
      en: "A request for change names all assignments of the Client that still hold or have yet to begin, each as OngewijzigdProduct or TeWijzigenProduct. Removed assignments do not count.",
    },
    mend: {
      nl: "Voeg de toewijzingen toe die ontbreken. Blijft een toewijzing zoals zij is, noem haar dan bij OngewijzigdeProducten.",
      en: "Add the assignments that are missing. If one stays as it is, name it under OngewijzigdeProducten.",
    },
  },
  {
    code: "TR350",
    messages: ["317"],
    retourCode: "9350",
    level: "history",
    asks: ["assignments"],
    says: {
      nl: "Het ToewijzingNummer van een OngewijzigdProduct is dat van een toewijzing van deze Client die nog geldt of nog moet ingaan.",
      en: "The ToewijzingNummer of an OngewijzigdProduct is that of an assignment of this Client that still holds or has yet to begin.",
    },
    mend: {
      nl: "Verbeter het ToewijzingNummer. Is de toewijzing voorbij of verwijderd, haal het OngewijzigdProduct dan weg.",
      en: "Correct the ToewijzingNummer. If the assignment is over or removed, take the OngewijzigdProduct out.",
    },
  },
  {
    code: "TR351",
    messages: ["317"],
    retourCode: "9351",
    level: "history",
    asks: ["assignments"],
    says: {
      nl: "Het ToewijzingNummer van een TeWijzigenProduct is dat van een toewijzing van deze Client die nog geldt of nog moet ingaan.",
      en: "The ToewijzingNummer of a TeWijzigenProduct is that of an assignment of this Client that still holds or has yet to begin.",
    },
    mend: {
      nl: "Verbeter het ToewijzingNummer. Is de toewijzing voorbij, vraag het product dan aan als NieuwProduct.",
      en: "Correct the ToewijzingNummer. If the assignment is over, ask for the product as a NieuwProduct.",
    },
  },
  {
    code: "TR357",
    messages: ["317"],
    retourCode: "9357",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Ligt de GewensteIngangsdatum van een TeWijzigenProduct niet na de Dagtekening, dan is zij gelijk aan de Ingangsdatum van de toewijzing.",
      en: "If the GewensteIngangsdatum of a TeWijzigenProduct is not after the Dagtekening, it equals the Ingangsdatum of the assignment.",
    },
    mend: {
      nl: "Geldt de wijziging voor de hele looptijd, neem dan de Ingangsdatum van de toewijzing over. Kies anders een dag in de toekomst.",
      en: "If the change is for the whole period, copy the Ingangsdatum of the assignment. Otherwise choose a day in the future.",
    },
  },
  {
    code: "TR361",
    messages: ["317"],
    retourCode: "9361",
    level: "history",
    asks: ["assignments"],
    says: {
      nl: "In de gewenste situatie overlappen producten die hetzelfde zijn elkaar niet. Het product van een toewijzing volgt uit haar ToewijzingNummer. Zonder Code telt de hele Categorie, zonder Product telt elk product. In iWmo tellen de categorieën 11, 12, 13 en 14 niet mee.",
      en: "In the wished situation products that are the same do not overlap. The product of an assignment follows from its ToewijzingNummer. Without a Code the whole Categorie counts, without a Product any product does. In iWmo the categories 11, 12, 13 and 14 do not count.",
    },
    mend: {
      nl: "Laat de lopende toewijzing eerder eindigen (als TeWijzigenProduct), of laat het NieuwProduct later ingaan.",
      en: "Let the current assignment end earlier (as TeWijzigenProduct), or let the NieuwProduct begin later.",
    },
  },
  {
    code: "TR373",
    messages: ["317"],
    retourCode: "9373",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Verandert een Budget, of een Omvang voor de hele looptijd (Frequentie 6), dan is de GewensteIngangsdatum de Ingangsdatum van de toewijzing.",
      en: "If a Budget changes, or an Omvang for the whole period (Frequentie 6), the GewensteIngangsdatum is the Ingangsdatum of the assignment.",
    },
    mend: {
      nl: "Neem als GewensteIngangsdatum de Ingangsdatum van de toewijzing over. De Einddatum mag wel veranderen.",
      en: "Copy the Ingangsdatum of the assignment as GewensteIngangsdatum. The Einddatum may change.",
    },
  },
  // What TR375 and TR412 want left out their texts do not say; return codes 9375 and 9412 do: the Omvang.
  {
    code: "TR375",
    messages: ["317"],
    retourCode: "9375",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Staat er in de toewijzing geen Product, en eindigt zij na 31 december 2020 of niet, dan heeft het TeWijzigenProduct geen Omvang.",
      en: "If the assignment has no Product, and ends after 31 December 2020 or not at all, the TeWijzigenProduct has no Omvang.",
    },
    mend: {
      nl: "Laat Omvang weg. Moet er meer of minder komen, vul dan bij Budget het nieuwe bedrag in.",
      en: "Leave Omvang out. If there has to be more or less, put the new amount in Budget.",
    },
  },
  {
    code: "TR411",
    messages: ["317"],
    retourCode: "9411",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Staat er in de toewijzing een Product met een Code, dan heeft het TeWijzigenProduct een Omvang.",
      en: "If the assignment has a Product with a Code, the TeWijzigenProduct has an Omvang.",
    },
    mend: {
      nl: "Vul Omvang in met Volume, Eenheid en Frequentie, ook als alleen de Einddatum verandert.",
      en: "Fill Omvang with Volume, Eenheid and Frequentie, also if only the Einddatum changes.",
    },
  },
  {
    code: "TR412",
    messages: ["317"],
    retourCode: "9412",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Staat er in de toewijzing geen Code bij het Product, en eindigt zij na 31 december 2020 of niet, dan heeft het TeWijzigenProduct geen Omvang.",
      en: "If the Product of the assignment has no Code, and the assignment ends after 31 December 2020 or not at all, the TeWijzigenProduct has no Omvang.",
    },
    mend: {
      nl: "Laat Omvang weg. Moet er meer of minder komen, vul dan bij Budget het nieuwe bedrag in.",
      en: "Leave Omvang out. If there has to be more or less, put the new amount in Budget.",
    },
  },
  {
    code: "TR355",
    messages: ["319"],
    retourCode: "9355",
    level: "history",
    asks: ["requestsBy"],
    says: {
      nl: "De ReferentieAanbieder van een antwoord is die van een verzoek dat de aanbieder heeft gestuurd.",
      en: "The ReferentieAanbieder of an answer is that of a request which the provider sent.",
    },
    mend: {
      nl: "Neem ReferentieAanbieder precies over uit het verzoek (315 of 317) dat u beantwoordt.",
      en: "Copy ReferentieAanbieder exactly from the request (315 or 317) that you answer.",
    },
  },
  {
    code: "TR359",
    messages: ["319"],
    retourCode: "9359",
    level: "history",
    asks: ["requestsBy"],
    says: {
      nl: "Op een verzoek dat al is toegewezen, volgt geen antwoord meer.",
      en: "No answer follows to a request that was granted already.",
    },
    mend: {
      nl: "Verstuur dit antwoord niet. Moet de toewijzing anders, verstuur dan een gewijzigde toewijzing (301).",
      en: "Do not send this answer. If the assignment has to change, send a changed assignment (301).",
    },
  },
  {
    code: "TR360",
    messages: ["319"],
    retourCode: "9360",
    level: "history",
    asks: ["requestsBy"],
    says: {
      nl: "VerzoekAntwoord 2 (Aanvraag in onderzoek) is het eerste antwoord op een verzoek, en komt maar één keer.",
      en: "VerzoekAntwoord 2 (Aanvraag in onderzoek) is the first answer to a request, and comes only once.",
    },
    mend: {
      nl: "Rond het verzoek af: stuur een toewijzing (301), of een antwoord met VerzoekAntwoord 1.",
      en: "Finish the request: send an assignment (301), or an answer with VerzoekAntwoord 1.",
    },
  },
  {
    code: "TR365",
    messages: ["319"],
    retourCode: "9365",
    level: "history",
    asks: ["requestsBy"],
    says: {
      nl: "Een tweede antwoord op hetzelfde verzoek kan alleen als het eerste VerzoekAntwoord 2 (Aanvraag in onderzoek) had.",
      en: "A second answer to the same request is possible only if the first had VerzoekAntwoord 2 (Aanvraag in onderzoek).",
    },
    mend: {
      nl: "Verstuur dit antwoord niet: het verzoek is al afgewezen. De aanbieder kan een nieuw verzoek sturen.",
      en: "Do not send this answer: the request is rejected already. The provider can send a new request.",
    },
  },
];
