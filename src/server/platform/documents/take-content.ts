import { createHash } from "node:crypto";
import type { Context } from "../context.ts";
import { Conflict, Invalid } from "../refusal.ts";
import type { StoredDocument } from "./document.ts";
import { bytesKeptOf } from "./document-store.ts";
import type { InspectedFile } from "./inspection/inspect-file.ts";
import { normalLink } from "./normal-link.ts";

/** What a document holds: one of the two. */
export interface GivenContent {
  readonly url?: string | undefined;
  readonly file: InspectedFile | null;
}

/** Forty of the largest files. What asks for more belongs in the organisation's own archive, with a link here. */
const mostBytesOfOne = 1_000_000_000;

type Content = Pick<
  StoredDocument,
  "kind" | "url" | "file_name" | "media_type" | "bytes" | "sha256"
>;

/** The content as its record says it. Throws `platform/file-or-link` and `platform/documents-full`. */
export async function takeContent(
  ctx: Context,
  owner: string,
  { url, file }: GivenContent,
): Promise<Content> {
  if (file && url === undefined) {
    if ((await bytesKeptOf(ctx.db, owner)) + file.bytes.length > mostBytesOfOne) {
      throw new Conflict(
        "platform/documents-full",
        `The files of this organisation would fill more than ${mostBytesOfOne / 1e6} MB. Withdraw what is no longer needed, or add a link.`,
      );
    }
    return {
      kind: "file",
      url: null,
      file_name: file.name,
      media_type: file.mediaType,
      bytes: file.bytes.length,
      sha256: file.sha256,
    };
  }
  if (url !== undefined && !file) return linkTo(normalLink(url));
  const sentence = "Send one of the two: a file, or the address of a link.";
  throw new Invalid("platform/file-or-link", sentence, [
    { where: url === undefined ? "body.file" : "body.url", detail: sentence },
  ]);
}

const linkTo = (url: string): Content => ({
  kind: "link",
  url,
  file_name: null,
  media_type: null,
  bytes: null,
  sha256: createHash("sha256").update(url).digest("hex"),
});
