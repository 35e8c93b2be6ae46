import type { Right } from "#contract/access";

type Language = "nl" | "en";

const words: Readonly<Record<Right, Readonly<Record<Language, string>>>> = {
  reader: { nl: "lezer", en: "reader" },
  editor: { nl: "redacteur", en: "editor" },
  confirmer: { nl: "bevestiger", en: "confirmer" },
  "mandate-holder": { nl: "mandaathouder", en: "mandate holder" },
  administrator: { nl: "beheerder", en: "administrator" },
  moderator: { nl: "moderator", en: "moderator" },
  "portfolio-manager": { nl: "portfoliomanager", en: "portfolio manager" },
  adviser: { nl: "adviseur", en: "adviser" },
  auditor: { nl: "auditor", en: "auditor" },
};

/** `redacteur en bevestiger`. */
export function rightWords(rights: readonly Right[], language: Language): string {
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return list.format(rights.map((right) => words[right][language]));
}
