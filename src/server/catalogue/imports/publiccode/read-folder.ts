import { setImmediate as letOthers } from "node:timers/promises";
import yauzl from "yauzl";
import { type ImportFault, mostImportRows } from "#contract/collecting";
import { Invalid } from "#platform/refusal";
import { importFault, quoted } from "../import-fault.ts";
import { isPubliccode, isZip } from "../kind-of-file.ts";
import { fromPubliccode, type PubliccodeRow } from "./from-publiccode.ts";

/** What a folder may unfold to: 10,000 files of ten thousand bytes, more than the largest known. */
const mostUnfolded = 100_000_000;
/** As `standards/publiccode` reads no larger one; what else lies in the folder is looked at no further either. */
const mostOfOne = 1_000_000;
/** With folders and what else lies there. */
const mostEntries = 2 * mostImportRows;
/** Ten for each file at the most: a folder made to have millions is not read to its end. */
const mostFaults = 10 * mostImportRows;
/** So many names are told of what was passed over. */
const mostNames = 5;

/**
 * Reads every publiccode file in a zip, whatever it is called. Sizes are counted while it unfolds, and not believed.
 * Throws `catalogue/folder-damaged`, `catalogue/folder-locked`, `catalogue/folder-path`, `catalogue/folder-in-folder`,
 * `catalogue/folder-unfolds`, `catalogue/folder-faulty`, `catalogue/import-too-many` and `catalogue/folder-empty`.
 */
export async function readFolder(
  bytes: Uint8Array,
): Promise<{ rows: PubliccodeRow[]; faults: ImportFault[] }> {
  const zip = await yauzl
    .fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      strictFileNames: true,
    })
    .catch(() => null);
  if (!zip) throw damaged();
  if (zip.entryCount > mostEntries) throw tooMany();
  const rows: PubliccodeRow[] = [];
  const passedOver: string[] = [];
  let room = mostUnfolded;
  let faults = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/") || isOfMac(entry.fileName)) continue;
      const content = await unfold(zip, entry, Math.min(room, mostOfOne));
      room -= content.length;
      const row = rowOf(entry.fileName, content);
      if (row) rows.push(row);
      else passedOver.push(entry.fileName);
      faults += faultsIn(row);
      requireBounds(rows.length, faults);
      // Reading takes a millisecond; others wait no longer than that.
      await letOthers();
    }
  } catch (error) {
    throw refusalOf(error);
  }
  if (rows.length === 0) {
    throw inFile(
      "catalogue/folder-empty",
      "There is no publiccode.yml in this zip: no file in it names a publiccodeYmlVersion.",
    );
  }
  return { rows, faults: passedOver.length === 0 ? [] : [passed(passedOver)] };
}

function rowOf(name: string, content: Buffer): PubliccodeRow | null {
  if (isZip(content)) {
    throw inFile(
      "catalogue/folder-in-folder",
      "There is another zip in this zip. Unpack it, and send one zip with the files themselves.",
    );
  }
  const named = /(^|\/)publiccode\.ya?ml$/i.test(name);
  if (!named && !isPubliccode(content.toString("utf8"))) return null;
  return fromPubliccode({ file: checkedName(name), bytes: content, address: null });
}

const faultsIn = (row: PubliccodeRow | null): number =>
  (row?.faults ?? []).reduce((sum, { params }) => sum + Number(params["count"] ?? 1), 0);

function requireBounds(rows: number, faults: number): void {
  if (rows > mostImportRows) throw tooMany();
  if (faults > mostFaults) throw faulty();
}

/** What macOS lays beside each file. */
const isOfMac = (name: string): boolean => /(^|\/)(__MACOSX\/|\.DS_Store$|\._)/.test(name);

function checkedName(name: string): string {
  if (name.length <= 300 && !/\p{C}|[:\u2028\u2029]/u.test(name)) return name;
  throw path();
}

/** Reads one to its end, counting. */
async function unfold(zip: yauzl.ZipFile, entry: yauzl.Entry, room: number): Promise<Buffer> {
  if (entry.isEncrypted()) throw locked();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > room) throw unfolds();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Paths and backslashes are refused by yauzl itself. */
function refusalOf(error: unknown): unknown {
  if (error instanceof Invalid) return error;
  const said = error instanceof Error ? error.message : "";
  if (/^(absolute path|invalid relative path|invalid characters in fileName)/.test(said)) {
    return path();
  }
  return said.startsWith("strong encryption") ? locked() : damaged();
}

const passed = (names: readonly string[]): ImportFault =>
  importFault(
    "warning",
    "passed-over",
    `${names.length} other files in it are passed over: ${names.slice(0, mostNames).map(quoted).join(", ")}${names.length > mostNames ? " and more" : ""}`,
    {},
    { count: names.length },
  );

const inFile = (code: string, sentence: string): Invalid =>
  new Invalid(code, sentence, [{ where: "body.file", detail: sentence }]);

const damaged = (): Invalid =>
  inFile("catalogue/folder-damaged", "The zip is not whole. Make it again, and send that.");

const locked = (): Invalid =>
  inFile(
    "catalogue/folder-locked",
    "The zip is locked with a password. Make it without one, and send that.",
  );

const path = (): Invalid =>
  inFile(
    "catalogue/folder-path",
    "A file in the zip has a name that leads out of it, or that shows otherwise than it is. Give it a plain name, and make the zip again.",
  );

const unfolds = (): Invalid =>
  inFile(
    "catalogue/folder-unfolds",
    `A file in the zip is larger than ${mostOfOne / 1e6} MB, or all of them together larger than ${mostUnfolded / 1e6} MB. Put publiccode files in it alone, and divide it when there are many.`,
  );

const faulty = (): Invalid =>
  inFile(
    "catalogue/folder-faulty",
    `There are more than ${mostFaults.toLocaleString("en")} faults in the files of the zip. Read one of them in, mend what is wrong in all, and make the zip again.`,
  );

const tooMany = (): Invalid =>
  inFile(
    "catalogue/import-too-many",
    `There are more than ${mostImportRows.toLocaleString("en")} files in the zip. Divide it, and send the parts one by one.`,
  );
