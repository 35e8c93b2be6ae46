import { longestSeen } from "../finding.ts";
import type { TextType } from "../notation.ts";
import type { Words } from "../words.ts";
import { allowed, allowedSigns } from "./allowed.ts";
import { orLeaveOut } from "./leave-out.ts";
import { patternMend } from "./pattern-mend.ts";
import { sentences, type Told, words } from "./told.ts";
import { about, type ValueCase, write } from "./value-case.ts";

type TextCase = ValueCase<TextType>;

/** Characters as the standard counts them. */
const lengthOf = (value: string): number => [...value].length;

export function tooShort(one: TextCase): Told {
  const { least } = one.type;
  return {
    says: about(
      one,
      `is te kort; ${least} ${least === 1 ? "teken" : "tekens"} moet het minstens zijn.`,
      `is too short; it must have at least ${least} ${least === 1 ? "character" : "characters"}.`,
    ),
    mend: words(`Vul het met ${allowed(one.type).nl}.`, `Fill it with ${allowed(one.type).en}.`),
  };
}

export function tooLong(one: TextCase): Told | null {
  const { value, type } = one;
  const { most } = type;
  if (most === null) return null;
  const [signs, characters] = most === 1 ? ["teken", "character"] : ["tekens", "characters"];
  const length = value === null ? 0 : lengthOf(value);
  // Of a value that was cut it is not known how long it is.
  const isCounted = length > most && length < longestSeen;
  return {
    says: isCounted
      ? about(
          one,
          `is ${length} tekens lang; hooguit ${most} mag.`,
          `is ${length} characters long; at most ${most} may stand there.`,
        )
      : about(
          one,
          `is te lang; hooguit ${most} ${signs} mag.`,
          `is too long; at most ${most} ${characters} may stand there.`,
        ),
    mend: shortening(one, most),
  };
}

/** What another uses to find something again. */
const references = new Set([
  "LDT_Referentie",
  "LDT_ReferentieNummer",
  "LDT_IdentificatieBericht",
  "LDT_IdentificatieDeclaratie",
  "LDT_Persoonsid",
  "LDT_ProductCode",
]);

function shortening(one: TextCase, most: number): Words {
  const { value, type, element } = one;
  const [pattern] = type.patterns;
  const isText =
    pattern === undefined || pattern.kind === "visible-line" || pattern.kind === "visible";
  if (!isText) return patternMend(one, pattern);
  const tidy = value?.trim().replace(/\s+/g, " ") ?? "";
  const isWhole = value !== null && lengthOf(value) < longestSeen;
  if (isWhole && tidy !== "" && lengthOf(tidy) <= most) {
    return sentences(words("Er staan spaties te veel.", "There are spaces too many."), write(tidy));
  }
  if (references.has(type.name)) {
    return words(
      `Geef het een kenmerk van hooguit ${most} tekens. Kap een kenmerk dat al in gebruik is niet af: dan is het niet meer terug te vinden.`,
      `Give it a reference of at most ${most} characters. Do not cut one that is in use already: it could not be found again.`,
    );
  }
  if (type.name === "LDT_Emailadres") {
    return sentences(
      words(
        "Een afgekapt adres werkt niet; geef een korter adres.",
        "An address that is cut does not work; give a shorter one.",
      ),
      orLeaveOut(element),
    );
  }
  return words(
    `Kort het in tot hooguit ${most} ${most === 1 ? "teken" : "tekens"}.`,
    `Shorten it to at most ${most} ${most === 1 ? "character" : "characters"}.`,
  );
}

export function pattern(one: TextCase): Told | null {
  const [kind] = one.type.patterns;
  if (!kind) return null;
  const mend = patternMend(one, kind);
  if (kind.kind === "visible" || kind.kind === "visible-line") {
    return { says: blankOrLines(one), mend };
  }
  const must = allowedSigns(kind);
  return {
    says: about(
      one,
      `is niet goed; het moet zijn: ${must.nl}.`,
      `is not right; it must be: ${must.en}.`,
    ),
    mend,
  };
}

const blankOrLines = (one: TextCase): Words =>
  one.value !== null && one.value.trim() !== ""
    ? about(one, "staat op meer dan één regel.", "stands on more than one line.")
    : about(one, "bevat alleen spaties of lege regels.", "holds only spaces or empty lines.");
