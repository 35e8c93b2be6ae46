import type { Entry, ZipFile } from "yauzl";
import { damaged, twoInOne } from "./file-refused.ts";

const endRecord = 22;
/** What may stand behind the data of an entry: its sizes, with or without a mark, short or long (APPNOTE 4.3.9). */
const descriptors = [12, 16, 20, 24];
const hasDescriptor = 0x08;

/**
 * Checks that every byte of the archive belongs to one thing: an entry, the list of entries, or the end. Entries that
 * share bytes are how a small archive unfolds to a large one, and bytes that belong to nothing can be another file.
 * The entries come in the order in which they stand.
 */
export async function checkLayout(
  bytes: Buffer,
  zip: ZipFile,
  entries: readonly Entry[],
): Promise<void> {
  let at = 0;
  for (const [place, entry] of entries.entries()) {
    if (entry.relativeOffsetOfLocalHeader !== at) throw twoInOne("file");
    const end = await dataEnd(zip, entry);
    const next = entries[place + 1]?.relativeOffsetOfLocalHeader ?? listStart(bytes, entries);
    const gap = next - end;
    const described = (entry.generalPurposeBitFlag & hasDescriptor) !== 0;
    if (described ? !descriptors.includes(gap) : gap !== 0) throw twoInOne("file");
    at = next;
  }
}

/** Where the data of an entry ends, as both of its headers say. */
async function dataEnd(zip: ZipFile, entry: Entry): Promise<number> {
  const local = await zip.readLocalFileHeaderPromise(entry).catch(() => null);
  if (!local) throw damaged("archive inside the file");
  const same =
    local.fileName.equals(entry.fileNameRaw) &&
    local.compressionMethod === entry.compressionMethod &&
    local.generalPurposeBitFlag === entry.generalPurposeBitFlag;
  if (!same) throw twoInOne("file");
  return local.fileDataStart + entry.compressedSize;
}

/** Where the list of entries begins: it fills the room until the end record, which closes the file without a comment. */
function listStart(bytes: Buffer, entries: readonly Entry[]): number {
  const end = bytes.length - endRecord;
  if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) throw twoInOne("file");
  const start = bytes.readUInt32LE(end + 16);
  const length = entries.reduce(
    (sum, entry) =>
      sum + 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength,
    0,
  );
  if (start + length !== end) throw twoInOne("file");
  return start;
}
