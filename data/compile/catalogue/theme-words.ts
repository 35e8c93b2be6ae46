/** Themes of the catalogue: code, Dutch and English label. The first 24 are those of the collected solutions. */
export const CATALOGUE_THEMES: readonly (readonly [code: string, nl: string, en: string])[] = [
  ["service-delivery", "Dienstverlening", "Service to residents"],
  ["social-domain", "Sociaal domein", "Social domain"],
  ["case-management", "Zaakgericht werken", "Case management"],
  ["data-exchange", "Gegevensuitwisseling", "Data exchange"],
  ["geo-and-base-registers", "Geo en basisregistraties", "Geo data and base registers"],
  ["civil-affairs", "Burgerzaken", "Civil affairs"],
  ["reuse-and-development", "Hergebruik en ontwikkeling", "Reuse and development"],
  ["architecture", "Architectuur", "Architecture"],
  ["information-security", "Informatieveiligheid", "Information security"],
  ["openness", "Openbaarheid", "Open government"],
  ["accessibility-and-design", "Toegankelijkheid en vormgeving", "Accessibility and design"],
  ["physical-domain", "Fysiek domein", "Physical domain"],
  ["operations", "Bedrijfsvoering", "Operations"],
  ["data-driven-work", "Datagedreven werken", "Data-driven work"],
  ["archiving", "Archivering", "Archiving"],
  ["public-space", "Openbare ruimte", "Public space"],
  ["algorithms-and-ai", "Algoritmen en AI", "Algorithms and AI"],
  ["taxes", "Belastingen", "Taxes"],
  ["politics", "Bestuur en politiek", "Government and politics"],
  ["mobility", "Mobiliteit", "Mobility"],
  ["participation", "Participatie", "Participation"],
  ["elections", "Verkiezingen", "Elections"],
  ["legislation", "Wetgeving", "Legislation"],
  ["energy-transition", "Energietransitie", "Energy transition"],
  ["documents-and-formats", "Documenten en bestandsvormen", "Documents and file formats"],
  ["finance-and-procurement", "Financiën en inkoop", "Finance and procurement"],
  ["culture-and-heritage", "Cultuur en erfgoed", "Culture and heritage"],
  ["public-safety", "Openbare orde en veiligheid", "Public order and safety"],
];

const BY_LABEL: ReadonlyMap<string, string> = new Map(
  CATALOGUE_THEMES.map(([code, nl]) => [nl.toLowerCase(), code]),
);

/** The code of a theme as the collection writes it. */
export function themeOf(label: string): string {
  const code = BY_LABEL.get(label.toLowerCase());
  if (code === undefined) {
    throw new Error(`The theme "${label}" has no code: add it to theme-words.ts.`);
  }
  return code;
}
