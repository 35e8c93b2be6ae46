import type { WholeType } from "../notation.ts";
import type { Words } from "../words.ts";
import { allowedNumber, isAmount } from "./allowed.ts";
import { orLeaveOut } from "./leave-out.ts";
import { sentences, type Told, words } from "./told.ts";
import { about, type ValueCase, write } from "./value-case.ts";

type NumberCase = ValueCase<WholeType>;

export const noWholeNumber = (one: NumberCase): Told => ({
  says: about(one, "is geen heel getal.", "is no whole number."),
  mend: (isAmount(one.type) ? amountMend(one) : numberMend(one)) ?? ordinary(one),
});

const ordinary = ({ type, element }: NumberCase): Words => {
  const { nl, en } = allowedNumber(type);
  return sentences(
    words(`Schrijf ${nl}, met alleen cijfers.`, `Write ${en}, in digits alone.`),
    orLeaveOut(element),
  );
};

const inCents = words(
  "Een bedrag staat in hele centen, zonder komma, punt of euroteken.",
  "An amount stands in whole cents, without comma, dot or euro sign.",
);

/** In digits; a longer one is no amount. */
const longestAmount = 13;

/** The parts of an amount as people write it: euros, with dots or commas between thousands, and cents. */
const written =
  /^(-?)(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:[.,](\d{1,2}|-{1,2}))?$/;

function amountMend(one: NumberCase): Words | null {
  const { value, element, type } = one;
  const bare = withoutSign(value ?? "");
  const [, minus = "", whole = "", fraction] = written.exec(bare) ?? [];
  const digits = whole.replace(/\D/g, "");
  if (digits === "" || digits.length > longestAmount) return null;
  const euros = Number(digits);
  const cents = 100 * euros + Number((fraction ?? "").replace(/-/g, "0").padEnd(2, "0"));
  // A program that writes every number with a fraction may have meant cents by 1250.00. A sign of euros leaves no doubt.
  const isEither = bare === value?.trim() && /^0*$/.test(fraction ?? "");
  return sentences(
    inCents,
    isEither ? eitherAmount(euros, cents, type.most) : writeUpTo(cents, type.most),
    minus === "" ? null : negativeMend(element),
  );
}

const withoutSign = (value: string): string =>
  value
    .trim()
    .replace(/^(-?)\s*(?:€|EUR)\s*/i, "$1")
    .replace(/\s*(?:€|EUR)$/i, "");

/** The number as cents already, or as euros: only who wrote it knows. */
function eitherAmount(whole: number, cents: number, most: number): Words {
  if (whole > most) return writeUpTo(whole, most);
  const { nl, en } = inEuros(cents);
  return cents > most
    ? words(
        `Zijn het al centen, schrijf dan ${whole}. Als ${nl} is het te veel: meer dan ${most} centen kan niet.`,
        `If these are cents already write ${whole}. As ${en} it is too much: more than ${most} cents cannot stand there.`,
      )
    : words(
        `Staat hier ${nl}, schrijf dan ${cents}; zijn het al centen, schrijf dan ${whole}.`,
        `If this is ${en} write ${cents}; if these are cents already write ${whole}.`,
      );
}

/** The number, or that it would be too large. */
const writeUpTo = (number: number, most: number): Words =>
  number <= most
    ? write(String(number))
    : words(`Meer dan ${most} kan niet.`, `More than ${most} cannot stand there.`);

function numberMend(one: NumberCase): Words | null {
  const { value, type } = one;
  const bare = value?.trim() ?? "";
  const [, number, rest] = /^(\d+)\s*[-/ ]?\s*([a-zA-Z0-9]+)$/.exec(bare) ?? [];
  if (type.name === "LDT_Huisnummer" && number && rest) return houseMend(number, rest);
  const [, whole, decimals] = /^(\d+)[.,](\d+)$/.exec(bare) ?? [];
  if (whole && /^(0{1,2}|0{4,})$/.test(decimals ?? "")) {
    return writeUpTo(Number(whole), type.most);
  }
  if (/^\d{1,3}([. ,]\d{3})+$/.test(bare)) {
    return sentences(
      words("Zet niets tussen de cijfers.", "Put nothing between the digits."),
      writeUpTo(Number(bare.replace(/\D/g, "")), type.most),
    );
  }
  return whole
    ? sentences(
        words("Cijfers achter de komma kunnen hier niet.", "Decimals cannot stand here."),
        ordinary(one),
      )
    : null;
}

const houseMend = (number: string, rest: string): Words => {
  const name = /^[a-zA-Z]$/.test(rest) ? "Huisletter" : "HuisnummerToevoeging";
  return words(
    `Schrijf hier alleen ${number}, en zet '${rest}' in ${name}.`,
    `Write ${number} alone here, and put '${rest}' in ${name}.`,
  );
};

export function tooSmall(one: NumberCase): Told {
  return {
    says: about(one, "is kleiner dan 0.", "is less than 0."),
    mend: isAmount(one.type) ? negativeMend(one.element) : ordinary(one),
  };
}

/** An amount bears its sign in another element, when there is one beside it. */
function negativeMend({ parent }: NumberCase["element"]): Words {
  const hasSign = parent?.children.some(({ name }) => name === "DebetCredit") ?? false;
  return hasSign
    ? words(
        "Een bedrag heeft geen minteken. Gaat het eraf, zet dan C in DebetCredit.",
        "An amount bears no minus sign. When it is taken off, put C in DebetCredit.",
      )
    : words("Een bedrag heeft hier geen minteken.", "An amount bears no minus sign here.");
}

export function tooLarge(one: NumberCase): Told {
  const { most } = one.type;
  const euros = isAmount(one.type) ? inEuros(most) : null;
  return {
    says: about(
      one,
      `is te groot; hooguit ${most} mag${euros ? ` (${euros.nl})` : ""}.`,
      `is too large; at most ${most} may stand there${euros ? ` (${euros.en})` : ""}.`,
    ),
    mend: euros
      ? words(
          "Kijk of het bedrag in centen staat en niet nog eens met 100 is vermenigvuldigd.",
          "See whether the amount is in cents, and was not multiplied by 100 once more.",
        )
      : ordinary(one),
  };
}

export function inEuros(cents: number): Words {
  const grouped = (sign: string): string =>
    String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, sign);
  const rest = String(cents % 100).padStart(2, "0");
  return words(`€ ${grouped(".")},${rest}`, `€${grouped(",")}.${rest}`);
}
