import type { Document } from "#contract/documents";
import type { documents } from "../i18n/nl/documents.ts";
import type { PageView } from "../page.ts";

type Kind = keyof typeof documents.kinds;

/** Kinds of file by what they are served as. Sources: IANA media types. */
const kinds: Readonly<Record<string, Kind>> = {
  "application/pdf": "pdf",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
  "application/vnd.oasis.opendocument.graphics": "odg",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/webp": "webp",
};

/** What a file form offers to choose from. */
export const accepted = ".pdf,.odt,.ods,.odp,.odg,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.webp";

/** The host of a link, which says where one goes. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

/** What a document is, in a few words: a kind of file with its size, or a link with its site. */
export function contentWords(
  { kind, url, mediaType, bytes }: Pick<Document, "kind" | "url" | "mediaType" | "bytes">,
  { t, format }: Pick<PageView, "t" | "format">,
): string {
  if (kind === "link") return t("documents.table.link", { host: hostOf(url ?? "") });
  const size = bytes ?? 0;
  const [unit, n] =
    size >= 100_000
      ? (["mb", format.number(size / 1e6, 1)] as const)
      : (["kb", format.number(Math.max(1, Math.round(size / 1e3)))] as const);
  return t("documents.table.file", {
    kind: t(`documents.kinds.${kinds[mediaType ?? ""] ?? "other"}`),
    size: t(`documents.size.${unit}`, { n }),
  });
}
