import type { LaterRule } from "./later-rule.ts";

/** Of the answer to a claim (325). Nothing answers a 325, so that some of these have no return code. */
export const claimAnswers: readonly LaterRule[] = [
  {
    code: "TR337",
    messages: ["325"],
    retourCode: null,
    level: "history",
    asks: ["claim"],
    says: {
      nl: "De DeclaratieIdentificatie is de BerichtIdentificatie van een declaratie die is ontvangen.",
      en: "The DeclaratieIdentificatie is the BerichtIdentificatie of a claim that was received.",
    },
    mend: {
      nl: "Neem Identificatie en Dagtekening over uit de Header van de declaratie (323).",
      en: "Copy Identificatie and Dagtekening from the Header of the claim (323).",
    },
  },
  {
    code: "TR366",
    messages: ["325"],
    retourCode: "9366",
    level: "history",
    asks: ["claim"],
    says: {
      nl: "Elke Prestatie in het antwoord stond met dezelfde ProductReferentie in de declaratie.",
      en: "Each Prestatie in the answer was in the claim with the same ProductReferentie.",
    },
    mend: {
      nl: "Haal de Prestatie weg, of neem ProductReferentie precies over uit de declaratie (323).",
      en: "Take the Prestatie out, or copy ProductReferentie exactly from the claim (323).",
    },
  },
  {
    code: "TR367",
    messages: ["325"],
    retourCode: "9367",
    level: "history",
    asks: ["claim"],
    says: {
      nl: "De gegevens van een Prestatie in het antwoord zijn gelijk aan die in de declaratie.",
      en: "The data of a Prestatie in the answer are those of the claim.",
    },
    mend: {
      nl: "Neem de Prestatie ongewijzigd over uit de declaratie (323) en voeg alleen RetourCodes toe.",
      en: "Copy the Prestatie unchanged from the claim (323) and add nothing but RetourCodes.",
    },
  },
  {
    code: "TR371",
    messages: ["325"],
    retourCode: null,
    level: "history",
    asks: ["claim"],
    says: {
      nl: "XsdVersieDeclaratie is gelijk aan XsdVersie in de Header van de declaratie.",
      en: "XsdVersieDeclaratie is the same as XsdVersie in the Header of the claim.",
    },
    mend: {
      nl: "Neem BasisschemaXsdVersie en BerichtXsdVersie over uit de declaratie (323).",
      en: "Copy BasisschemaXsdVersie and BerichtXsdVersie from the claim (323).",
    },
  },
  {
    code: "TR376",
    messages: ["325"],
    retourCode: null,
    level: "history",
    asks: ["claim"],
    says: {
      nl: "Het DeclaratieNummer is dat van een declaratie die is ontvangen.",
      en: "The DeclaratieNummer is that of a claim that was received.",
    },
    mend: {
      nl: "Neem het DeclaratieNummer over uit de declaratie (323) die u beantwoordt.",
      en: "Copy the DeclaratieNummer from the claim (323) that you answer.",
    },
  },
];
