import type { Held } from "../notation.ts";
import { eenheid, frequentie } from "../release-3-2/code-lists.ts";
import type { Family } from "../release-3-2/families.ts";
import type * as shared from "../release-3-2/shared-classes.ts";
import { type Chance, codesOf } from "./chance.ts";
import { daysAfter } from "./days.ts";
import type { Making } from "./making.ts";

type Omvang = Held<typeof shared.omvang>;
type Product = Held<ReturnType<typeof shared.product>>;

/** How much: a volume, an amount in euro cents, or not said. Never both. */
type HowMuch = { readonly Omvang?: Omvang; readonly Budget?: number };

/** What is asked or assigned: a product, from a day on, until a day or without end, and how much of it. */
export interface Care {
  readonly product: { readonly Product?: Product };
  readonly begin: string;
  readonly end: string | null;
  readonly howMuch: HowMuch;
}

/** Units of which a number per day has no meaning. */
const notPerDay = new Set(["14", "16", "83", "84"]);

/** How much is usual at most, by how often, in hours or the like. */
const mostOf = { "1": 4, "2": 20, "4": 60, "6": 400 } as const;
const inSmallUnits: Readonly<Record<string, number>> = { "01": 60, "83": 10_000 };

export function omvang(chance: Chance): Omvang {
  const Eenheid = chance.pick(codesOf(eenheid));
  const Frequentie = chance.pick(
    codesOf(frequentie).filter((code) => code !== "1" || !notPerDay.has(Eenheid)),
  );
  const most = mostOf[Frequentie] * (inSmallUnits[Eenheid] ?? 1);
  return { Volume: chance.between(1, most), Eenheid, Frequentie };
}

export const budget = (chance: Chance): number => chance.between(1_000, 5_000_000);

/** What is asked per week, or for a budget, has an end. */
export const mustEnd = ({ Omvang, Budget }: HowMuch): boolean =>
  Budget !== undefined || Omvang?.Frequentie === "2";

/**
 * The n-th of some products, which all differ. Specific: with a code; aspecific: any of a category, which no other product
 * of these has. There are no more of those than categories.
 */
export function productOf({ productCategorie }: Family, n: number, isSpecific: boolean): Product {
  const categories = codesOf(productCategorie.list);
  const Categorie = categories[n % categories.length] ?? "";
  if (!isSpecific && n < categories.length) return { Categorie };
  const round = Math.floor(n / categories.length);
  return { Categorie, Code: `${Categorie}A${`${1 + ((n + round) % 99)}`.padStart(2, "0")}` };
}

/** So many that may stand beside each other in one message: the periods of the same product do not overlap. */
export function careFrom(
  { chance, message, day }: Making,
  count: number,
  start: readonly [least: number, most: number],
): readonly Care[] {
  const { family } = message;
  const begin = (): string => daysAfter(day, chance.between(...start));
  const length = (): number => chance.pick([0, 6, 29, 180, 364, 730]);
  const first = chance.between(0, 5);
  const isGeneric = chance.once(8);
  const cares: Care[] = [];
  for (let n = 0; n < count; n += 1) {
    const before = cares.at(-1);
    // A product without a name is the same as any other: one comes after another.
    if (isGeneric) cares.push(genericAfter(before?.end ?? null, { begin, length, chance }));
    else if (before?.end && before.howMuch.Omvang && chance.once(4)) {
      const next = daysAfter(before.end, 1);
      cares.push({ ...before, begin: next, end: daysAfter(next, length()) });
    } else {
      const isSpecific = count + first > codesOf(family.productCategorie.list).length;
      cares.push(
        named(productOf(family, n + first, isSpecific || !chance.once(3)), {
          begin,
          length,
          chance,
        }),
      );
    }
  }
  return cares;
}

interface When {
  readonly begin: () => string;
  readonly length: () => number;
  readonly chance: Chance;
}

function genericAfter(end: string | null, { begin, length, chance }: When): Care {
  const from = end === null ? begin() : daysAfter(end, 1);
  const howMuch = { Budget: budget(chance) };
  return { product: {}, begin: from, end: daysAfter(from, length()), howMuch };
}

function named(Product: Product, { begin, length, chance }: When): Care {
  const howMuch = howMuchOf(Product, chance);
  const from = begin();
  const end = mustEnd(howMuch) || !chance.once(4) ? daysAfter(from, length()) : null;
  return { product: { Product }, begin: from, end, howMuch };
}

function howMuchOf({ Code }: Product, chance: Chance): HowMuch {
  if (Code !== undefined) return { Omvang: omvang(chance) };
  return chance.once(2) ? { Budget: budget(chance) } : {};
}
