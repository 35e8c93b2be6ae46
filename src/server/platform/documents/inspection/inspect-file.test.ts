import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { inspectFile } from "./inspect-file.ts";
import { madeArchive } from "./made-archive.fixture.ts";
import {
  madeDocx,
  madeJpeg,
  madeOdt,
  madePdf,
  madePng,
  madeWebp,
  packedObjects,
  pdfStream,
} from "./made-files.fixture.ts";

const text = (said: string): Buffer => Buffer.from(said, "latin1");
const both = (...parts: Buffer[]): Buffer => Buffer.concat(parts);

/** What became of a file: the code of its refusal, or its media type. */
const outcome = async (name: string, bytes: Buffer): Promise<string> =>
  inspectFile({ name, bytes }).then(
    ({ mediaType }) => mediaType,
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

const page = "<!DOCTYPE html><html><script>alert(1)</script></html>";
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
  ["SVG", "plaatje.svg", text(svg)],
  ["SVG with an XML line, called PNG", "plaatje.png", text(`<?xml version="1.0"?>\n${svg}`)],
  ["SVG in UTF-16", "plaatje.svg", Buffer.from(`\uFEFF${svg}`, "utf16le")],
  ["a web page", "blad.html", text(page)],
  ["a web page called PDF, behind empty lines", "blad.pdf", text(`\n\n  ${page}`)],
  ["a bare script element", "blad.pdf", text("<script src=//x.example></script>")],
])("script in %s is refused, with what to send", async (_what, name, bytes) => {
  expect(await outcome(name, bytes)).toBe("platform/file-script");
});

test.each([
  ["PDF and ZIP: an archive behind it", "a.pdf", both(madePdf(), madeArchive([{ name: "a" }]))],
  [
    "PDF and ZIP: an archive inside, the end of the PDF in its comment",
    "a.pdf",
    madeArchive([{ name: "a" }], {
      before: text("%PDF-1.7\n"),
      comment: madePdf().toString("latin1"),
    }),
  ],
  ["PDF and web page", "a.pdf", text(`%PDF-1.7\n${page}\n${madePdf().toString("latin1")}`)],
  ["web page and PDF: the PDF begins late", "a.pdf", both(text("GIF89a junk\n"), madePdf())],
  ["text behind a PDF", "a.pdf", both(madePdf(), text(page))],
  ["JPEG and ZIP", "a.jpg", both(madeJpeg(), madeArchive([{ name: "a" }]))],
  ["JPEG and script behind its end", "a.jpg", both(madeJpeg(), text("*/alert(1)//"))],
  ["JPEG and PDF in its comment", "a.jpg", madeJpeg({ comment: madePdf().toString("latin1") })],
  ["PNG and ZIP", "a.png", both(madePng(), madeArchive([{ name: "a" }]))],
  [
    "PNG and ZIP in its text",
    "a.png",
    madePng({ text: madeArchive([{ name: "a" }]).toString("latin1") }),
  ],
  ["WebP and web page", "a.webp", both(madeWebp(), text(page))],
  ["ODF with a page before it", "a.odt", madeOdt([], { before: text(page) })],
  ["ODF with bytes before its list", "a.odt", madeOdt([], { between: text(page) })],
  ["ODF with a comment behind its end", "a.odt", madeOdt([], { comment: page })],
  ["ODF with bytes behind its end", "a.odt", madeOdt([], { after: text(page) })],
  [
    "Office file with a PDF as its first part",
    "a.docx",
    madeArchive([{ name: "a.pdf", content: madePdf(), stored: true }]),
  ],
  [
    "Office file of two names for a part",
    "a.docx",
    madeDocx([{ name: "b", listed: { name: "c" } }]),
  ],
])("what can be read as two kinds is refused: %s", async (_what, name, bytes) => {
  expect(await outcome(name, bytes)).toMatch(/^platform\/file-(two-in-one|script|damaged)$/);
});

