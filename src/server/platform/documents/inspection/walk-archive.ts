import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import { checkLayout } from "./archive-layout.ts";
import { damaged, fileRefused } from "./file-refused.ts";

/** More parts than any document has: a presentation of 500 slides has some 2,000. */
const mostEntries = 5_000;
/** What an archive may unfold to. Text of XML packs 10 : 1, so that 25 MB fits with room to spare. */
const mostUnfolded = 200_000_000;
/** Below this a document that packs very well, such as an empty table, is no burden to anybody. */
const harmless = 10_000_000;
/** Empty cells pack some 100 : 1; deflate at its utmost 1,032 : 1, which no document comes near. */
const mostRatio = 200;
/** A part whose text is read is a list of names; the longest known is some 100 kB. */
const longestText = 2_000_000;

/** What is asked of an archive while it is walked through. */
export interface Walk {
  /** Whether the text of the entry with this name is wanted. */
  wants(name: string): boolean;
  found(name: string, text: string): void;
}

export interface ArchiveEntry {
  readonly name: string;
  readonly stored: boolean;
}

/**
 * Opens a ZIP in memory and unfolds all of it without keeping it: what the headers say of sizes is not believed.
 * Gives the entries in the order in which they stand. Throws for what is not one plain archive and no more: another
 * file before, between or behind its entries, entries that share bytes, paths, locks, and bombs.
 * Sources: APPNOTE.TXT 6.3.10; D. Fifield, A better zip bomb (WOOT 2019).
 */
export async function walkArchive(bytes: Buffer, walk: Walk): Promise<readonly ArchiveEntry[]> {
  const zip = await yauzl.fromBufferPromise(bytes, { strictFileNames: true }).catch(() => null);
  if (!zip) throw damaged("archive inside the file");
  if (zip.entryCount > mostEntries) throw unfolds();
  const entries = await entriesOf(zip);
  await checkLayout(bytes, zip, entries);
  const room = Math.min(mostUnfolded, Math.max(harmless, bytes.length * mostRatio));
  let unfolded = 0;
  for (const entry of entries) {
    const wanted = walk.wants(entry.fileName);
    unfolded += await unfold(zip, entry, room - unfolded, wanted ? walk : null);
  }
  return entries.map(({ fileName, compressionMethod }) => ({
    name: fileName,
    stored: compressionMethod === 0,
  }));
}

async function entriesOf(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  const entries: yauzl.Entry[] = [];
  const names = new Set<string>();
  try {
    for await (const entry of zip.eachEntry()) {
      // Two entries of one name: each reader would take another. Windows does not see capitals.
      const name = entry.fileName.toLowerCase();
      if (names.has(name) || !isPlain(entry)) throw damaged("archive inside the file");
      names.add(name);
      entries.push(entry);
    }
  } catch (error) {
    throw refusalOfYauzl(error);
  }
  return entries.sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
}

/** Where Unix keeps what kind of file it is, and what a symbolic link is there. */
const [kindMask, symbolicLink] = [0o170000, 0o120000];

function isPlain(entry: yauzl.Entry): boolean {
  if (entry.isEncrypted()) throw locked();
  const link = ((entry.externalFileAttributes >>> 16) & kindMask) === symbolicLink;
  // By its bytes: a control character becomes a picture in the letters of MS-DOS.
  const controls = entry.fileNameRaw.some((byte) => byte < 0x20 || byte === 0x7f);
  return !(link || controls || entry.fileName.includes(":")) && entry.canDecodeFileData();
}

/** Paths and backslashes are refused by yauzl itself. */
function refusalOfYauzl(error: unknown): unknown {
  const said = error instanceof Error ? error.message : "";
  if (/^(absolute path|invalid relative path|invalid characters in fileName)/.test(said)) {
    return fileRefused(
      "name",
      "The file holds a part whose name is a path out of it. Open it, save a copy, and send that.",
    );
  }
  if (said.startsWith("strong encryption")) return locked();
  return error instanceof Error && "status" in error ? error : damaged("archive inside the file");
}

/** Reads an entry to its end, counting. Returns how much it was. */
async function unfold(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  room: number,
  walk: Walk | null,
): Promise<number> {
  let size = 0;
  let check = 0;
  const kept: Buffer[] = [];
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const part of stream as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > room || (walk && size > longestText)) throw unfolds();
      check = crc32(part, check);
      if (walk) kept.push(part);
    }
  } catch (error) {
    throw refusalOfYauzl(error);
  }
  if (check !== entry.crc32) throw damaged("archive inside the file");
  walk?.found(entry.fileName, textOf(Buffer.concat(kept)));
  return size;
}

/** XML may stand in UTF-16 too, with a mark in front. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return bytes.toString("utf8");
}

const unfolds = (): Error =>
  fileRefused(
    "unfolds",
    `The file unfolds to more than ${mostUnfolded / 1e6} MB, more than ${mostRatio} times its size, or ${mostEntries} parts. Save it as PDF, and send that.`,
  );

export const locked = (): Error =>
  fileRefused("locked", "The file is locked with a password. Save it without, and send that.");
