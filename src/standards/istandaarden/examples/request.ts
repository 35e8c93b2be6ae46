import type { Held } from "../notation.ts";
import { jaNee, redenVerzoek, typeVerwijzer } from "../release-3-2/code-lists.ts";
import type { verzoekOmToewijzing as toewijzingDefinition } from "../release-3-2/messages/verzoek-om-toewijzing.ts";
import type { verzoekOmWijziging as wijzigingDefinition } from "../release-3-2/messages/verzoek-om-wijziging.ts";
import type * as shared from "../release-3-2/shared-classes.ts";
import type { ClassContent } from "../writer/write-message.ts";
import { budget, careFrom, mustEnd, omvang } from "./care.ts";
import { type Chance, codesOf } from "./chance.ts";
import { daysAfter } from "./days.ts";
import type { Making } from "./making.ts";
import { client, organisaties, verkorteNaam } from "./person.ts";
import { commentaar, referentie } from "./remark.ts";

type AangevraagdProduct = Held<
  ReturnType<typeof toewijzingDefinition>["Client"]
>["AangevraagdeProducten"][number];
type Verzoek = Held<ReturnType<typeof wijzigingDefinition>["Client"]>["Verzoek"];
type TeWijzigenProduct = NonNullable<Verzoek["TeWijzigenProducten"]>[number];

/** 315 */
export function verzoekOmToewijzing(making: Making): ClassContent {
  const { chance, message, products } = making;
  const cares = careFrom(making, products ?? chance.between(1, 4), [-20, 90]);
  const AangevraagdeProducten = cares.map(
    ({ product, begin, end, howMuch }, n): AangevraagdProduct => ({
      ReferentieAanbieder: referentie(chance, n),
      ...(chance.once(3) && {
        BeschikkingNummer: chance.between(1, 999_999_999),
        BeschikkingIngangsdatum: daysAfter(making.day, -chance.between(20, 200)),
      }),
      ...product,
      ToewijzingIngangsdatum: begin,
      ...(end !== null && { ToewijzingEinddatum: end }),
      ...howMuch,
      Verwijzer: verwijzer(chance),
      ...(chance.once(2) && { Raamcontract: chance.pick(codesOf(jaNee)) }),
      ...commentaar(chance),
    }),
  );
  const asksAuthority = message.family.name === "iJw" && chance.once(2);
  return {
    Client: {
      ...client(making),
      Naam: verkorteNaam(chance),
      ...(asksAuthority && { GezagsdragerBekend: chance.pick(codesOf(jaNee)) }),
      ...commentaar(chance),
      AangevraagdeProducten,
    },
  };
}

/** Who has a code of a caregiver is known by it, or else by name; others have no code. */
function verwijzer(chance: Chance): Held<typeof shared.verwijzer> {
  const Type = chance.pick(codesOf(typeVerwijzer));
  const Naam = chance.pick(["Huisartsenpost Voorbeeld", "Dr. É. Voorbeeld", ...organisaties]);
  if (["02", "03", "04", "05"].includes(Type)) {
    return chance.once(2) ? { Type, ZorgverlenerCode: "42420001" } : { Type, Naam };
  }
  return { Type, ...(chance.once(2) && { Naam }) };
}

/** 317: something stands already, and something of it becomes otherwise or comes beside it. */
export function verzoekOmWijziging(making: Making): ClassContent {
  const { chance } = making;
  const { changed, unchanged, added } = countsOf(chance, making.products ?? chance.between(1, 5));
  const first = chance.between(1, 900_000);
  const Verzoek: Verzoek = {
    ReferentieAanbieder: referentie(chance, 0),
    RedenVerzoek: chance.pick(codesOf(redenVerzoek)),
    ...(unchanged > 0 && {
      OngewijzigdeProducten: Array.from({ length: unchanged }, (_, n) => ({
        ToewijzingNummer: first + n,
      })),
    }),
    ...(changed > 0 && {
      TeWijzigenProducten: Array.from({ length: changed }, (_, n) => ({
        ToewijzingNummer: first + unchanged + n,
        ...change(making),
      })),
    }),
    ...(added > 0 && {
      NieuweProducten: careFrom(making, added, [1, 120]).map((care) => ({
        ...care.product,
        GewensteIngangsdatum: care.begin,
        ...(care.end !== null && { Einddatum: care.end }),
        ...care.howMuch,
      })),
    }),
  };
  return { Client: { Bsn: client(making).Bsn, Verzoek } };
}

/** So many products in all. One stands alone only as one that is changed. */
function countsOf(chance: Chance, products: number) {
  const counts = { changed: 0, unchanged: 0, added: 0 };
  let left = products;
  if (products > 1 && chance.once(2)) {
    counts.unchanged += 1;
    counts.added += 1;
    left -= 2;
  } else {
    counts.changed += 1;
    left -= 1;
  }
  for (; left > 0; left -= 1) counts[chance.pick(["changed", "unchanged", "added"] as const)] += 1;
  return counts;
}

/** The wish begins after the day of the message; it is another end, another volume or another budget. */
function change({ chance, day }: Making): Omit<TeWijzigenProduct, "ToewijzingNummer"> {
  const howMuch = chance.pick([{}, { Omvang: omvang(chance) }, { Budget: budget(chance) }]);
  const begin = daysAfter(day, chance.between(1, 120));
  const isOnlyEnd = Object.keys(howMuch).length === 0;
  const hasEnd = isOnlyEnd || mustEnd(howMuch) || chance.once(2);
  return {
    GewensteIngangsdatum: begin,
    ...(hasEnd && { Einddatum: daysAfter(begin, chance.pick([0, 29, 364])) }),
    ...howMuch,
  };
}
