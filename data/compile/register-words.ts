/** The register's own words, and the codes by which our tables know them. */
export const ARRANGEMENT_FORMS: ReadonlyMap<string, string> = new Map([
  ["Openbaar lichaam", "public-body"],
  ["'Regeling zonder meer'", "simple-arrangement"],
  ["Bedrijfsvoeringsorganisatie", "operations-body"],
  ["Gemeenschappelijk orgaan", "joint-organ"],
]);

export const AUTHORITIES: ReadonlyMap<string, string> = new Map([
  ["Attributie", "attribution"],
  ["Delegatie", "delegation"],
  ["Mandaat", "mandate"],
]);

/** The register has no kind for foreign bodies, foundations and water boards that have ended. */
export const PARTICIPANT_KINDS: ReadonlyMap<string, string> = new Map([
  ["gemeente", "municipality"],
  ["provincie", "province"],
  ["waterschap", "water-board"],
  ["ministerie", "ministry"],
  ["so", "regional-body"],
  ["", "other"],
]);

export const REGION_KINDS: ReadonlyMap<string, string> = new Map([
  ["corop", "corop"],
  ["veiligheidsregio", "safety-region"],
  ["ggd_gr", "ggd"],
  ["omgevingsdienst_gr", "environment-service"],
]);

export function codeOf(words: ReadonlyMap<string, string>, word: string): string {
  const code = words.get(word);
  if (code === undefined) {
    throw new Error(
      `The register uses the word "${word}", which has no code yet. ` +
        "Add it to data/compile/register-words.ts and to vocabulary-words.ts.",
    );
  }
  return code;
}
