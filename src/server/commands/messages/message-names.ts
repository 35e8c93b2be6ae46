import { messages } from "#standards/istandaarden/release-3-2/messages";
import type { Language } from "./language.ts";

/** `WMO/JW 301, 305; JW 319`: those of both families once. */
export function messageNames(names: readonly string[], lang: Language): string {
  if (names.length === messages.size) return lang === "nl" ? "alle berichten" : "all messages";
  const all = new Set(names);
  const numbers = [...new Set(names.map((name) => name.replace(/\D/g, "")))].sort();
  const groups = new Map<string, string[]>();
  for (const number of numbers) {
    const families = ["WMO", "JW"].filter((family) => all.has(`${family}${number}`)).join("/");
    groups.set(families, [...(groups.get(families) ?? []), number]);
  }
  return [...groups].map(([families, own]) => `${families} ${own.join(", ")}`).join("; ");
}
