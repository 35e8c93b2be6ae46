import { type Fault, readPubliccode } from "./index.ts";

/** The least that version 0.7 asks for, a line per key, so that a test can leave one out or add one. */
export const minimal = [
  'publiccodeYmlVersion: "0.7"',
  "name: Voorbeeldapp",
  "url: https://code.example.nl/gemeente/voorbeeldapp.git",
  "platforms: [web]",
  "developmentStatus: beta",
  "softwareType: standalone/web",
  "description:",
  "  nl:",
  "    shortDescription: Meldingen van inwoners",
  `    longDescription: ${"Een lange beschrijving van wat de app doet. ".repeat(5)}`,
  "    features: [melden]",
  "legal: {license: EUPL-1.2}",
  "maintenance: {type: none}",
  "localisation: {localisationReady: false, availableLanguages: [nl]}",
] as const;

export const bytesOf = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`${lines.join("\n")}\n`);

/** The minimal file without the lines that begin so, and with these at the end. */
export const fileWith = (lines: readonly string[], without: readonly string[] = []): Uint8Array =>
  bytesOf(...minimal.filter((line) => !without.some((start) => line.startsWith(start))), ...lines);

/** The one fault of a file of which nothing can be made. */
export function refusalOf(bytes: Uint8Array): Fault {
  const { file, faults } = readPubliccode(bytes);
  const [fault, ...more] = faults.filter(({ level }) => level === "error");
  if (file !== null || !fault || more.length > 0) throw new Error("not refused for one reason");
  return fault;
}
