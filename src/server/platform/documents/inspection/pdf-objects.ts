import { damaged, fileRefused } from "./file-refused.ts";

/** A stretch of a PDF outside its streams, and the objects that stand packed in the stream behind it, if any. */
interface Stretch {
  readonly text: string;
  /** Still compressed, as zlib does it. */
  readonly packed: Buffer | null;
}

/**
 * The text of a PDF around its streams: in what a stream holds, such as a picture, any name can stand by
 * chance. Since PDF 1.5 objects too may stand in a stream; these are given along.
 */
export function* pdfObjects(bytes: Buffer): Generator<Stretch> {
  let at = 0;
  for (;;) {
    const start = streamAfter(bytes, at);
    const text = bytes.toString("latin1", at, start ?? bytes.length);
    if (start === null) {
      yield { text, packed: null };
      return;
    }
    const end = bytes.indexOf("endstream", start);
    if (end === -1) throw damaged("PDF");
    yield { text, packed: packedObjects(text) ? bytes.subarray(start, end) : null };
    at = end + "endstream".length;
  }
}

/** Where the content of the next stream begins: after its dictionary, the word and the end of the line (7.3.8.1). */
function streamAfter(bytes: Buffer, from: number): number | null {
  for (let at = from; ; at += 6) {
    at = bytes.indexOf("stream", at);
    if (at === -1) return null;
    const around = bytes.toString("latin1", Math.max(from, at - 64), at + 8);
    const found = />>(?:\s|%[^\r\n]*[\r\n])*stream\r?\n/.exec(around);
    if (found && found.index + found[0].length > around.length - 2) {
      return at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    }
  }
}

/** Whether the dictionary at the end of this text is that of packed objects (7.5.7). */
function packedObjects(text: string): boolean {
  const dictionary = text.slice(text.lastIndexOf(" obj"));
  if (!/\/ObjStm(?![^\s()<>[\]{}/%])/.test(dictionary)) return false;
  if (/\/Filter\s*(\[\s*)?\/FlateDecode\s*(\]|\/|>>)/.test(dictionary)) return true;
  throw fileRefused(
    "script",
    "The PDF packs its objects in a way that cannot be looked into. Print it to a new PDF, and send that.",
  );
}
