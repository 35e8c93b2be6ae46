import { addressOf } from "../src/web/addresses.ts";

/** The pages a reader of the country meets, as they open with something on them. */
export const publicPages = {
  home: addressOf("home", "nl"),
  directory: addressOf("organisations", "nl"),
  organisation: addressOf("organisation", "nl", { id: "GM0214" }),
  compare: addressOf("compare", "nl", {}, { a: "GM0344", b: "GM0363" }),
  reorganisations: addressOf("reorganisations", "nl"),
  map: addressOf("map", "nl"),
  search: addressOf("search", "nl", {}, { q: "bosch" }),
  sources: addressOf("sources", "nl"),
  about: addressOf("about", "nl"),
} as const;
