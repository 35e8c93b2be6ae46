import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { damaged, fileRefused, twoInOne } from "./file-refused.ts";
import { pdfObjects } from "./pdf-objects.ts";

const unpack = promisify(inflate);

/** Objects that stand packed together are a few hundred kB in a large document. */
const mostUnpacked = 50_000_000;

// Names of what acts by itself, takes files along, or sends away what is filled in (ISO 32000-1, 7.11.4, 12.6.4
// and 12.7). An action that opens a page or an address is none of these, and stands in most documents.
const acts =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|ImportData|SubmitForm|GoToE|RichMedia|XFA)(?![^\s()<>[\]{}/%])/;
const locks = /\/Encrypt(?![^\s()<>[\]{}/%])/;
const web = /<(!doctype|html|script|svg)/i;

/**
 * Looks at a PDF: whole, one kind only, not locked, and without what acts by itself as far as that can be
 * seen. That is not all: a reader mends what is broken, and can find what this does not. So it is served as a
 * download in a sandbox too. Source: ISO 32000-1, 7.5.
 */
export async function inspectPdf(bytes: Buffer): Promise<void> {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 8))) throw damaged("PDF");
  checkEnd(bytes);
  // A browser that guesses looks in the first lines.
  if (web.test(bytes.toString("latin1", 0, 1024))) throw twoInOne("PDF");
  let room = mostUnpacked;
  for (const { text, packed } of pdfObjects(bytes)) {
    checkNames(text);
    if (packed) {
      const unpacked = await unpackObjects(packed, room);
      room -= unpacked.length;
      checkNames(unpacked.toString("latin1"));
    }
  }
}

/** After the last mark of the end nothing may come but empty space: something else would be another file. */
function checkEnd(bytes: Buffer): void {
  const end = bytes.lastIndexOf("%%EOF");
  if (end === -1) throw damaged("PDF");
  const rest = bytes.subarray(end + 5);
  if (rest.some((byte) => ![0, 9, 10, 12, 13, 32].includes(byte))) throw twoInOne("PDF");
}

function checkNames(text: string): void {
  // `/J#53` is `/JS` (7.3.5).
  const names = text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (locks.test(names)) {
    throw fileRefused(
      "locked",
      "The PDF is locked, with a password or with limits on printing or copying. Save it without, and send that.",
    );
  }
  const found = acts.exec(names);
  if (found) {
    throw fileRefused(
      "script",
      `The PDF holds something that acts by itself or another file (${found[1]}). Print it to a new PDF, or save it as PDF/A-1 or PDF/A-2, and send that.`,
    );
  }
}

async function unpackObjects(packed: Buffer, room: number): Promise<Buffer> {
  try {
    return await unpack(packed, { maxOutputLength: Math.max(room, 1) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw damaged("PDF");
    throw fileRefused(
      "unfolds",
      `The PDF unfolds to more than ${mostUnpacked / 1e6} MB. Print it to a new PDF, and send that.`,
    );
  }
}
