import type { Held } from "../notation.ts";
import { aanduidingWoonadres, geslacht, soortRelatie } from "../release-3-2/code-lists.ts";
import type { toewijzing } from "../release-3-2/messages/toewijzing.ts";
import type * as shared from "../release-3-2/shared-classes.ts";
import { type Chance, codesOf } from "./chance.ts";
import { daysAfter } from "./days.ts";
import type { Making } from "./making.ts";
import { geboortedatum, organisatienaam, organisaties, volledigeNaam } from "./person.ts";

type Client = Held<ReturnType<typeof toewijzing>["Client"]>;
type Contact = Client["Contactgegevens"][number];
type Relatie = NonNullable<Client["Relaties"]>[number];
type Adres = Held<typeof shared.adres>;

const straten = ["Voorbeeldstraat", "Lange Voorbeeldkade", "Plein '45", "Burg. Café-Crèmelaan"];
const plaatsen = ["Voorbeeldstad", "Nieuw-Voorbeeld", "Voorbeeld aan den IJssel"];
// The combinations SA, SD and SS are not given out.
const postcodeLetters = ["XX", "AB", "ZS", "GW", "KN"];

function huis(chance: Chance): NonNullable<Adres["Huis"]> {
  return {
    Huisnummer: chance.pick([chance.between(1, 300), chance.between(1, 99_999)]),
    ...(chance.once(4) && { Huisletter: chance.pick(["a", "B", "é"]) }),
    ...(chance.once(4) && { HuisnummerToevoeging: chance.pick(["K123", "II", "bis", "1 h"]) }),
    ...(chance.once(6) && { AanduidingWoonadres: chance.pick(codesOf(aanduidingWoonadres)) }),
  };
}

function postcode(chance: Chance, land: "NL" | "BE" | "DE"): string {
  if (land === "NL") return `9999${chance.pick(postcodeLetters)}`;
  return land === "BE" ? `B-${chance.between(1000, 9999)}` : `D ${chance.between(10_000, 99_999)}`;
}

/** An address in the Netherlands or elsewhere. Who has a postal code has a country, and the other way around. */
function adres(chance: Chance): Adres {
  const land = chance.once(6) ? chance.pick(["BE", "DE"] as const) : "NL";
  return {
    Huis: huis(chance),
    Postcode: postcode(chance, land),
    ...(!chance.once(4) && { Straatnaam: chance.pick(straten) }),
    ...(!chance.once(4) && { Plaatsnaam: chance.pick(plaatsen) }),
    LandCode: land,
  };
}

/** No subscriber has a number that begins with a zero after that of the area. */
function telefoon(chance: Chance): Held<typeof shared.telefoonnummers>["Telefoon01"] {
  const number = `0200${chance.between(100_000, 999_999)}`;
  return { Telefoonnummer: number, Landnummer: chance.pick(["0031", "+31", "31"]) };
}

const telefoons = (chance: Chance): Held<typeof shared.telefoonnummers> => ({
  Telefoon01: telefoon(chance),
  ...(chance.once(3) && { Telefoon02: telefoon(chance) }),
});

/** What can be told of a temporary address: since when, until when, or both. */
function periode({ chance, day }: Making): NonNullable<Contact["Periode"]> {
  const begin = daysAfter(day, -chance.between(0, 300));
  return chance.pick([
    { Begindatum: begin },
    { Einddatum: daysAfter(day, chance.between(0, 300)) },
    { Begindatum: begin, Einddatum: daysAfter(begin, chance.between(0, 300)) },
  ]);
}

/** Where somebody can be reached. By telephone alone only when no address is asked. */
function contact(making: Making, Soort: Contact["Soort"], wantsAddress: boolean): Contact {
  const { chance } = making;
  const hasAddress = wantsAddress || Soort === "01" || Soort === "03" || !chance.once(4);
  const where = hasAddress ? { Adres: adres(chance) } : {};
  return {
    Soort,
    ...where,
    ...(chance.once(5) && { Organisatie: chance.pick(organisaties) }),
    ...((!hasAddress || chance.once(2)) && { Telefoon: telefoons(chance) }),
    ...(chance.once(2) && {
      Emailadres: `${chance.pick(["tom", "z.wit", "info"])}@voorbeeld.example`,
    }),
    ...(Soort === "04" && !chance.once(4) && { Periode: periode(making) }),
  };
}

const kinds = ["01", "02", "03", "04"] as const;

/** Each kind at most once, and one of the first three with an address. */
export function contactgegevens(making: Making): readonly Contact[] {
  const { chance } = making;
  const first = chance.pick(["01", "02", "03"] as const);
  const others = kinds.filter((kind) => kind !== first && chance.once(3));
  return [contact(making, first, true), ...others.map((kind) => contact(making, kind, false))];
}

/** Who stands by the client: a person, or for a guardian an organisation. */
export function relaties(making: Making): readonly Relatie[] {
  const { chance } = making;
  return Array.from({ length: chance.between(1, 4) }, (_, n) => {
    const isOrganisation = chance.once(5);
    return {
      Nummer: chance.once(2) ? `${n + 1}` : `relatie-${n + 1}`,
      ...(!chance.once(3) && { Volgorde: n + 1 }),
      Soort: isOrganisation ? "11" : chance.pick(codesOf(soortRelatie)),
      ...(!isOrganisation && {
        ...(!chance.once(3) && { Geboortedatum: geboortedatum(making, [18, 90]) }),
        ...(!chance.once(3) && { Geslacht: chance.pick(codesOf(geslacht)) }),
      }),
      Naam: isOrganisation ? organisatienaam(chance) : volledigeNaam(chance),
      Contact: contact(making, chance.pick(kinds), false),
    };
  });
}
