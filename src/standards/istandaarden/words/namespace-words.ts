import type { Seen } from "../finding.ts";
import type { Element } from "../plan.ts";
import type { Words } from "../words.ts";
import { messageHolding } from "./message-holding.ts";
import { quote, quoteNamespace, type Told, words } from "./told.ts";

/** Of an element of the right name in another namespace; of `seen` that which was read, "" when it has none. */
export function wrongNamespace(element: Element, [seen]: readonly Seen[]): Told {
  const { name, shared } = element;
  const message = messageHolding(element);
  const expected = shared ? message?.baseNamespace : message?.namespace;
  const found = seen?.name === name ? seen.value : null;
  return {
    says:
      found === null || expected === undefined
        ? words(`${name} staat in de verkeerde namespace.`, `${name} is in the wrong namespace.`)
        : saysBoth(name, found, expected),
    mend: shared ? sharedMend(name, found, expected) : ownMend(name),
  };
}

function saysBoth(name: string, found: string, expected: string): Words {
  const right = quote(expected, Number.POSITIVE_INFINITY);
  const wrong = quoteNamespace(found);
  return found === ""
    ? words(
        `${name} staat niet in een namespace; hier hoort ${right}.`,
        `${name} is in no namespace; it belongs in ${right}.`,
      )
    : words(
        `${name} staat in namespace ${wrong}; hier hoort ${right}.`,
        `${name} is in namespace ${wrong}; it belongs in ${right}.`,
      );
}

function sharedMend(name: string, found: string | null, expected: string | undefined): Words {
  const right = expected ?? "…/basisschema/schema";
  if (found?.endsWith("/basisschema/schema")) {
    return words(
      `Dat is het basisschema van een andere release of standaard. Verander in de tag van Bericht de namespace van dit voorvoegsel in ${right}.`,
      `That is the base schema of another release or standard. In the tag of Bericht change the namespace of this prefix into ${right}.`,
    );
  }
  return words(
    `${name} hoort bij het basisschema. Zet voor de naam het voorvoegsel dat in de tag van Bericht hoort bij ${right}.`,
    `${name} belongs to the base schema. Put before its name the prefix that in the tag of Bericht belongs to ${right}.`,
  );
}

const ownMend = (name: string): Words =>
  words(
    `${name} hoort bij het bericht zelf. Zet er hetzelfde voorvoegsel voor als het element Bericht heeft, of geen als Bericht er geen heeft.`,
    `${name} belongs to the message itself. Give it the same prefix as the element Bericht has, or none when Bericht has none.`,
  );
