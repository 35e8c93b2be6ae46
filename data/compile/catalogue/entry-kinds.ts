/** What the collection calls each solution, as a code of `entry-kind`. */
export const KIND_OF_SORT: ReadonlyMap<string, string> = new Map([
  ["software", "software"],
  ["platform", "software"],
  ["standaard", "agreement"],
  ["model", "agreement"],
  ["afspraak", "agreement"],
  ["landelijke voorziening", "service"],
  ["dienst", "service"],
  ["collectieve inkoop", "service"],
  ["handreiking", "method"],
  ["data-aanpak", "method"],
  ["samenwerking", "network"],
  ["programma", "network"],
  ["initiatief", "practice"],
]);

/** Where the word of the collection says too little: by id. */
export const KIND_OF_SOLUTION: ReadonlyMap<string, string> = new Map([
  // Base registers and other national registers: what one gets there is data.
  ...["brk", "bro", "brv", "cvgg", "lv-bag", "lv-bgt", "lv-woz", "nhr", "npr", "rev", "rni"].map(
    (id) => [id, "data"] as const,
  ),
  // Data sets, where the other data approaches are ways of working with them.
  ["dego", "data"],
  // A programme in name; what one uses are its specifications, or its building blocks.
  ["haal-centraal", "agreement"],
  ["mijnservices", "software"],
]);
