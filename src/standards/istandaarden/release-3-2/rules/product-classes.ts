import { isAbsent } from "../../rules/rule.ts";

/** A class that says how much of what is assigned or asked for, and from when until when. */
export interface ProductClass {
  readonly message: string;
  readonly on: string;
  /** The names of its first and last day. */
  readonly begin: string;
  readonly end: string;
}

export const toegewezenProduct: ProductClass = {
  message: "301",
  on: "ToegewezenProduct",
  begin: "Ingangsdatum",
  end: "Einddatum",
};

export const aangevraagdProduct: ProductClass = {
  message: "315",
  on: "AangevraagdProduct",
  begin: "ToewijzingIngangsdatum",
  end: "ToewijzingEinddatum",
};

export const teWijzigenProduct: ProductClass = {
  message: "317",
  on: "TeWijzigenProduct",
  begin: "GewensteIngangsdatum",
  end: "Einddatum",
};

export const nieuwProduct: ProductClass = {
  message: "317",
  on: "NieuwProduct",
  begin: "GewensteIngangsdatum",
  end: "Einddatum",
};

/** Those that name a product. */
export const namingProduct = [toegewezenProduct, aangevraagdProduct, nieuwProduct];
export const allProducts = [...namingProduct, teWijzigenProduct];

// What ended in 2020 still goes by the freedom of older releases.
const lastDayOf2020 = 20_201_231;

/** An assignment without an end goes on. */
export const goesOnAfter2020 = (end: number): boolean => isAbsent(end) || end > lastDayOf2020;
