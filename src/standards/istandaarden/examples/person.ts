import type { Held } from "../notation.ts";
import { geslacht } from "../release-3-2/code-lists.ts";
import type * as shared from "../release-3-2/shared-classes.ts";
import { type Chance, codesOf } from "./chance.ts";
import { daysAfter } from "./days.ts";
import type { Making } from "./making.ts";
import { testBsns } from "./test-bsn.ts";

const voornamen = [
  ..."Tom Zoë Daniël Renée Thijs Aïcha Noëlle Jürgen Mohammed Fleur IJsbrand Anaïs Björn Chloë".split(
    " ",
  ),
  "Marie-José",
  "Jan Willem",
];
const achternamen: readonly (readonly [voorvoegsel: string | null, naam: string])[] = [
  ["de", "Wit"],
  [null, "Bakker"],
  ["van den", "IJssel"],
  ["van der", "Meij-Coëlho"],
  [null, "Daniëls"],
  ["'t", "Hooft"],
  [null, "Çelik"],
  ["d'", "Écluse"],
  [null, "Müller-Łukasiewicz"],
  ["van", "Sint Oedenrode genaamd van Wijngaarden tot Zuidwijk"],
  [null, "Ó"],
];
export const organisaties = [
  "Stichting Voorbeeld & Co",
  "Voorbeeldzorg <Noord>",
  'Bureau "Een Voorbeeld"',
  "Voorbeeldhuis één",
];

function achternaam(chance: Chance): Held<typeof shared.verkorteNaam>["Geslachtsnaam"] {
  const [Voorvoegsel, Achternaam] = chance.pick(achternamen);
  return { Achternaam, ...(Voorvoegsel !== null && { Voorvoegsel }) };
}

export function verkorteNaam(chance: Chance): Held<typeof shared.verkorteNaam> {
  const names = Array.from({ length: chance.between(1, 3) }, () => chance.pick(voornamen));
  const letters = names.map((name) => name.slice(0, 1)).join("");
  return {
    Geslachtsnaam: achternaam(chance),
    ...(!chance.once(3) && { Voornamen: names.join(" ") }),
    ...(!chance.once(3) && { Voorletters: letters }),
  };
}

/** The name of a person. What one is called by may be the name of a partner only of who has one. */
export function volledigeNaam(chance: Chance): Held<typeof shared.volledigeNaam> {
  const name = verkorteNaam(chance);
  if (!chance.once(3)) return { ...name, NaamGebruik: "1" };
  const Partnernaam = achternaam(chance);
  return { ...name, Partnernaam, NaamGebruik: chance.pick(["1", "2", "3", "4"] as const) };
}

/** A name for what is no person. */
export const organisatienaam = (chance: Chance): Held<typeof shared.volledigeNaam> => ({
  Geslachtsnaam: { Achternaam: chance.pick(organisaties) },
  NaamGebruik: "6",
});

/** Of a day that is not known the known part is said, and what of it that is (IV009). */
export function geboortedatum(
  { chance, day }: Pick<Making, "chance" | "day">,
  ages: readonly [least: number, most: number],
): Held<typeof shared.geboortedatum> {
  const days = chance.between(...ages) * 365 + chance.between(1, 364);
  const born = daysAfter(day, -days);
  if (!chance.once(6)) return { Datum: born };
  return chance.pick([
    { Datum: `${born.slice(0, 8)}01`, DatumGebruik: "1" },
    { Datum: `${born.slice(0, 5)}01-01`, DatumGebruik: "2" },
    { Datum: "1900-01-01", DatumGebruik: "3" },
  ] as const);
}

/** Who the message is about, as far as every message about one client says it. */
export function client(making: Making) {
  const { chance, message } = making;
  return {
    Bsn: chance.pick(testBsns()),
    Geboortedatum: geboortedatum(making, message.family.name === "iJw" ? [0, 17] : [18, 105]),
    Geslacht: chance.pick(codesOf(geslacht)),
  };
}
