import { type Language, languages } from "./language.ts";
import type { AnyPage } from "./page.ts";

export interface Match {
  readonly page: AnyPage;
  readonly language: Language;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the page of a path. Patterns know `:name`; the first page in the table that fits wins. */
export function matcher(pages: readonly AnyPage[]): (path: string) => Match | null {
  const patterns = pages.flatMap((page) =>
    languages.map((language) => ({
      page,
      language,
      pattern: new URLPattern({ pathname: page.paths[language] }),
    })),
  );
  return (path) => {
    for (const { page, language, pattern } of patterns) {
      const groups = pattern.exec({ pathname: path })?.pathname.groups;
      if (groups) return { page, language, params: decoded(groups) };
    }
    return null;
  };
}

function decoded(groups: Record<string, string | undefined>): Record<string, string> {
  const entries = Object.entries(groups).map(([name, value = ""]) => [name, safeDecode(value)]);
  return Object.fromEntries(entries);
}

function safeDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
