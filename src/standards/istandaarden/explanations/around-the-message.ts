import type { Words } from "../words.ts";

/** What is asked of a file rather than of a message, and with which code those who carry it refuse one. */
export interface AroundTheMessage {
  readonly code: string;
  readonly kind: "business-rule" | "carrier-error";
  readonly says: Words;
  readonly mend: Words;
  readonly related: readonly string[];
}

// Codes and facts: rules OP179 and OP192 of iWmo and iJw 3.2, and the error list (Fo01) of November 2025.

const smaller: Words = {
  nl: "Verdeel wat u stuurt over meer bestanden.",
  en: "Divide what you send over more files.",
};

const tooLarge = (carrier: string): Words => ({
  nl: `${carrier} neemt een bestand van meer dan 25 MB niet aan.`,
  en: `${carrier} does not take a file of more than 25 MB.`,
});

export const aroundTheMessage: readonly AroundTheMessage[] = [
  {
    code: "OP179",
    kind: "business-rule",
    says: {
      nl: "Een bestand is hooguit 25 MB. Wie grotere bestanden aankan, mag ze aannemen.",
      en: "A file is at most 25 MB. Who can take larger files may do so.",
    },
    mend: smaller,
    related: ["IB003", "IB012", "size"],
  },
  {
    code: "OP192",
    kind: "business-rule",
    says: {
      nl: "Een bericht is een XML-bestand in UTF-8, zonder BOM, met CR/LF aan het eind van elke regel en een naam die eindigt op .xml.",
      en: "A message is an XML file in UTF-8, without a BOM, with CR/LF at the end of each line and a name that ends in .xml.",
    },
    mend: {
      nl: "Stel uw programma zo in dat het berichten zo bewaart.",
      en: "Set up your program so that it saves messages like that.",
    },
    related: ["byte-order-mark", "encoding", "not-utf8"],
  },
  {
    code: "IB003",
    kind: "carrier-error",
    says: tooLarge("BIDN"),
    mend: smaller,
    related: ["IB012", "OP179", "size"],
  },
  {
    code: "IB012",
    kind: "carrier-error",
    says: tooLarge("VECOZO"),
    mend: smaller,
    related: ["IB003", "OP179", "size"],
  },
  {
    code: "IB014",
    kind: "carrier-error",
    says: {
      nl: "VECOZO stuurt een bericht niet door dat niet past op zijn schema (niveau 1). Er komt dan ook geen retourbericht.",
      en: "VECOZO does not pass on a message that does not fit its schema (level 1). No return message comes either.",
    },
    mend: {
      nl: "Controleer het bericht, en laat uw leverancier herstellen wat niet past.",
      en: "Check the message, and let your supplier mend what does not fit.",
    },
    related: [],
  },
];
