import { at } from "../case.ts";
import type { Content } from "../plain-messages.ts";
import { without } from "./both-families.ts";

/** A class with an amount of a product, in the plain message of its number. */
export interface ProductPlace {
  readonly number: string;
  readonly within: string;
  readonly shown: string;
  readonly begin: string;
  readonly end: string;
  /** The first day as the plain message has it, and the day before. */
  readonly firstDay: string;
  readonly dayBefore: string;
}

export const toegewezen: ProductPlace = {
  number: "301",
  within: "Client/ToegewezenProducten[1]",
  shown: "/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]",
  begin: "Ingangsdatum",
  end: "Einddatum",
  firstDay: "2026-11-01",
  dayBefore: "2026-10-31",
};

export const aangevraagd: ProductPlace = {
  number: "315",
  within: "Client/AangevraagdeProducten[1]",
  shown: "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]",
  begin: "ToewijzingIngangsdatum",
  end: "ToewijzingEinddatum",
  firstDay: "2026-12-01",
  dayBefore: "2026-11-30",
};

export const nieuw: ProductPlace = {
  number: "317",
  within: "Client/Verzoek/NieuweProducten[1]",
  shown: "/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct[1]",
  begin: "GewensteIngangsdatum",
  end: "Einddatum",
  firstDay: "2026-12-01",
  dayBefore: "2026-11-30",
};

export const teWijzigen: ProductPlace = {
  ...nieuw,
  within: "Client/Verzoek/TeWijzigenProducten[1]",
  shown: "/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]",
};

/** Those with a Product. */
export const withProduct = [toegewezen, aangevraagd, nieuw];
export const everyProduct = [...withProduct, teWijzigen];

export const productOf = (content: Content, place: ProductPlace): Content =>
  at(content, place.within);

/** A sum of money for whatever is needed, and no product that is named. */
export function makeBudget(product: Content): void {
  product["Budget"] = 100_000;
  without(product, "Product", "Omvang");
}

/** A product that began on 1 January 2020. A wish is older than that, for it asks for a day that is to come. */
export function makeEndOn(content: Content, place: ProductPlace, end: string): Content {
  if (place.number === "317")
    at(content, "Header/BerichtIdentificatie")["Dagtekening"] = "2019-12-02";
  const product = productOf(content, place);
  product[place.begin] = "2020-01-01";
  product[place.end] = end;
  return product;
}
