/**
 * A name as search compares it: small letters without accents, everything else a single space.
 * What is stored and what is asked go through this one function, so that the two can be compared.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** By what new names are told apart: as search compares them, but with their signs, so that C# is not C++. */
export function nameKey(name: string): string {
  const plain = name.trim().toLowerCase().replace(/\s+/gu, " ");
  return /[^\p{L}\p{N}\p{Mark} ]/u.test(plain) ? plain : foldName(name) || plain;
}
