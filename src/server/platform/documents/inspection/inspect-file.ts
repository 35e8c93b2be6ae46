import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { checkFileName } from "./check-file-name.ts";
import { type FileKind, fileKinds, kindsInWords } from "./file-kinds.ts";
import { fileRefused, twoInOne } from "./file-refused.ts";
import { inspectImage } from "./inspect-image.ts";
import { inspectOffice } from "./inspect-office.ts";
import { inspectPdf } from "./inspect-pdf.ts";

/** A file that was looked into: what it is, and not what its sender said it is. */
export interface InspectedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * Looks into a file before it is kept. Its kind is that of its content; the name must say the same. What is
 * damaged, locked, two kinds at once, unfolds without end or can run, is refused with how to mend it.
 * Sources: OWASP ASVS 5.0 chapter 5, OWASP File Upload Cheat Sheet.
 */
export async function inspectFile(given: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<InspectedFile> {
  const name = checkFileName(given.name);
  const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
  if (bytes.length === 0) {
    throw fileRefused("empty", "The file is empty. Choose the file that you mean.");
  }
  const reader = readerOf(bytes) ?? (await refuseUnknown(bytes));
  if (reader !== "pdf" && pdfReadersWouldOpen(bytes)) throw twoInOne("file");
  if (reader !== "archive" && endsAsArchive(bytes)) throw twoInOne("file");
  const mediaType = await look(reader, bytes);
  await secondOpinion(bytes, mediaType);
  checkExtension(name, mediaType);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, mediaType, bytes, sha256 };
}

async function look(reader: FileKind["reader"], bytes: Buffer): Promise<string> {
  switch (reader) {
    case "pdf":
      await inspectPdf(bytes);
      return "application/pdf";
    case "archive":
      return inspectOffice(bytes);
    case "png":
    case "jpeg":
    case "webp":
      inspectImage(reader, bytes);
      return `image/${reader}`;
    default: {
      const every: never = reader;
      return every;
    }
  }
}

/** Who can look into it, by its first bytes; null when it is of no kind that is taken. */
function readerOf(bytes: Buffer): FileKind["reader"] | null {
  const begins = (text: string, at = 0): boolean =>
    bytes.subarray(at, at + text.length).equals(Buffer.from(text, "latin1"));
  if (begins("%PDF-")) return "pdf";
  if (begins("\x89PNG\r\n\x1A\n")) return "png";
  if (begins("\xFF\xD8\xFF")) return "jpeg";
  if (begins("RIFF") && begins("WEBP", 8)) return "webp";
  if (begins("PK\x03\x04")) return "archive";
  return null;
}

/** Readers of PDF look for its beginning in so many bytes (PDF Reference 1.7, appendix H, note 13). */
const pdfWindow = 1024;
const pdfReadersWouldOpen = (bytes: Buffer): boolean =>
  bytes.subarray(0, pdfWindow).includes("%PDF-");

/** Readers of ZIP look for its end in so many bytes: the record and the longest comment. */
const zipWindow = 22 + 65_535;
const endsAsArchive = (bytes: Buffer): boolean => bytes.subarray(-zipWindow).includes("PK\x05\x06");

/** Says what it is, as far as that can be seen, and what to send in its place. */
async function refuseUnknown(bytes: Buffer): Promise<never> {
  const text = bytes.subarray(0, 4096).toString("latin1").replaceAll("\0", "").toLowerCase();
  if (text.includes("<svg")) {
    throw fileRefused(
      "script",
      "This is an SVG drawing. It can hold script that runs in the browser of who opens it. Save it as PNG or PDF, and send that.",
    );
  }
  if (/<(!doctype html|html|script|body|head|iframe|\?xml)/.test(text)) {
    throw fileRefused(
      "script",
      "This is a web page or XML. It can hold script that runs in the browser of who opens it. Print it to PDF, and send that; or give its address as a link.",
    );
  }
  if (pdfReadersWouldOpen(bytes)) {
    throw twoInOne("PDF");
  }
  const found = await fileTypeFromBuffer(bytes.subarray(0, pdfWindow * 4));
  if (found?.ext === "cfb") {
    throw fileRefused(
      "kind",
      "This is an Office file of before 2007, or one that is locked with a password. Open it, save it as docx, xlsx, pptx or PDF without a password, and send that.",
    );
  }
  const seen = found
    ? `This is a file of the kind ${found.ext}.`
    : "Of what kind this file is cannot be seen.";
  throw fileRefused("kind", `${seen} Send ${kindsInWords}.`);
}

/** Somebody else's list of kinds, which must say the same. */
async function secondOpinion(bytes: Buffer, mediaType: string): Promise<void> {
  const found = await fileTypeFromBuffer(bytes);
  if (found?.mime === mediaType || found?.mime === animatedPng(mediaType)) return;
  throw twoInOne("file");
}

const animatedPng = (mediaType: string): string | null =>
  mediaType === "image/png" ? "image/apng" : null;

function checkExtension(name: string, mediaType: string): void {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const extensions = fileKinds.find((kind) => kind.mediaType === mediaType)?.extensions ?? [];
  if (extensions.includes(extension)) return;
  throw fileRefused(
    "extension",
    `The name of the file ends in ${extension === "" ? "nothing" : `.${extension}`}, and its content is ${extensions[0] ?? mediaType}. Give it the ending .${extensions[0] ?? ""}, or send the file that you mean.`,
  );
}
