import { foldName } from "#platform/fold-name";

/** What the addresses below that of the catalogue are called already, in both languages: no entry may hide behind one. */
const reserved: ReadonlySet<string> = new Set([
  ...["vergelijken", "componenten", "niveaus", "feed", "aanmelden", "inlezen"],
  ...["mijn-aanmeldingen", "bewaarde-zoekvragen"],
  ...["compare", "components", "levels", "propose", "read-in", "my-proposals", "saved-searches"],
]);

/** More than fits in an address that people read to each other. */
const longest = 60;

/** The id that a name asks for: small letters, digits and hyphens, as it stands in the address of its page. */
export function slug(name: string): string {
  const words = foldName(name)
    .split(" ")
    .map((word) => word.replace(/[^a-z0-9]/g, ""))
    .filter(Boolean);
  let id = "";
  for (const word of words) {
    const longer = id === "" ? word.slice(0, longest) : `${id}-${word}`;
    if (longer.length > longest) break;
    id = longer;
  }
  // A name in another script has no letters that an address may hold.
  if (id === "") return "zonder-naam";
  return reserved.has(id) ? `${id}-1` : id;
}
