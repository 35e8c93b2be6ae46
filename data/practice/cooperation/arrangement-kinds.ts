/** Who takes part beside the municipalities. */
type Partner = "province" | "water-board" | "safety-region" | "foundation";

/** What municipalities arrange together, in the words of the register. */
export interface ArrangementKind {
  readonly title: string;
  readonly abbreviation: string | null;
  readonly form: "public-body" | "operations-body" | "joint-organ" | "simple-arrangement";
  readonly authority: readonly string[];
  readonly policyFields: readonly string[];
  readonly organs: readonly string[];
  readonly partner: Partner | null;
}

export const BOARD = "College van burgemeester en wethouders";
export const COUNCIL = "Gemeenteraad";
export const MAYOR = "Burgemeester";

/** By law every municipality is in one of each (Wvr, articles 8 and 14 Wpg, article 5.3 Wabo). */
export const SAFETY_REGION: ArrangementKind = {
  title: "Veiligheidsregio",
  abbreviation: "VR",
  form: "public-body",
  authority: ["attribution", "delegation"],
  policyFields: ["openbare orde en veiligheid|veiligheid"],
  organs: [BOARD],
  partner: null,
};

export const HEALTH_SERVICE: ArrangementKind = {
  title: "GGD",
  abbreviation: null,
  form: "public-body",
  authority: ["delegation", "mandate"],
  policyFields: ["zorg en gezondheid"],
  organs: [BOARD],
  partner: null,
};

export const ENVIRONMENT_SERVICE: ArrangementKind = {
  title: "Omgevingsdienst",
  abbreviation: "OD",
  form: "public-body",
  authority: ["mandate"],
  policyFields: ["natuur en milieu|bodem", "natuur en milieu|geluid", "natuur en milieu|lucht"],
  organs: [BOARD],
  partner: "province",
};
