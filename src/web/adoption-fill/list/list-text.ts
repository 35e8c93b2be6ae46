/** Said in place of the text of a file that is no text: no list holds this sign. */
export const workbook = "\0workbook";

/**
 * The text of a list in a file: in UTF-8, in UTF-16 as spreadsheets save it, or in the Windows encoding that older ones
 * use. `workbook` for a file of a spreadsheet program itself; nothing when there is no file.
 */
export function listTextOf(bytes: Uint8Array | null): string {
  if (bytes === null) return "";
  const [first, second] = bytes;
  // A zip (xlsx, ods), and the older form (xls).
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return workbook;
  if (first === 0xff && second === 0xfe) return decoded("utf-16le", bytes) ?? "";
  if (first === 0xfe && second === 0xff) return decoded("utf-16be", bytes) ?? "";
  return (decoded("utf-8", bytes) ?? decoded("windows-1252", bytes) ?? "").trim();
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
