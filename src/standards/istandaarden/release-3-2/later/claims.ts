import type { LaterRule } from "./later-rule.ts";

/** Of a claim (323) as a whole, and of its lines against the assignment. */
export const claims: readonly LaterRule[] = [
  {
    code: "TR304",
    messages: ["317", "323", "325"],
    retourCode: "8187",
    level: "history",
    asks: ["clientKnown"],
    says: {
      nl: "Het Bsn is van een Client die gemeente en aanbieder beide kennen.",
      en: "The Bsn is that of a Client whom municipality and provider both know.",
    },
    mend: {
      nl: "Neem het Bsn over uit de toewijzing. Klopt het, vraag de gemeente dan of de Client bij haar bekend is.",
      en: "Copy the Bsn from the assignment. If it is right, ask the municipality whether it knows the Client.",
    },
  },
  {
    code: "TR318",
    messages: ["323"],
    retourCode: "8214",
    level: "history",
    asks: ["claimedMonths"],
    says: {
      nl: "De DeclaratiePeriode is de maand na die van de vorige declaratie, als er elke maand zorg is geleverd.",
      en: "The DeclaratiePeriode is the month after that of the last claim, if care was delivered each month.",
    },
    mend: {
      nl: "Declareer eerst de maand die ontbreekt. Is daarin geen zorg geleverd, dan mag u haar overslaan.",
      en: "Claim the missing month first. If no care was delivered in it, you may skip it.",
    },
  },
  {
    code: "TR319",
    messages: ["323"],
    retourCode: "9319",
    level: "history",
    asks: ["claimedMonths"],
    says: {
      nl: "Elke ProductPeriode valt in de DeclaratiePeriode van deze declaratie of van een eerdere, en niet erna.",
      en: "Each ProductPeriode falls in the DeclaratiePeriode of this claim or of an earlier one, and not after it.",
    },
    mend: {
      nl: "Verbeter de ProductPeriode, of declareer deze Prestatie bij de maand waarin zij is geleverd.",
      en: "Correct the ProductPeriode, or claim this Prestatie with the month in which it was delivered.",
    },
  },
  {
    code: "TR333",
    messages: ["323"],
    retourCode: "9333",
    level: "history",
    asks: ["claimNumberUsed"],
    says: {
      nl: "De aanbieder gebruikt een DeclaratieNummer binnen één wet maar voor één declaratie.",
      en: "Under one law the provider uses a DeclaratieNummer for only one claim.",
    },
    mend: {
      nl: "Geef de declaratie een nieuw DeclaratieNummer. Is het dezelfde declaratie als eerder, verstuur haar dan niet nog eens.",
      en: "Give the claim a new DeclaratieNummer. If it is the same claim as before, do not send it again.",
    },
  },
  {
    code: "TR338",
    messages: ["323"],
    retourCode: "9338",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Het ToewijzingNummer van een Prestatie is dat van een toewijzing die aan de aanbieder is gestuurd.",
      en: "The ToewijzingNummer of a Prestatie is that of an assignment that was sent to the provider.",
    },
    mend: {
      nl: "Neem het ToewijzingNummer over uit de toewijzing (301) waarop u levert.",
      en: "Copy the ToewijzingNummer from the assignment (301) on which you deliver.",
    },
  },
  {
    code: "TR307",
    messages: ["323"],
    retourCode: "9307",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "De ProductPeriode begint niet voor de Ingangsdatum van de toewijzing.",
      en: "The ProductPeriode does not begin before the Ingangsdatum of the assignment.",
    },
    mend: {
      nl: "Laat de ProductPeriode beginnen op de Ingangsdatum, of kies de toewijzing die toen gold.",
      en: "Let the ProductPeriode begin on the Ingangsdatum, or choose the assignment that held then.",
    },
  },
  {
    code: "TR308",
    messages: ["323"],
    retourCode: "9308",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "De ProductPeriode eindigt niet na de Einddatum van de toewijzing.",
      en: "The ProductPeriode does not end after the Einddatum of the assignment.",
    },
    mend: {
      nl: "Laat de ProductPeriode eindigen op de Einddatum van de toewijzing, of kies de toewijzing die toen gold.",
      en: "Let the ProductPeriode end on the Einddatum of the assignment, or choose the assignment that held then.",
    },
  },
  {
    code: "TR387",
    messages: ["323"],
    retourCode: "9387",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "De ProductPeriode begint op de eerste dag van de maand. Gaat de toewijzing later in die maand in, dan begint zij op de Ingangsdatum.",
      en: "The ProductPeriode begins on the first day of the month. If the assignment begins later in that month, it begins on the Ingangsdatum.",
    },
    mend: {
      nl: "Vul als Begindatum de eerste dag van de maand in, of de Ingangsdatum van de toewijzing. De dag van de eerste levering telt niet.",
      en: "Put in as Begindatum the first day of the month, or the Ingangsdatum of the assignment. The day of the first delivery does not count.",
    },
  },
  {
    code: "TR388",
    messages: ["323"],
    retourCode: "9388",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "De ProductPeriode eindigt op de laatste dag van de maand. Eindigt de toewijzing eerder in die maand, dan eindigt zij op die Einddatum.",
      en: "The ProductPeriode ends on the last day of the month. If the assignment ends earlier in that month, it ends on that Einddatum.",
    },
    mend: {
      nl: "Vul als Einddatum de laatste dag van de maand in, of de Einddatum van de toewijzing. De dag van de laatste levering telt niet.",
      en: "Put in as Einddatum the last day of the month, or the Einddatum of the assignment. The day of the last delivery does not count.",
    },
  },
  {
    code: "TR339",
    messages: ["323"],
    retourCode: "9339",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "De ProductCategorie van een Prestatie is die van de toewijzing, als de toewijzing er een noemt.",
      en: "The ProductCategorie of a Prestatie is that of the assignment, if the assignment names one.",
    },
    mend: {
      nl: "Neem de Categorie over uit de toewijzing.",
      en: "Copy the Categorie from the assignment.",
    },
  },
  {
    code: "TR340",
    messages: ["323"],
    retourCode: "9340",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "De ProductCode van een Prestatie is die van de toewijzing, als de toewijzing er een noemt.",
      en: "The ProductCode of a Prestatie is that of the assignment, if the assignment names one.",
    },
    mend: {
      nl: "Neem de Code over uit de toewijzing. Is er iets anders geleverd, vraag daar dan eerst een toewijzing voor.",
      en: "Copy the Code from the assignment. If something else was delivered, first ask for an assignment of that.",
    },
  },
  {
    code: "TR341",
    messages: ["323"],
    retourCode: "9341",
    level: "history",
    asks: ["assignment", "agreement"],
    says: {
      nl: "De Eenheid van een Prestatie is die van de toewijzing. Is in uren toegewezen, dan mag het ook in minuten. Noemt de toewijzing geen Eenheid, dan geldt die van het contract.",
      en: "The Eenheid of a Prestatie is that of the assignment. Where hours are assigned, minutes will do too. If the assignment names no Eenheid, that of the contract applies.",
    },
    mend: {
      nl: "Reken het GeleverdVolume om naar de Eenheid van de toewijzing of het contract.",
      en: "Convert the GeleverdVolume to the Eenheid of the assignment or the contract.",
    },
  },
  {
    code: "TR384",
    messages: ["323"],
    retourCode: "9384",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Op een toewijzing die is verwijderd (RedenWijziging 13) wordt niet gedeclareerd.",
      en: "Nothing is claimed on an assignment that was removed (RedenWijziging 13).",
    },
    mend: {
      nl: "Haal de Prestatie weg, of gebruik het ToewijzingNummer van de toewijzing die ervoor in de plaats kwam.",
      en: "Take the Prestatie out, or use the ToewijzingNummer of the assignment that took its place.",
    },
  },
];
