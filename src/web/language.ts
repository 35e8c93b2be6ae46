export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

export const otherLanguage = (language: Language): Language => (language === "nl" ? "en" : "nl");

/** Which of our two languages an `Accept-Language` header asks for first; Dutch when neither. */
export function preferredLanguage(header: string | null): Language {
  const wishes = (header ?? "").split(",").map((wish) => {
    const [range = "", ...settings] = wish.trim().toLowerCase().split(";");
    const quality = settings.map((s) => s.trim()).find((s) => s.startsWith("q="));
    return { language: range.split("-")[0], quality: quality ? Number(quality.slice(2)) : 1 };
  });
  const wish = wishes
    .filter((w) => w.quality > 0 && (w.language === "nl" || w.language === "en"))
    .sort((a, b) => b.quality - a.quality)[0];
  return wish?.language === "en" ? "en" : "nl";
}

/** The language of an address, by its first part. */
export function languageOfPath(path: string): Language {
  return /^\/en(\/|$)/.test(path) ? "en" : "nl";
}
