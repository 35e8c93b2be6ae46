import type { Seen } from "../finding.ts";
import { type MessageDefinition, messages } from "../release-3-2/messages.ts";
import type { Words } from "../words.ts";
import { distance } from "./near-name.ts";
import { quoteName, quoteNamespace, sentences, type Told, words } from "./told.ts";

/** Of a file whose root is not that of a message which can be checked. */
export function unknownMessage(seen: readonly Seen[]): Told {
  const namespace = readAs(seen, "namespace");
  const root = readAs(seen, "root");
  const known = [...messages.values()].find((message) => message.namespace === namespace);
  if (known && root !== "Bericht") return otherRoot(known, root);
  return {
    says: sentences(
      words("Dit is geen bericht van iWmo of iJw 3.2.", "This is no message of iWmo or iJw 3.2."),
      rootSays(namespace),
    ),
    mend: root?.toLowerCase() === "html" ? webPage : rootMend(namespace),
  };
}

const readAs = (seen: readonly Seen[], name: string): string | null =>
  seen.find((one) => one.name === name)?.value ?? null;

const webPage = words(
  "Dit is een webpagina, en geen bericht. Kies het bericht zelf.",
  "This is a web page, and no message. Choose the message itself.",
);

/** The namespace is right, and the name is not. */
function otherRoot({ name }: MessageDefinition, root: string | null): Told {
  const is = root === null ? null : quoteName(root);
  return {
    says: words(
      `De namespace is die van ${name}, maar het eerste element heet ${is ? `${is} en ` : ""}niet Bericht.`,
      `The namespace is that of ${name}, but the first element is called ${is ? `${is} and ` : ""}not Bericht.`,
    ),
    mend:
      root?.toLowerCase() === "bericht"
        ? words(
            "Schrijf Bericht, met een hoofdletter en verder kleine letters, ook waar het wordt afgesloten.",
            "Write Bericht, with one capital and then small letters, also where it is closed.",
          )
        : words(
            "Een bericht begint met het element Bericht. Is dit een deel van een bericht, kies dan het hele bericht; noem anders het eerste element Bericht.",
            "A message begins with the element Bericht. If this is a part of a message, choose the whole message; else call the first element Bericht.",
          ),
  };
}

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
        `De namespace van het eerste element is ${quoteNamespace(namespace)}.`,
        `The namespace of the first element is ${quoteNamespace(namespace)}.`,
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
  const near = namespace === null ? null : nearest(namespace);
  if (near) {
    return words(
      `Bedoelt u ${near.namespace} (${near.name})? Zet die namespace dan in de tag van Bericht.`,
      `Did you mean ${near.namespace} (${near.name})? Then put that namespace in the tag of Bericht.`,
    );
  }
  const standard = otherStandard.exec(namespace ?? "")?.[1];
  if (standard) {
    return words(
      `Dit is een bericht van de standaard ${standard}, die hier niet wordt gecontroleerd.`,
      `This is a message of the standard ${standard}, which is not checked here.`,
    );
  }
  if (namespace?.endsWith("/basisschema/schema")) {
    return words(
      "Dit is de namespace van het basisschema. Zet Bericht in de namespace van het bericht zelf.",
      "This is the namespace of the base schema. Put Bericht in the namespace of the message itself.",
    );
  }
  return words(
    "Een bericht begint met het element Bericht, in de namespace van dat bericht: van een WMO301 is dat http://www.istandaarden.nl/iwmo/3_2/wmo301/schema. Is dit wel een bericht, vraag dan uw leverancier om de goede namespace.",
    "A message begins with the element Bericht, in the namespace of that message: of a WMO301 that is http://www.istandaarden.nl/iwmo/3_2/wmo301/schema. If this is a message, ask your supplier for the right namespace.",
  );
}

/** Letters that may be wrong, as of `https` and `WMO301` at once: with six one gets to a message of iWlz. */
const mostWrong = 4;

/** The message with the namespace most like this one; null when none is. */
function nearest(namespace: string): MessageDefinition | null {
  let found: MessageDefinition | null = null;
  let least = mostWrong + 1;
  for (const message of messages.values()) {
    if (message.namespace === `${namespace}/schema`) return message;
    const wrong = distance(namespace, message.namespace);
    if (wrong < least) {
      least = wrong;
      found = message;
    }
  }
  return found;
}
