import type { Seen } from "../finding.ts";
import type { Element } from "../plan.ts";
import type { StructureFault } from "../structure/structure-fault.ts";
import type { ValueFault } from "../values/value-fault.ts";
import type { Words } from "../words.ts";
import { allowed } from "./allowed.ts";
import { faultWords } from "./fault-words.ts";
import { wrongNamespace } from "./namespace-words.ts";
import { type Meant, meantBy } from "./near-name.ts";
import { listed, sentences, type Told, withoutNumbers, words } from "./told.ts";

export type PlaceFault = Exclude<StructureFault, ValueFault>;

/** In iJw only: whoever makes messages of both writes them in iWmo too. */
const onlyJw = new Set(["GezagsdragerBekend", "Woonplaatsbeginsel"]);

/** What to say of an element, or of what stands in it, that is not where it belongs. */
export const placeWords: Readonly<
  Record<PlaceFault, (element: Element, seen: readonly Seen[]) => Told>
> = {
  missing: (element) => {
    const { name, repeats } = element;
    const within = parentName(element);
    return {
      says: repeats
        ? words(
            `In ${within} staat geen ${name}; het moet er minstens één zijn.`,
            `${within} holds no ${name}; there must be at least one.`,
          )
        : words(`In ${within} ontbreekt ${name}.`, `${name} is missing in ${within}.`),
      mend: sentences(repeats ? null : whereToPut(element), whatToPut(element)),
    };
  },
  "out-of-order": (element) => {
    const { name } = element;
    const within = parentName(element);
    return {
      says: words(
        `${name} staat in ${within} te laat, of voor de tweede keer.`,
        `${name} stands too late in ${within}, or for the second time.`,
      ),
      mend: sentences(
        words(`${name} mag er hooguit één keer staan.`, `There may be at most one ${name}.`),
        whereToPut(element),
        element.parent ? orderIn(element.parent) : null,
      ),
    };
  },
  "unknown-element": (within, [seen]) => {
    const name = seen && withoutNumbers(seen.name);
    return {
      says: name
        ? words(
            `In ${within.name} hoort geen element ${name}.`,
            `${name} is no element of ${within.name}.`,
          )
        : words(
            `In ${within.name} staat een element dat daar niet hoort.`,
            `${within.name} holds an element that does not belong there.`,
          ),
      mend: sentences(
        name ? wasMeant(name, within) : faultWords["unknown-element"].mend,
        orderIn(within),
      ),
    };
  },
  "wrong-namespace": wrongNamespace,
  // What the text is may be of a person.
  text: ({ name }) => ({
    says: words(
      `In ${name} staat losse tekst tussen de elementen.`,
      `${name} holds loose text between its elements.`,
    ),
    mend: faultWords.text.mend,
  }),
  "element-in-value": (element, [seen]) => {
    const { name, value } = element;
    const other = seen && seen.name !== name ? ` ${withoutNumbers(seen.name)}` : "";
    const may = value ? allowed(value) : words("een waarde", "a value");
    return {
      says: words(
        `In ${name} staat een ander element${other}; daar hoort alleen een waarde.`,
        `${name} holds another element${other}, where only a value belongs.`,
      ),
      mend: words(
        `Zet tussen de tags van ${name} alleen de waarde: ${may.nl}.`,
        `Put only the value between the tags of ${name}: ${may.en}.`,
      ),
    };
  },
  attribute: ({ name }, [seen]) => {
    const attribute =
      seen && seen.name !== name ? ` ${withoutNumbers(seen.name).replace("@", "")}` : "";
    return {
      says: words(
        `In de tag van ${name} staat een attribuut${attribute}.`,
        `The tag of ${name} bears an attribute${attribute}.`,
      ),
      mend: words(
        "Haal het weg: elementen van deze berichten hebben geen attributen. Hoort het gegeven in het bericht, zet het dan in een eigen element.",
        "Take it out: elements of these messages have no attributes. If it belongs in the message, put it in an element of its own.",
      ),
    };
  },
};

const parentName = ({ parent, name }: Element): string => parent?.name ?? name;

/** Behind which of its neighbours an element stands. */
function whereToPut({ name, parent, place }: Element): Words {
  const before = parent?.children.slice(0, place) ?? [];
  const sure = before.findLast(({ optional }) => !optional);
  const between = before.slice(sure ? sure.place + 1 : 0).map((one) => one.name);
  const { nl, en } = listed(between);
  const isAlone = between.length === 0;
  if (sure) {
    return isAlone
      ? words(`Zet ${name} direct na ${sure.name}.`, `Put ${name} right after ${sure.name}.`)
      : words(
          `Zet ${name} na ${sure.name}, en ook na ${nl} als dat er staat.`,
          `Put ${name} after ${sure.name}, and after ${en} when that is there.`,
        );
  }
  return isAlone
    ? words(`Zet ${name} vooraan.`, `Put ${name} first.`)
    : words(
        `Zet ${name} vooraan, of na ${nl} als dat er staat.`,
        `Put ${name} first, or after ${en} when that is there.`,
      );
}

function whatToPut({ name, value, children }: Element): Words {
  if (value) {
    const may = allowed(value);
    return words(`Vul het met ${may.nl}.`, `Fill it with ${may.en}.`);
  }
  const needed = children.filter(({ optional }) => !optional).map((child) => child.name);
  if (needed.length === 0) {
    const { nl, en } = listed(children.map((child) => child.name));
    return words(`In ${name} mag staan: ${nl}.`, `${name} can hold: ${en}.`);
  }
  const { nl, en } = listed(needed);
  return words(`In ${name} moet staan: ${nl}.`, `${name} must hold: ${en}.`);
}

function orderIn({ name, children }: Element): Words | null {
  const [first] = children;
  if (!first) return null;
  if (first.repeats) {
    return words(
      `In ${name} staat alleen ${first.name}.`,
      `${name} holds ${first.name} and nothing else.`,
    );
  }
  const { nl, en } = listed(children.map((child) => child.name));
  return words(`De volgorde in ${name} is: ${nl}.`, `The order in ${name} is: ${en}.`);
}

function wasMeant(name: string, within: Element): Words {
  const meant = meantBy(name, within);
  if (meant) return meaning(meant, name, within);
  return onlyJw.has(name)
    ? words(
        `${name} bestaat alleen in iJw. Laat het in een bericht van iWmo weg.`,
        `${name} exists in iJw alone. Leave it out of a message of iWmo.`,
      )
    : words(
        "Haal het weg: dit bericht kent geen element met die naam.",
        "Take it out: this message knows no element of that name.",
      );
}

function meaning({ kind, element }: Meant, name: string, within: Element): Words {
  switch (kind) {
    case "capitals":
      return words(
        `Schrijf ${element.name}: hoofdletters en kleine letters maken verschil.`,
        `Write ${element.name}: capitals and small letters are not the same.`,
      );
    case "spelling":
      return words(`Bedoelt u ${element.name}?`, `Did you mean ${element.name}?`);
    case "elsewhere": {
      const way = wayTo(element, within);
      return words(`${name} hoort in ${way}.`, `${name} belongs in ${way}.`);
    }
  }
}

/** The names of what an element stands in: from where somebody is, or else from the top of the message. */
function wayTo({ parent }: Element, from: Element): string {
  const names: string[] = [];
  for (let one = parent; one && one !== from; one = one.parent) names.unshift(one.name);
  return names.join("/");
}
