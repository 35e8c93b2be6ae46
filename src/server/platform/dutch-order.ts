/** The order of names in Dutch, with the numbers in them as numbers. PGlite has none of its own. */
export const inDutchOrder = new Intl.Collator("nl", { numeric: true });
