/** A subject as one word, for a list by subject. */
export const subjectKey = (entry: string, version: string | null): string =>
  `${entry}\n${version ?? ""}`;
