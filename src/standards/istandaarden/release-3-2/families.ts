import { type CodeType, codes } from "../notation.ts";
import {
  productCategorieJw,
  productCategorieWmo,
  redenBeeindigingJw,
  redenBeeindigingWmo,
} from "./code-lists.ts";

/** What differs between the two families in every message: names, and two lists of codes. */
export interface Family {
  readonly name: "iWmo" | "iJw";
  /** As messages begin: `WMO301`, `JW301`. */
  readonly prefix: "WMO" | "JW";
  readonly productCategorie: CodeType;
  readonly redenBeeindiging: CodeType;
}

export const iWmo: Family = {
  name: "iWmo",
  prefix: "WMO",
  productCategorie: codes("LDT_ProductCategorie", productCategorieWmo),
  redenBeeindiging: codes("LDT_RedenBeeindiging", redenBeeindigingWmo),
};

export const iJw: Family = {
  name: "iJw",
  prefix: "JW",
  productCategorie: codes("LDT_ProductCategorie", productCategorieJw),
  redenBeeindiging: codes("LDT_RedenBeeindiging", redenBeeindigingJw),
};
