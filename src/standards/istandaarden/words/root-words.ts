import type { Words } from "../words.ts";
import { quote, sentences, type Told, words } from "./told.ts";

/** Of a file whose root is not that of a message which can be checked, by its namespace. */
export const unknownMessage = (namespace: string | null): Told => ({
  says: sentences(
    words("Dit is geen bericht van iWmo of iJw 3.2.", "This is no message of iWmo or iJw 3.2."),
    rootSays(namespace),
  ),
  mend: rootMend(namespace),
});

/** Of a message of another release than this one. */
export function otherRelease(release: string | null): Told {
  if (release === "3.2") return notInRelease;
  // Messages of 2.0 and of 2.1 bear the same namespace.
  const name =
    release === "2.0" ? words("2.0 of 2.1", "2.0 or 2.1") : words(release ?? "", release ?? "");
  return {
    says: release
      ? words(
          `Dit bericht is van release ${name.nl}; hier wordt 3.2 gecontroleerd.`,
          `This message is of release ${name.en}; this checks 3.2.`,
        )
      : words(
          "Dit bericht is van een andere release; hier wordt 3.2 gecontroleerd.",
          "This message is of another release; this checks 3.2.",
        ),
    mend: words(
      "Vraag een bericht van release 3.2, of laat uw leverancier het daarin maken. Berichten van andere releases worden hier niet gecontroleerd.",
      "Ask for a message of release 3.2, or have your supplier make it so. Messages of other releases are not checked here.",
    ),
  };
}

const notInRelease: Told = {
  says: words(
    "De namespace is van release 3.2, maar van een bericht dat die release niet kent.",
    "The namespace is of release 3.2, but of a message that this release does not know.",
  ),
  mend: words(
    "Kijk of het nummer van het bericht klopt: 301, 302, 305 tot en met 308, 315 tot en met 320, 323 of 325.",
    "See whether the number of the message is right: 301, 302, 305 to 308, 315 to 320, 323 or 325.",
  ),
};

function rootSays(namespace: string | null): Words | null {
  if (namespace === null) return null;
  return namespace === ""
    ? words("Het eerste element heeft geen namespace.", "The first element has no namespace.")
    : words(
        `De namespace van het eerste element is ${quote(namespace)}.`,
        `The namespace of the first element is ${quote(namespace)}.`,
      );
}

/** Namespaces of what people check by mistake. */
const envelopes =
  /soap\/envelope|www\.w3\.org\/2003\/05\/soap-envelope|egem\.nl\/StUF|stufstandaarden\.nl/;
const schemas = "http://www.w3.org/2001/XMLSchema";
const otherStandard = /^http:\/\/www\.istandaarden\.nl\/(?!iwmo\/|ijw\/)(\w+)\//;

function rootMend(namespace: string | null): Words {
  if (namespace !== null && envelopes.test(namespace)) {
    return words(
      "Dit is de envelop waarin een bericht reist. Controleer het bericht dat erin zit; meestal staat het er in base64.",
      "This is the envelope in which a message travels. Check the message within; mostly it stands there as base64.",
    );
  }
  if (namespace === schemas) {
    return words(
      "Dit is een schema, en geen bericht. Kies een bericht.",
      "This is a schema, and no message. Choose a message.",
    );
  }
  const standard = otherStandard.exec(namespace ?? "")?.[1];
  if (standard) {
    return words(
      `Dit is een bericht van de standaard ${standard}, die hier niet wordt gecontroleerd.`,
      `This is a message of the standard ${standard}, which is not checked here.`,
    );
  }
  return words(
    "Begin met het element Bericht, in de namespace van het bericht, zoals http://www.istandaarden.nl/iwmo/3_2/wmo301/schema.",
    "Begin with the element Bericht, in the namespace of the message, such as http://www.istandaarden.nl/iwmo/3_2/wmo301/schema.",
  );
}
