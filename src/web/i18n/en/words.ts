import type { words as dutch } from "../nl/words.ts";
import type { SameKeys } from "../same-keys.ts";

export const words: SameKeys<typeof dutch> = {
  kind: {
    municipality: "Municipality",
    province: "Province",
    "water-board": "Water board",
    "joint-arrangement": "Joint arrangement",
    "regional-body": "Regional body",
    supplier: "Supplier",
    "knowledge-institute": "Knowledge institute",
    association: "Association",
    "residents-initiative": "Residents’ initiative",
    "other-government": "Other government",
  },
  kinds: {
    municipality: "Municipalities",
    province: "Provinces",
    "water-board": "Water boards",
    "joint-arrangement": "Joint arrangements",
    "regional-body": "Regional bodies",
    supplier: "Suppliers",
    "knowledge-institute": "Knowledge institutes",
    association: "Associations",
    "residents-initiative": "Residents’ initiatives",
    "other-government": "Other governments",
  },
  sizeClass: {
    "under-20000": "Fewer than 20,000",
    "20000-50000": "20,000 to 50,000",
    "50000-100000": "50,000 to 100,000",
    "100000-300000": "100,000 to 300,000",
    "over-300000": "300,000 or more",
  },
  page: "Page of this site",
  unknown: "not known",
  /** What is wrong with a text that somebody wrote for all to read. */
  text: {
    long: "Make this shorter: at most {{most}} characters. You wrote {{n}}.",
    signs: "There is a sign in this that nobody sees. Type it again.",
    person:
      "This holds the mail address of one person, or a number that can be a citizen service number (BSN). Take it out: everybody can read this.",
  },
};
