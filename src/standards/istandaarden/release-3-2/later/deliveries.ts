import type { LaterRule } from "./later-rule.ts";

/** Of starts (305) and stops (307). */
export const deliveries: readonly LaterRule[] = [
  {
    code: "TR019",
    messages: ["305", "307"],
    retourCode: "9019",
    level: "history",
    asks: ["assignment"],
    says: {
      nl: "Wordt er per inspanning of per resultaat (output) gewerkt, dan hoort het ToewijzingNummer van een start of stop bij een toewijzing die is verstuurd.",
      en: "Where care is paid by effort or by output, the ToewijzingNummer of a start or stop belongs to an assignment that was sent.",
    },
    mend: {
      nl: "Neem het ToewijzingNummer over uit het toewijzingsbericht. Is er geen toewijzing ontvangen, vraag de gemeente er dan om.",
      en: "Copy the ToewijzingNummer from the assignment message. If no assignment was received, ask the municipality for it.",
    },
  },
  {
    code: "TR063",
    messages: ["305", "307"],
    retourCode: "9063",
    level: "history",
    asks: ["starts", "stops"],
    says: {
      nl: "Met StatusAanlevering 3 (verwijderen) wordt iets verwijderd dat eerder met dezelfde sleutel is verstuurd.",
      en: "StatusAanlevering 3 (remove) removes something that was sent before with the same key.",
    },
    mend: {
      nl: "Neem ToewijzingNummer, Product en datums precies over uit het bericht dat u wilt verwijderen. Bij een stop hoort de RedenBeeindiging daar ook bij.",
      en: "Copy ToewijzingNummer, Product and days exactly from the message that you want to remove. For a stop the RedenBeeindiging is part of it too.",
    },
  },
  {
    code: "TR071",
    messages: ["305"],
    retourCode: "9071",
    level: "history",
    asks: ["stops"],
    says: {
      nl: "Een start waarna al een stop is gemeld, wordt niet meer verwijderd.",
      en: "A start after which a stop was reported is no longer removed.",
    },
    mend: {
      nl: "Verwijder eerst het stopbericht (StatusAanlevering 3), en daarna het startbericht.",
      en: "Remove the stop message first (StatusAanlevering 3), and the start message after that.",
    },
  },
  {
    code: "TR074",
    messages: ["305", "307"],
    retourCode: "9074",
    level: "history",
    asks: ["starts", "stops"],
    says: {
      nl: "Een eerste aanlevering (StatusAanlevering 1) heeft een sleutel die nog niet eerder is gebruikt, ook niet in een ander bericht.",
      en: "A first delivery of data (StatusAanlevering 1) has a key that was not used before, in another message either.",
    },
    mend: {
      nl: "Verstuur deze start of stop niet nog eens. Wilt u iets verbeteren, verwijder dan eerst de oude met StatusAanlevering 3.",
      en: "Do not send this start or stop again. To correct something, first remove the old one with StatusAanlevering 3.",
    },
  },
  {
    code: "TR326",
    messages: ["305"],
    retourCode: "9326",
    level: "history",
    asks: ["starts", "stops"],
    says: {
      nl: "Een nieuwe start wordt pas gemeld als de vorige start van deze toewijzing is gestopt of verwijderd.",
      en: "A new start is reported only when the earlier start of this assignment was stopped or removed.",
    },
    mend: {
      nl: "Stuur eerst een stopbericht voor de lopende levering. Loopt de levering gewoon door, dan is een nieuwe start niet nodig.",
      en: "First send a stop message for the current delivery. If the delivery just goes on, no new start is needed.",
    },
  },
  {
    code: "TR382",
    messages: ["307"],
    retourCode: "9069",
    level: "history",
    asks: ["starts"],
    says: {
      nl: "Een stop verwijst naar een lopende start: ToewijzingNummer, Product en Begindatum zijn dezelfde als in het startbericht.",
      en: "A stop refers to a current start: ToewijzingNummer, Product and Begindatum are those of the start message.",
    },
    mend: {
      nl: "Neem ToewijzingNummer, Product en Begindatum ongewijzigd over uit het startbericht. Is er geen start gemeld, doe dat dan eerst.",
      en: "Copy ToewijzingNummer, Product and Begindatum unchanged from the start message. If no start was reported, do that first.",
    },
  },
  {
    code: "TR413",
    messages: ["307"],
    retourCode: "9413",
    level: "history",
    asks: ["stops"],
    says: {
      nl: "Na een tijdelijke stop (RedenBeeindiging 20) volgt voor dezelfde start geen tweede tijdelijke stop.",
      en: "After a temporary stop (RedenBeeindiging 20) no second temporary stop follows for the same start.",
    },
    mend: {
      nl: "Is de levering nu echt voorbij, kies dan een andere RedenBeeindiging. Is zij hervat en weer gestopt, meld dan eerst de nieuwe start.",
      en: "If delivery has ended for good, choose another RedenBeeindiging. If it was resumed and stopped again, report the new start first.",
    },
  },
  {
    code: "TR414",
    messages: ["307"],
    retourCode: "9414",
    level: "history",
    asks: ["stops"],
    says: {
      nl: "De Einddatum van een volgende stop voor dezelfde start ligt niet voor de Einddatum die al is gemeld.",
      en: "The Einddatum of a next stop for the same start is not before the Einddatum that was reported.",
    },
    mend: {
      nl: "Vul een Einddatum in op of na de gemelde dag. Was die dag fout, verwijder dan eerst die stop met StatusAanlevering 3.",
      en: "Put in an Einddatum on or after the reported day. If that day was wrong, first remove that stop with StatusAanlevering 3.",
    },
  },
  {
    code: "TR415",
    messages: ["307"],
    retourCode: "9415",
    level: "history",
    asks: ["stops"],
    says: {
      nl: "Na een definitieve stop (een andere RedenBeeindiging dan 20) volgt voor dezelfde start geen stop meer.",
      en: "After a final stop (a RedenBeeindiging other than 20) no stop follows for the same start.",
    },
    mend: {
      nl: "Verstuur de stop niet nog eens. Was de eerdere stop fout, verwijder die dan eerst met StatusAanlevering 3.",
      en: "Do not send the stop again. If the earlier stop was wrong, first remove it with StatusAanlevering 3.",
    },
  },
];
