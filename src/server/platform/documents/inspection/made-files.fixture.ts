import { crc32, deflateSync } from "node:zlib";
import { type MadeArchive, type MadeEntry, madeArchive } from "./made-archive.fixture.ts";

const ascii = (text: string): Buffer => Buffer.from(text, "latin1");

/** A PDF of one empty page. `extra` stands among its objects, `dictionary` in that of the document. */
export const madePdf = ({ extra = "", dictionary = "" } = {}): Buffer =>
  ascii(
    [
      "%PDF-1.7",
      `1 0 obj << /Type /Catalog /Pages 2 0 R ${dictionary} >> endobj`,
      "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj",
      "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj",
      extra,
      "trailer << /Size 4 /Root 1 0 R >>",
      "startxref",
      "0",
      "%%EOF",
      "",
    ].join("\n"),
  );

/** A stream of a PDF; its bytes are those of one character each. */
export const pdfStream = (dictionary: string, content: Buffer): string =>
  `9 0 obj << ${dictionary} /Length ${content.length} >>\nstream\n${content.toString("latin1")}\nendstream endobj`;

/** Objects packed together in a stream, as PDF 1.5 and later do. */
export const packedObjects = (objects: string, filter = "/FlateDecode"): string =>
  pdfStream(`/Type /ObjStm /N 1 /First 4 /Filter ${filter}`, deflateSync(ascii(objects)));

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([ascii(type), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
};

/** A grey PNG that says it is so large; its dots are those of one line. */
export function madePng({ width = 1, height = 1, text = "" } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    ascii("\x89PNG\r\n\x1a\n"),
    chunk("IHDR", header),
    ...(text === "" ? [] : [chunk("tEXt", ascii(`Comment\0${text}`))]),
    chunk("IDAT", deflateSync(Buffer.from([0, 128]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** The structure of a JPEG; the dots in its scan are not a picture. */
export function madeJpeg({ width = 16, height = 16, comment = "" } = {}): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ascii("JFIF\0\x01\x01\0\0\x01\0\x01\0\0")),
    ...(comment === "" ? [] : [segment(0xfe, ascii(comment))]),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  ]);
}

/** A WebP without loss of one dot; what it holds is not drawn by anything. */
export function madeWebp(): Buffer {
  const data = Buffer.from([0x2f, 0, 0, 0, 0, 0x88, 0x88, 0x08]);
  const head = Buffer.alloc(20);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(12 + data.length, 4);
  head.write("WEBPVP8L", 8, "latin1");
  head.writeUInt32LE(data.length, 16);
  // Filled up, so that the shortest of all images has the length of a real one.
  const more = Buffer.concat([ascii("EXIF"), Buffer.from([4, 0, 0, 0, 1, 2, 3, 4])]);
  head.writeUInt32LE(12 + data.length + more.length, 4);
  return Buffer.concat([head, data, more]);
}

const odtType = "application/vnd.oasis.opendocument.text";

/** An OpenDocument text. */
export const madeOdt = (more: readonly MadeEntry[] = [], archive: MadeArchive = {}): Buffer =>
  madeArchive(
    [
      { name: "mimetype", content: odtType, stored: true },
      { name: "content.xml", content: "<office:document-content/>" },
      { name: "META-INF/manifest.xml", content: "<manifest:manifest/>" },
      ...more,
    ],
    archive,
  );

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** An Office text. `types` stands in its list of kinds. */
export const madeDocx = (
  more: readonly MadeEntry[] = [],
  { types = "", archive = {} }: { types?: string; archive?: MadeArchive } = {},
): Buffer =>
  madeArchive(
    [
      {
        name: "[Content_Types].xml",
        content: `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${docxType}.main+xml"/>${types}</Types>`,
      },
      { name: "_rels/.rels", content: "<Relationships/>" },
      { name: "word/document.xml", content: "<w:document/>" },
      ...more,
    ],
    archive,
  );