test("GIF and script in one is refused as GIF is", async () => {
  const polyglot = text("GIF89a/*\x00\x00*/=1;alert(1)//\x00;");
  expect(await outcome("a.gif", polyglot)).toBe("platform/file-kind");
  expect(await outcome("a.png", polyglot)).toBe("platform/file-kind");
});

test.each([
  ["a program", "verslag.pdf", text("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xFF\xFF\x00\x00")],
  ["a program of Linux", "verslag.pdf", text("\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3E\0")],
  ["plain text", "notitie.txt", text("Alleen tekst, van niemand.")],
  [
    "an Office file of before 2007",
    "oud.docx",
    text(`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${"\0".repeat(600)}`),
  ],
  ["an archive that is no document", "alles.zip", madeArchive([{ name: "a.txt", content: "a" }])],
  ["an archive called docx", "alles.docx", madeArchive([{ name: "a.txt", content: "a" }])],
  ["RTF", "brief.docx", text("{\\rtf1 brief}")],
])("%s is not of a kind that is taken", async (_what, name, bytes) => {
  expect(await outcome(name, bytes)).toBe("platform/file-kind");
});

test.each([
  ["PNG called PDF", "verslag.pdf", madePng()],
  ["PDF called PNG", "verslag.png", madePdf()],
  ["PDF with a second ending of a program", "verslag.pdf.exe", madePdf()],
  ["PDF called as a web page", "verslag.html", madePdf()],
  ["PDF without an ending", "verslag", madePdf()],
  ["Office text called as a table", "verslag.xlsx", madeDocx()],
  ["OpenDocument called as Office", "verslag.docx", madeOdt()],
])("a name that says another kind is refused: %s", async (_what, name, bytes) => {
  expect(await outcome(name, bytes)).toBe("platform/file-extension");
});

test.each([
  "../../etc/passwd.pdf",
  "C:\\Windows\\verslag.pdf",
  "map/verslag.pdf",
  "verslag.pdf:verborgen.pdf",
  "verslag\u0000.pdf",
  "verslag\r\nSet-Cookie: a=b.pdf",
  "verslag\u202Efdp.pdf",
  "verslag\u200B.pdf",
  "con.pdf",
  "LPT1.pdf",
  ".pdf",
  "..",
  "   ",
  "",
  "verslag.pdf.",
  `${"a".repeat(252)}.pdf`,
  `${"é".repeat(126)}.pdf`,
])("the name %j is refused", async (name) => {
  expect(await outcome(name, madePdf())).toBe("platform/file-name");
});

test("a name is kept composed and without spaces around it", async () => {
  const decomposed = " cafe\u0301 overzicht.PDF ";
  expect((await inspectFile({ name: decomposed, bytes: madePdf() })).name).toBe(
    "caf\u00E9 overzicht.PDF",
  );
});

test("an empty file is refused as that", async () => {
  expect(await outcome("leeg.pdf", Buffer.alloc(0))).toBe("platform/file-empty");
});

