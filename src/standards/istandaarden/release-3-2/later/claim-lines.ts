import type { LaterRule } from "./later-rule.ts";

/** Of the lines of a claim (323) against what was claimed before, and of how much they are and cost. */
export const claimLines: readonly LaterRule[] = [
  {
    code: "TR314",
    messages: ["323"],
    retourCode: "8021",
    level: "history",
    asks: ["linesBy"],
    says: {
      nl: "De aanbieder gebruikt een ReferentieNummer binnen één wet maar voor één Prestatie, in alle declaraties samen.",
      en: "Under one law the provider uses a ReferentieNummer for only one Prestatie, in all claims together.",
    },
    mend: {
      nl: "Geef de Prestatie een ReferentieNummer dat u nog nooit gebruikte. Ook een creditregel krijgt een nieuw nummer.",
      en: "Give the Prestatie a ReferentieNummer that you never used. A credit line gets a new number too.",
    },
  },
  {
    code: "TR323",
    messages: ["323"],
    retourCode: "8017",
    level: "history",
    asks: ["linesBy"],
    says: {
      nl: "Een creditregel hoort bij een debetregel die eerder is gestuurd en goedgekeurd: haar ReferentieNummer staat in VorigReferentieNummer.",
      en: "A credit line belongs to a debit line that was sent and granted before: its ReferentieNummer is in VorigReferentieNummer.",
    },
    mend: {
      nl: "Neem het ReferentieNummer van de debetregel over in VorigReferentieNummer. Is die regel afgewezen, dan hoeft u haar niet te crediteren.",
      en: "Copy the ReferentieNummer of the debit line to VorigReferentieNummer. If that line was rejected, there is no need to credit it.",
    },
  },
  {
    code: "TR389",
    messages: ["323"],
    retourCode: "9389",
    level: "history",
    asks: ["lines"],
    says: {
      nl: "Voor hetzelfde ToewijzingNummer, hetzelfde product en dezelfde ProductPeriode komt er pas een nieuwe debetregel als de vorige is gecrediteerd.",
      en: "For the same ToewijzingNummer, product and ProductPeriode a new debit line comes only when the earlier one was credited.",
    },
    mend: {
      nl: "Stuur eerst een creditregel voor de Prestatie die u wilt vervangen. Dat mag in dezelfde declaratie.",
      en: "First send a credit line for the Prestatie that you want to replace. It may be in the same claim.",
    },
  },
  {
    code: "TR390",
    messages: ["323"],
    retourCode: "9390",
    level: "history",
    asks: ["linesBy"],
    says: {
      nl: "Een Prestatie wordt maar één keer gecrediteerd: er is nog geen creditregel met dezelfde ProductReferentie.",
      en: "A Prestatie is credited only once: there is no credit line yet with the same ProductReferentie.",
    },
    mend: {
      nl: "Haal de creditregel weg: de Prestatie is al gecrediteerd. Klopt dat niet, verbeter dan VorigReferentieNummer.",
      en: "Take the credit line out: the Prestatie is credited already. If that is not so, correct VorigReferentieNummer.",
    },
  },
  {
    code: "TR321",
    messages: ["323"],
    retourCode: "9321",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Noemt de toewijzing een Omvang, dan past het GeleverdVolume van de Prestatie in wat voor die ProductPeriode is toegewezen. In iWmo mag dat bij Categorie 01 met Frequentie 2 (per week) tot zes keer het Volume zijn.",
      en: "If the assignment names an Omvang, the GeleverdVolume of the Prestatie fits in what is assigned for that ProductPeriode. In iWmo it may be up to six times the Volume for Categorie 01 with Frequentie 2 (per week).",
    },
    mend: {
      nl: "Reken het Volume met Eenheid en Frequentie om naar de ProductPeriode en vergelijk. Is er meer nodig, vraag dan een wijziging aan (317).",
      en: "Convert the Volume with Eenheid and Frequentie to the ProductPeriode and compare. If more is needed, ask for a change (317).",
    },
  },
  {
    code: "TR322",
    messages: ["323"],
    retourCode: "9322",
    level: "history",
    asks: ["assignment", "lines"],
    says: {
      nl: "Noemt de toewijzing een Omvang, dan past alles wat erop is gedeclareerd samen in wat voor de hele looptijd is toegewezen.",
      en: "If the assignment names an Omvang, all that was claimed on it fits together in what is assigned for the whole period.",
    },
    mend: {
      nl: "Tel op wat u op deze toewijzing al declareerde. Is de Omvang op, vraag dan een wijziging aan (317).",
      en: "Add up what you claimed on this assignment before. If the Omvang is used up, ask for a change (317).",
    },
  },
  {
    code: "TR369",
    messages: ["323"],
    retourCode: "9369",
    level: "history",
    asks: ["assignment", "lines"],
    says: {
      nl: "Noemt de toewijzing een Budget, dan past alles wat erop is gedeclareerd samen in dat Budget.",
      en: "If the assignment names a Budget, all that was claimed on it fits together in that Budget.",
    },
    mend: {
      nl: "Tel op wat u op deze toewijzing al declareerde. Is het Budget op, vraag dan een hoger Budget aan (317).",
      en: "Add up what you claimed on this assignment before. If the Budget is used up, ask for a higher Budget (317).",
    },
  },
  {
    code: "TR346",
    messages: ["323"],
    retourCode: "9346",
    level: "external",
    asks: ["agreement"],
    says: {
      nl: "Is de Eenheid niet 83 (Euro's), dan is het IngediendBedrag het GeleverdVolume maal het ProductTarief. Bij minuten met een uurtarief: het aantal minuten maal het uurtarief, gedeeld door 60 en dan afgerond op hele centen.",
      en: "If the Eenheid is not 83 (Euro's), the IngediendBedrag is the GeleverdVolume times the ProductTarief. For minutes at a rate per hour: the number of minutes times that rate, divided by 60 and then rounded to whole cents.",
    },
    mend: {
      nl: "Bereken het bedrag opnieuw. Deel bij minuten pas op het eind door 60, en rond daarna één keer af.",
      en: "Work out the amount again. For minutes divide by 60 at the end, and round once after that.",
    },
  },
  {
    code: "TR418",
    messages: ["323"],
    retourCode: "0611",
    level: "history",
    asks: ["agreement"],
    says: {
      nl: "Het ProductTarief is het tarief dat in het contract voor deze ProductCode is afgesproken.",
      en: "The ProductTarief is the rate that the contract sets for this ProductCode.",
    },
    mend: {
      nl: "Neem het tarief over uit het contract dat in de ProductPeriode gold. Klopt het contract bij de gemeente niet, neem dan contact met haar op.",
      en: "Copy the rate from the contract that held in the ProductPeriode. If the municipality has the contract wrong, get in touch with it.",
    },
  },
];
