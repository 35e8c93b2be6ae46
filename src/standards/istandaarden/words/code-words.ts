import type { CodeList, CodeType, FixedType } from "../notation.ts";
import { iJw, iWmo } from "../release-3-2/families.ts";
import { messages } from "../release-3-2/messages.ts";
import type { Words } from "../words.ts";
import { allowedCodes, codesOf, listName } from "./allowed.ts";
import { orLeaveOut } from "./leave-out.ts";
import { quote, sentences, type Told, words } from "./told.ts";
import { about, type ValueCase, write } from "./value-case.ts";

export function notInList(one: ValueCase<CodeType>): Told {
  const { type, value, element } = one;
  const may = allowedCodes(type.list);
  const name = listName(type.list);
  return {
    says: about(
      one,
      `staat niet in lijst ${name}. Toegestaan: ${may.nl}.`,
      `is not in list ${name}. Allowed: ${may.en}.`,
    ),
    mend:
      (value === null ? null : codeMeant(value, type.list)) ??
      sentences(
        words(
          "Kies de code die past; een andere kent deze release niet.",
          "Choose the code that fits; this release knows no other.",
        ),
        orLeaveOut(element),
      ),
  };
}

/** What to write when it can be seen which code somebody meant. */
function codeMeant(value: string, list: CodeList): Words | null {
  const codes = codesOf(list);
  const bare = value.trim();
  const has = (code: string): boolean => Object.hasOwn(list.meanings, code);
  if (bare !== value && has(bare)) {
    return sentences(
      words("Haal de spaties rond de code weg.", "Take out the spaces around the code."),
      write(bare),
    );
  }
  const upper = codes.find((code) => code.toUpperCase() === bare.toUpperCase());
  if (upper !== undefined) {
    return sentences(
      words("Een code staat in hoofdletters.", "A code stands in capitals."),
      write(upper),
    );
  }
  return zerosMeant(bare, codes) ?? meaningMeant(bare, list) ?? otherFamily(bare, list);
}

const withoutZeros = (code: string): string => code.replace(/^0+(?=.)/, "");

function zerosMeant(bare: string, codes: readonly string[]): Words | null {
  const [code, ...others] = codes.filter((one) => withoutZeros(one) === withoutZeros(bare));
  if (code === undefined || others.length > 0) return null;
  return sentences(
    code.length > bare.length
      ? words("De nul vooraan hoort bij de code.", "The zero in front is a part of the code.")
      : words("Er staat vooraan een nul te veel.", "There is a zero too many in front."),
    write(code),
  );
}

/** Somebody wrote what a code means, or the beginning of it, or the code and its meaning. */
function meaningMeant(bare: string, list: CodeList): Words | null {
  const lower = bare.toLowerCase();
  if (lower === "") return null;
  const first = /^(\w+)\b[^\p{L}\d]+\p{L}/u.exec(bare)?.[1];
  const code =
    first !== undefined && Object.hasOwn(list.meanings, first)
      ? first
      : (onlyOne(list, (meaning) => meaning === lower) ??
        onlyOne(list, (meaning) => /\p{L}/u.test(lower) && meaning.startsWith(lower)));
  return code === null
    ? null
    : sentences(
        words(
          "Schrijf alleen de code, en niet wat hij betekent.",
          "Write the code alone, and not what it means.",
        ),
        words(
          `Bedoelt u ${code} (${list.meanings[code] ?? ""})?`,
          `Did you mean ${code} (${list.meanings[code] ?? ""})?`,
        ),
      );
}

function onlyOne(list: CodeList, fits: (meaning: string) => boolean): string | null {
  const found = codesOf(list).filter((code) => fits((list.meanings[code] ?? "").toLowerCase()));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const ofFamilies = [iWmo, iJw].flatMap(({ name, productCategorie, redenBeeindiging }) => [
  { family: name, kind: "categorie", list: productCategorie.list },
  { family: name, kind: "reden", list: redenBeeindiging.list },
]);

/** A code of the same list in the other family. */
function otherFamily(bare: string, list: CodeList): Words | null {
  const own = ofFamilies.find((one) => one.list.name === list.name);
  const other = ofFamilies.find(
    (one) => own && one.kind === own.kind && one !== own && Object.hasOwn(one.list.meanings, bare),
  );
  return own && other
    ? words(
        `${bare} is een code van ${other.family} (lijst ${other.list.name}); dit is een bericht van ${own.family}. Kies een code van ${own.family}.`,
        `${bare} is a code of ${other.family} (list ${other.list.name}); this is a message of ${own.family}. Choose a code of ${own.family}.`,
      )
    : null;
}

/** A message that bears another code or version than its own. */
export function otherValue(one: ValueCase<FixedType>): Told {
  const { type, value } = one;
  const own = quote(type.value);
  const bare = value?.trim() ?? "";
  const isSpaced = value !== bare && bare === type.value;
  return {
    says: about(
      one,
      `hoort niet in dit bericht; hier hoort ${own}.`,
      `does not belong in this message; ${own} does.`,
    ),
    mend: sentences(
      isSpaced
        ? words("Haal de spaties rond de waarde weg.", "Take out the spaces around the value.")
        : null,
      type.name === "LDT_BerichtCode" ? whoseCode(bare, type.value) : versionMend(bare, type.value),
      write(type.value),
    ),
  };
}

const messageOf = (code: string): string | undefined =>
  [...messages.values()].find((message) => message.code === code)?.name;

function whoseCode(bare: string, own: string): Words | null {
  const [theirs, ours] = [messageOf(bare), messageOf(own)];
  return theirs && ours && theirs !== ours
    ? words(
        `${bare} is de code van ${theirs}, en dit bericht is een ${ours}.`,
        `${bare} is the code of ${theirs}, and this message is a ${ours}.`,
      )
    : null;
}

const versionMend = (bare: string, own: string): Words | null =>
  bare !== own && withoutZeros(bare) === own
    ? words("Schrijf geen nul vooraan.", "Write no zero in front.")
    : null;
