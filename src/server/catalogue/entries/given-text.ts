import { createHash } from "node:crypto";
import { Readable } from "node:stream";

/** A text to give as a file, made for who asks. */
export interface GivenText {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly fingerprint: string;
  readonly open: true;
  readonly content: AsyncIterable<Buffer>;
}

/** For everyone, under the digest of what stands in it. */
export function givenText(
  { fileName, mediaType }: Pick<GivenText, "fileName" | "mediaType">,
  text: string,
): GivenText {
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    fileName,
    mediaType,
    bytes: bytes.length,
    sha256,
    fingerprint: `${fileName} sha256:${sha256}`,
    open: true,
    content: Readable.from([bytes]),
  };
}
