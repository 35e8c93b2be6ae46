import { longestSeen } from "../finding.ts";
import type { Pattern, TextType } from "../notation.ts";
import type { Words } from "../words.ts";
import { allowedSigns } from "./allowed.ts";
import { orLeaveOut } from "./leave-out.ts";
import { quote, sentences, words } from "./told.ts";
import { type ValueCase, write } from "./value-case.ts";

type TextCase = ValueCase<TextType>;

/** What to write where the characters are others than they may be. */
export function patternMend(one: TextCase, pattern: Pattern): Words {
  const { value, element, type } = one;
  if (value === null) return sentences(fallback(pattern), orLeaveOut(element));
  switch (pattern.kind) {
    case "digits":
      return abroadMend(one, value) ?? digitsMend(one, value, pattern);
    case "visible-line":
    case "visible":
      return blankMend(one, value);
    case "letters":
      return lettersMend(value, pattern, type.most);
    case "letters-and-digits":
      return alphanumericMend(value, pattern, type.most);
    case "version":
      return versionOf(value) ?? fallback(pattern);
  }
}

const fits = (value: string, most: number | null): boolean =>
  value !== "" && (most === null || value.length <= most);

const fallback = (pattern: Pattern): Words => {
  const { nl, en } = allowedSigns(pattern);
  return words(`Schrijf ${nl}.`, `Write ${en}.`);
};

function lettersMend(value: string, pattern: Pattern, most: number | null): Words {
  const letters = value.replace(/[^a-zA-Z\u00c0-\u1ef3]/g, "");
  if (letters === "") return fallback(pattern);
  return sentences(
    letters === value
      ? null
      : words(
          "Schrijf letters aan elkaar, zonder punten of spaties.",
          "Write letters without dots or spaces between them.",
        ),
    fits(letters, most)
      ? write(letters)
      : words(
          `Er passen er hooguit ${most ?? 0}; laat de laatste weg.`,
          `At most ${most ?? 0} fit; leave the last ones out.`,
        ),
  );
}

function alphanumericMend(value: string, pattern: Pattern, most: number | null): Words {
  const kept = value.replace(/[^a-zA-Z0-9]/g, "");
  return sentences(
    words(
      "Haal spaties, streepjes en andere tekens weg.",
      "Take out spaces, hyphens and other characters.",
    ),
    fits(kept, most) && value.length < longestSeen ? write(kept) : fallback(pattern),
  );
}

type Digits = Extract<Pattern, { readonly kind: "digits" }>;

function digitsMend({ isSecret, type }: TextCase, value: string, pattern: Digits): Words {
  const digits = value.replace(/\D/g, "");
  const others = othersIn(value);
  const alone = others
    ? words(
        `Haal weg wat geen cijfer is: ${others.nl}.`,
        `Take out what is no digit: ${others.en}.`,
      )
    : null;
  const { most: count } = pattern;
  // Of a value that was cut the digits cannot be counted.
  if (digits === "" || value.length >= longestSeen) return sentences(alone, fallback(pattern));
  const isRight = count === null ? fits(digits, type.most) : digits.length === count;
  if (isRight) return sentences(alone, isSecret ? null : write(digits));
  const most = count ?? type.most ?? 0;
  return sentences(
    alone,
    countMend(digits, most, pattern),
    alone === null ? zerosMend(digits, most, isSecret) : null,
  );
}

/** How many zeros somebody may have lost in front: a municipality as 34 is 0034. */
const mostLost = (digits: number): number => (digits === 4 ? 3 : 1);

function countMend({ length }: string, most: number, pattern: Digits): Words {
  return words(
    `Het ${length === 1 ? "is" : "zijn"} ${length} ${length === 1 ? "cijfer" : "cijfers"}, en het moeten er ${pattern.most === null ? "hooguit" : "precies"} ${most} zijn.`,
    `There ${length === 1 ? "is" : "are"} ${length} ${length === 1 ? "digit" : "digits"}, and there must be ${pattern.most === null ? "at most" : "exactly"} ${most}.`,
  );
}

/** Programs for tables leave out zeros in front. */
function zerosMend(digits: string, most: number, isSecret: boolean): Words | null {
  const lost = most - digits.length;
  if (lost < 1 || lost > mostLost(most) || /^0*$/.test(digits)) return null;
  return sentences(
    lost === 1
      ? words("Is er vooraan een nul weggevallen?", "Was a zero lost in front?")
      : words("Zijn er vooraan nullen weggevallen?", "Were zeros lost in front?"),
    isSecret ? words("Zet die er dan weer voor.", "Then put it back.") : thenWrite(digits, most),
  );
}

function thenWrite(digits: string, most: number): Words {
  const whole = quote(digits.padStart(most, "0"));
  return words(`Schrijf dan ${whole}.`, `Then write ${whole}.`);
}

const signNames: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  " ": ["spaties", "spaces"],
  "\u00a0": ["spaties", "spaces"],
  "\t": ["tabs", "tabs"],
  "\n": ["regeleinden", "ends of lines"],
  "\r": ["regeleinden", "ends of lines"],
  ".": ["punten", "dots"],
  ",": ["komma's", "commas"],
  "-": ["streepjes", "hyphens"],
  "+": ["plustekens", "plus signs"],
  "/": ["schuine strepen", "slashes"],
  "(": ["haakjes", "brackets"],
  ")": ["haakjes", "brackets"],
};

/** What stands between digits, by kind; null when nothing does. */
function othersIn(value: string): Words | null {
  const others = [...value.replace(/[0-9]/g, "")].map((sign) => {
    if (/\p{L}/u.test(sign)) return ["letters", "letters"] as const;
    return signNames[sign] ?? (["andere tekens", "other characters"] as const);
  });
  if (others.length === 0) return null;
  const [nl, en] = [0, 1].map((n) => [...new Set(others.map((names) => names[n]))].join(", "));
  return words(nl ?? "", en ?? "");
}

/** A telephone number that begins with that of its country, which stands in an element of its own. */
function abroadMend({ type }: TextCase, value: string): Words | null {
  if (type.name !== "LDT_Telefoonnummer" || !/^\s*(\+|00)/.test(value)) return null;
  const [, dutch] = /^0*31(?:0(?=\d{9}))?(\d{9})$/.exec(value.replace(/\D/g, "")) ?? [];
  return sentences(
    words(
      "Het nummer van het land hoort hier niet bij, maar in Landnummer.",
      "The number of the country does not belong here, but in Landnummer.",
    ),
    dutch ? write(`0${dutch}`) : words("Schrijf hier alleen cijfers.", "Write digits alone here."),
  );
}

function blankMend({ element }: TextCase, value: string): Words {
  const tidy = value.trim().replace(/\s+/g, " ");
  const isWhole = value.length < longestSeen;
  if (tidy !== "") {
    return sentences(
      words("Zet alles op één regel.", "Put it all on one line."),
      isWhole ? words(`Dus: ${quote(tidy)}.`, `So: ${quote(tidy)}.`) : null,
    );
  }
  return sentences(
    words(
      `Vul ${element.name} met iets dat te lezen is.`,
      `Fill ${element.name} with something that can be read.`,
    ),
    orLeaveOut(element),
  );
}

/** The version somebody may have meant: two numbers, a letter in front, or zeros in front. */
function versionOf(value: string): Words | null {
  const numbers = /^\D*(\d+)(?:\.(\d+))?(?:\.(\d+))?\D*$/.exec(value)?.slice(1);
  if (!numbers || value.length >= longestSeen) return null;
  return write(numbers.map((number = "0") => number.replace(/^0+(?=\d)/, "")).join("."));
}
