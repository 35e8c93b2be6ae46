/** Whose hours a step of an adoption kit asks. A list of our own, until the vocabulary `discipline` has it. */
export const disciplines = [
  "project",
  "policy",
  "operations",
  "information",
  "application",
  "technology",
  "architecture",
  "privacy-security",
  "law-procurement",
  "communication",
] as const;
export type Discipline = (typeof disciplines)[number];