test.each([
  ["script when it opens", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", ""],
  ["script with its name written otherwise", "/OpenAction << /S /J#61vaScript >>", ""],
  ["a program to start", "/OpenAction << /S /Launch /F (cmd.exe) >>", ""],
  ["a file inside", "", pdfStream("/Type /EmbeddedFile", text("MZ"))],
  ["a form that is sent away", "/AA << /WC << /S /SubmitForm >> >>", ""],
  ["a form of XFA", "/AcroForm << /XFA 8 0 R >>", ""],
  ["script among packed objects", "", packedObjects("8 0 << /S /JavaScript /JS (1) >>")],
  [
    "packed objects that cannot be read",
    "",
    packedObjects("8 0 << >>", "[/ASCIIHexDecode /FlateDecode]"),
  ],
  ["script behind a line that only looks like a stream", "/A (stream\n) /JS (1)", ""],
])("a PDF with %s is refused", async (_what, dictionary, extra) => {
  expect(await outcome("a.pdf", madePdf({ dictionary, extra }))).toBe("platform/file-script");
});

test("a PDF that is locked, cut off or unfolds without end is refused as that", async () => {
  expect(await outcome("a.pdf", madePdf({ extra: "trailer << /Encrypt 8 0 R >>" }))).toBe(
    "platform/file-locked",
  );
  const cut = madePdf();
  expect(await outcome("a.pdf", cut.subarray(0, cut.length - 10))).toBe("platform/file-damaged");
  const bomb = packedObjects(" ".repeat(51_000_000));
  expect(await outcome("a.pdf", madePdf({ extra: bomb }))).toBe("platform/file-unfolds");
});

test("a PDF that opens at a page, links, or draws bytes that look like names is taken", async () => {
  const dictionary = "/OpenAction [3 0 R /Fit] /URI (https://www.example.nl/JSON)";
  const drawn = pdfStream("/Filter /FlateDecode", both(text("/JavaScript /JS "), deflateSync("q")));
  const extra = `${drawn}\n${packedObjects("8 0 << /Type /Font >>")}`;
  expect(await outcome("a.pdf", madePdf({ dictionary, extra }))).toBe("application/pdf");
});

test.each([
  ["packs 1,000 : 1", madeDocx([{ name: "word/big.xml", content: Buffer.alloc(20_000_000) }])],
  [
    "has more than 5,000 parts",
    madeDocx(Array.from({ length: 5_001 }, (_, at) => ({ name: `${at}` }))),
  ],
  [
    "unfolds to more than 200 MB in many parts",
    madeDocx([
      { name: "word/media/noise.bin", content: Buffer.alloc(2_000_000, "noise"), stored: true },
      ...Array.from({ length: 21 }, (_, at) => ({
        name: `${at}.xml`,
        content: Buffer.alloc(10_000_000),
      })),
    ]),
  ],
])("an archive that %s is refused as a bomb", async (_what, bytes) => {
  expect(await outcome("a.docx", bytes)).toBe("platform/file-unfolds");
});

test("entries that share bytes are refused: the bomb that needs no nesting", async () => {
  const inner = { name: "b", content: "bbbb", stored: true };
  const [twice, quoted] = [
    madeDocx([{ name: "a" }, { name: "b", listed: { offset: 0 } }]),
    // The second entry stands inside the data of the first.
    madeArchive([
      { name: "a", content: madeArchive([inner]).subarray(0, 35), stored: true },
      { ...inner, listed: { offset: 31 } },
    ]),
  ];
  expect(await outcome("a.docx", twice)).toBe("platform/file-two-in-one");
  expect(await outcome("a.docx", quoted)).toBe("platform/file-two-in-one");
});

test("sizes and check values that lie are not believed", async () => {
  const smaller = madeDocx([{ name: "a", content: "a".repeat(100_000), listed: { size: 10 } }]);
  expect(await outcome("a.docx", smaller)).toBe("platform/file-damaged");
  expect(await outcome("a.docx", madeDocx([{ name: "a", content: "a", crc: 1 }]))).toBe(
    "platform/file-damaged",
  );
});

test.each(["../evil.xml", "/etc/passwd", "word/../../evil", "C:/evil", "word\\evil", "a\u0001b"])(
  "a part of an archive called %j is refused",
  async (name) => {
    expect(await outcome("a.docx", madeDocx([{ name }]))).toMatch(/file-(name|damaged)$/);
  },
);

test("a link, a second part of the same name and a locked part are refused", async () => {
  expect(await outcome("a.docx", madeDocx([{ name: "a", mode: 0o120777 }]))).toBe(
    "platform/file-damaged",
  );
  expect(await outcome("a.docx", madeDocx([{ name: "Word/Document.xml" }]))).toBe(
    "platform/file-damaged",
  );
  expect(await outcome("a.docx", madeDocx([{ name: "a", flags: 1 }]))).toBe("platform/file-locked");
  const manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
  const odt = madeArchive([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
    { name: "META-INF/manifest.xml", content: manifest },
  ]);
  expect(await outcome("a.odt", odt)).toBe("platform/file-locked");
});

const macroType = '<Override PartName="/x" ContentType="application/vnd.ms-office.vbaProject"/>';
test.each([
  ["Office macros", "a.docx", madeDocx([{ name: "word/vbaProject.bin" }])],
  [
    "Office macros under another name",
    "a.docx",
    madeDocx([{ name: "word/x" }], { types: macroType }),
  ],
  [
    "a hidden name of its kind",
    "a.docx",
    madeDocx([], { types: macroType.replace("vba", "&#118;ba") }),
  ],
  ["a control", "a.docx", madeDocx([{ name: "word/activeX/activeX1.bin" }])],
  [
    "an object of another program",
    "a.docx",
    madeDocx([{ name: "word/embeddings/oleObject1.bin" }]),
  ],
  ["OpenDocument Basic", "a.odt", madeOdt([{ name: "Basic/Standard/Module1.xml" }])],
  ["OpenDocument scripts", "a.odt", madeOdt([{ name: "Scripts/python/a.py" }])],
])("a document with %s is refused", async (_what, name, bytes) => {
  expect(await outcome(name, bytes)).toBe("platform/file-macro");
});

test("a document that fetches a template when it opens is refused, one with a link is taken", async () => {
  const relation = (kind: string): Buffer =>
    madeDocx([
      {
        name: "word/_rels/settings.xml.rels",
        content: `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://x.example/a?b=1&#38;c" TargetMode="External"/></Relationships>`,
      },
    ]);
  expect(await outcome("a.docx", relation("attachedTemplate"))).toBe("platform/file-script");
  expect(await outcome("a.docx", relation("hyperlink"))).toMatch(/wordprocessingml/);
});

test.each([
  ["PNG", "a.png", madePng({ width: 20_000, height: 1 })],
  ["PNG of many dots", "a.png", madePng({ width: 9_000, height: 9_000 })],
  ["JPEG", "a.jpg", madeJpeg({ width: 65_535, height: 65_535 })],
])("an image larger than can be shown is refused: %s", async (_what, name, bytes) => {
  expect(await outcome(name, bytes)).toBe("platform/file-image-size");
});

test.each([
  ["a.png", madePng()],
  ["a.jpg", madeJpeg()],
  ["a.webp", madeWebp()],
  ["a.odt", madeOdt()],
  ["a.docx", madeDocx()],
  ["a.pdf", madePdf()],
])("no file that was cut off is taken: %s", async (name, bytes) => {
  const step = Math.max(1, Math.floor(bytes.length / 150));
  for (let length = 1; length < bytes.length - 1; length += step) {
    expect(await outcome(name, bytes.subarray(0, length))).toMatch(/^platform\/file-/);
  }
});

test("a byte that was changed never breaks the inspection itself", async () => {
  for (const bytes of [madePng(), madeJpeg(), madeWebp(), madeOdt(), madeDocx(), madePdf()]) {
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 200)) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(await outcome("a.pdf", changed)).toMatch(/^(platform\/file-|application\/pdf$)/);
    }
  }
});

test.each([
  ["verslag.pdf", madePdf(), "application/pdf"],
  ["verslag.odt", madeOdt(), "application/vnd.oasis.opendocument.text"],
  [
    "verslag.docx",
    madeDocx(),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ],
  ["plaatje.png", madePng(), "image/png"],
  ["foto.JPEG", madeJpeg(), "image/jpeg"],
  ["foto.webp", madeWebp(), "image/webp"],
])("%s is taken as what it is, with its digest", async (name, bytes, mediaType) => {
  const file = await inspectFile({ name, bytes });
  expect(file).toMatchObject({ name, mediaType, bytes });
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
});
