import type { Chance } from "./chance.ts";

const remarks = [
  "Telefonisch besproken",
  "Zie het plan van 3 maart; vóór week 12 bellen & de begeleider vragen",
  'Eerste regel\nTweede regel: "<geen>" wijziging, coördinator is Zoë Çelik',
  "€ 12,50 per keer – naar beneden afgerond",
];

/** What somebody adds in words, in a quarter of the cases. */
export const commentaar = (chance: Chance): { readonly Commentaar?: string } =>
  chance.once(4) ? { Commentaar: chance.pick(remarks) } : {};

/** A reference of a provider, at most 36 characters; `n` makes it another than those beside it. */
export const referentie = (chance: Chance, n: number): string =>
  chance.pick([
    `${chance.between(1_000, 9_999)}-${n + 1}`,
    `40A${chance.between(10_000, 99_999)}/${n + 1}`,
    `aanvraag ${chance.between(100_000_000, 999_999_999)} product ${n + 1}`,
  ]);
