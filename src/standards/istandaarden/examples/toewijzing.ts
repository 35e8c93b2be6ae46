import type { Held } from "../notation.ts";
import {
  communicatievorm,
  juridischeStatus,
  redenWijziging,
  wettelijkeVertegenwoordiging,
} from "../release-3-2/code-lists.ts";
import type { toewijzing as definition } from "../release-3-2/messages/toewijzing.ts";
import { type Care, careFrom } from "./care.ts";
import { type Chance, codesOf } from "./chance.ts";
import { contactgegevens, relaties } from "./contact.ts";
import { daysAfter, earliest } from "./days.ts";
import type { Making } from "./making.ts";
import { client, volledigeNaam } from "./person.ts";
import { commentaar, referentie } from "./remark.ts";

type Client = Held<ReturnType<typeof definition>["Client"]>;
type ToegewezenProduct = Client["ToegewezenProducten"][number];

/** 301. One of the products may be deleted: it has the period of another, and counts no more. */
export function toewijzing(making: Making): { readonly Client: Client } {
  const { chance } = making;
  const count = making.products ?? chance.between(1, 5);
  const cares = careFrom(making, count, [-400, 60]);
  const first = chance.between(1, 900_000);
  return {
    Client: {
      ...client(making),
      Naam: volledigeNaam(chance),
      ...(chance.once(3) && { Communicatie: communicatie(chance) }),
      ...(chance.once(4) && { JuridischeStatus: chance.pick(codesOf(juridischeStatus)) }),
      ...(chance.once(4) && {
        WettelijkeVertegenwoordiging: chance.pick(codesOf(wettelijkeVertegenwoordiging)),
      }),
      ...commentaar(chance),
      ...(chance.once(2) && { Relaties: relaties(making) }),
      Contactgegevens: contactgegevens(making),
      ToegewezenProducten: cares.map((care, n) => {
        const before = cares[n - 1];
        const ToewijzingNummer = first + n;
        return before && chance.once(6)
          ? { ToewijzingNummer, ...deleted(before, making) }
          : { ToewijzingNummer, ...assigned(care, making, n) };
      }),
    },
  };
}

/** The language is that of an interpreter, and of nobody else. */
function communicatie(chance: Chance): NonNullable<Client["Communicatie"]> {
  const Vorm = chance.pick(codesOf(communicatievorm));
  return { Vorm, ...(Vorm === "1" && { Taal: chance.pick(["Pools", "Español", "Türkçe"]) }) };
}

type Assigned = Omit<ToegewezenProduct, "ToewijzingNummer">;

/** A product is assigned before it begins, or on the day of the message at last. */
function assigned({ product, begin, end, howMuch }: Care, making: Making, n: number): Assigned {
  const { chance } = making;
  return {
    ...(chance.once(3) && { ReferentieAanbieder: referentie(chance, n) }),
    ...product,
    ...decided(making, begin),
    Ingangsdatum: begin,
    ...(end !== null && { Einddatum: end }),
    ...(chance.once(3) && { RedenWijziging: chance.pick(reasonsToChange) }),
    ...howMuch,
    ...commentaar(chance),
  };
}

// 01 has lapsed, and 13 means that it is deleted.
const reasonsToChange = codesOf(redenWijziging).filter((code) => code !== "01" && code !== "13");

const deleted = ({ product, begin, howMuch }: Care, making: Making): Assigned => ({
  ...product,
  ...decided(making, begin),
  Ingangsdatum: begin,
  Einddatum: begin,
  RedenWijziging: "13",
  ...howMuch,
});

function decided({ chance, day }: Making, begin: string) {
  const two = (most: number): string => `${chance.between(0, most)}`.padStart(2, "0");
  return {
    Toewijzingsdatum: earliest(day, daysAfter(begin, -chance.between(0, 30))),
    Toewijzingstijd: `${two(23)}:${two(59)}:${two(59)}`,
  };
}
