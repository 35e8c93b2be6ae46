/** A kind of file that is taken: how its name ends, what it is served as, and who looks into it. */
export interface FileKind {
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly reader: "pdf" | "png" | "jpeg" | "webp" | "archive";
}

const odf = (extension: string, kind: string): FileKind => ({
  extensions: [extension],
  mediaType: `application/vnd.oasis.opendocument.${kind}`,
  reader: "archive",
});
const ooxml = (extension: string, kind: string): FileKind => ({
  extensions: [extension],
  mediaType: `application/vnd.openxmlformats-officedocument.${kind}`,
  reader: "archive",
});

/**
 * What is taken: documents as governments keep them, and pictures. Not GIF: it adds nothing to PNG for evidence,
 * and can be read as script. Not plain text or CSV: no content says that a file is one.
 */
export const fileKinds: readonly FileKind[] = [
  { extensions: ["pdf"], mediaType: "application/pdf", reader: "pdf" },
  odf("odt", "text"),
  odf("ods", "spreadsheet"),
  odf("odp", "presentation"),
  odf("odg", "graphics"),
  ooxml("docx", "wordprocessingml.document"),
  ooxml("xlsx", "spreadsheetml.sheet"),
  ooxml("pptx", "presentationml.presentation"),
  { extensions: ["png"], mediaType: "image/png", reader: "png" },
  { extensions: ["jpg", "jpeg"], mediaType: "image/jpeg", reader: "jpeg" },
  { extensions: ["webp"], mediaType: "image/webp", reader: "webp" },
];

/** The kinds as a reader knows them. */
export const kindsInWords =
  "PDF, OpenDocument (odt, ods, odp, odg), Office (docx, xlsx, pptx), PNG, JPEG or WebP";
