/**
 * A text as search compares it: small letters without accents, everything else a single space. What is stored and
 * what is asked go through this one function.
 */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
