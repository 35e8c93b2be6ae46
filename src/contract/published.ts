import type { z } from "zod";
import { looksPersonal } from "./role-address.ts";
import { shown } from "./text.ts";

const address = /[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.\p{L}{2,}/gu;
/** Nine digits by themselves, or as they stand on a card: 1234.56.782. */
const nineDigits = /(?<![\p{L}\d])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\p{L}\d])/gu;

/** Whether a text holds what is of one person: an address with a name, or a number that can be a BSN. */
export const namesPerson = (text: string): boolean =>
  (text.match(address) ?? []).some(looksPersonal) ||
  (text.match(nineDigits) ?? []).some((found) => canBeBsn(found.replace(/\D/g, "")));

/** The eleven-test (Besluit BSN, nota van toelichting): weights 9 to 2, and the last digit counts off. */
function canBeBsn(digits: string): boolean {
  const sum = [...digits].reduce(
    (all, digit, at) => all + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return Number(digits) > 0 && sum % 11 === 0;
}

/** A text that everybody may read for ever: it shows what it is, and names nobody. */
export const published = <T extends z.ZodString>(kind: T): T =>
  shown(kind).refine(
    (typed) => !namesPerson(typed),
    "holds the address of one person, or a number that can be a BSN: leave it out",
  );
