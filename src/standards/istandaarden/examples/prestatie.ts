import type { Prestatie } from "../answers/claimed.ts";
import { eenheid } from "../release-3-2/code-lists.ts";
import type { Family } from "../release-3-2/families.ts";
import { productOf } from "./care.ts";
import { type Chance, codesOf } from "./chance.ts";
import { daysAfter, monthBefore, type Period } from "./days.ts";

/** What the prestaties of one client have in common. */
export interface Billing {
  readonly family: Family;
  readonly chance: Chance;
  /** A day in the month after the one that is claimed. */
  readonly day: string;
  /** What the references of the message begin with. */
  readonly prefix: string;
  /** Which client of the message it is, from 0. */
  readonly client: number;
}

/** So many, in which what was claimed before may be taken back, and claimed anew with another volume. */
export function prestaties(billing: Billing, count: number): readonly Prestatie[] {
  const { chance } = billing;
  const first = chance.between(0, 20);
  const made: Prestatie[] = [];
  while (made.length < count) {
    const n = made.length;
    const product = assigned(billing, n, first);
    if (!chance.once(10)) {
      const ProductPeriode = period(billing, chance.once(6) ? chance.between(2, 7) : 1);
      made.push(prestatie(product, { reference: reference(billing, n), ProductPeriode, chance }));
      continue;
    }
    const months = chance.between(2, 7);
    const ProductPeriode = period(billing, months);
    const before = reference(billing, n, months);
    made.push(
      prestatie(product, { reference: reference(billing, n), before, ProductPeriode, chance }),
    );
    if (made.length < count && chance.once(2)) {
      const anew = reference(billing, n + 1);
      made.push(prestatie(product, { reference: anew, ProductPeriode, chance }));
    }
  }
  return made;
}

/** A whole month, or what is left of it when an assignment began later. */
function period({ chance, day }: Billing, months: number): Period {
  const month = monthBefore(day, months);
  if (!chance.once(6)) return month;
  return { ...month, Begindatum: daysAfter(month.Begindatum, chance.between(1, 27)) };
}

/** At most twenty characters; those of another month or of another client are others. */
function reference({ day, prefix, client }: Billing, n: number, months = 1): string {
  const month = monthBefore(day, months).Begindatum.slice(0, 7).replace("-", "");
  return `${prefix}${month}-${client + 1}-${n + 1}`;
}

type Assigned = Omit<
  Prestatie,
  "ProductReferentie" | "ProductPeriode" | "GeleverdVolume" | "IngediendBedrag"
>;

/** A number for each prestatie, so that none is claimed twice on the same. */
function assigned({ family, chance, client }: Billing, n: number, first: number): Assigned {
  const { Categorie, Code = "" } = productOf(family, n + first, true);
  const Eenheid = chance.pick(codesOf(eenheid));
  const [least, most] = usual[Eenheid].tarief;
  return {
    ToewijzingNummer: 1_000_000 + client * 1000 + n,
    ProductCategorie: Categorie,
    ProductCode: Code,
    Eenheid,
    // Of an amount in euros there is no price.
    ...(Eenheid !== "83" && { ProductTarief: chance.between(least, most) }),
  };
}

/** Usual amounts of each unit in a month: how many at most, and the price of one in euro cents. */
const usual = {
  "01": { most: 2_400, tarief: [60, 180] },
  "04": { most: 80, tarief: [2_500, 13_000] },
  "14": { most: 31, tarief: [9_000, 60_000] },
  "16": { most: 40, tarief: [3_000, 12_000] },
  "82": { most: 4, tarief: [10_000, 900_000] },
  "83": { most: 400_000, tarief: [0, 0] },
  "84": { most: 12, tarief: [1_500, 80_000] },
} as const;

interface Claimed {
  readonly reference: string;
  /** The reference of the debit that is taken back. */
  readonly before?: string;
  readonly ProductPeriode: Period;
  readonly chance: Chance;
}

function prestatie(product: Assigned, claimed: Claimed): Prestatie {
  const { reference: ReferentieNummer, before, ProductPeriode, chance } = claimed;
  const volume = chance.between(1, usual[product.Eenheid].most);
  const isCredit = before !== undefined;
  return {
    ProductReferentie: {
      ReferentieNummer,
      ...(isCredit && { VorigReferentieNummer: before }),
    },
    ...product,
    ProductPeriode,
    GeleverdVolume: volume,
    IngediendBedrag: {
      Bedrag: volume * (product.ProductTarief ?? 1),
      DebetCredit: isCredit ? "C" : "D",
    },
  };
}
