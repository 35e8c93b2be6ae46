import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";

/** A file as a route gives it. */
export interface GivenFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Whether everyone may have it; anything else is kept by nobody on the way. */
  readonly open: boolean;
  readonly content: AsyncIterable<Buffer>;
}

/**
 * Sends a file that somebody uploaded: as a download, never shown on our address, and where a browser does show it, in a
 * sandbox without script. Sources: RFC 6266, RFC 8187, RFC 9110 §13.1.2; OWASP ASVS 5.0 chapter 5.4.
 */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: GivenFile,
): FastifyReply {
  const tag = `"sha256-${Buffer.from(file.sha256, "hex").toString("base64url")}"`;
  reply.headers({
    etag: tag,
    "content-disposition": attachment(file.fileName),
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    // Also what is open is asked for anew: it may be withdrawn.
    "cache-control": file.open && !isPersonal(reply) ? "public, no-cache" : "private, no-store",
  });
  if (isAmong(request.headers["if-none-match"], tag)) return reply.code(304).send();
  reply.headers({ "content-type": file.mediaType, "content-length": file.bytes });
  return reply.send(Readable.from(request.method === "HEAD" ? [] : file.content));
}

/** What `mount.ts` says of an answer to a session. */
const isPersonal = (reply: FastifyReply): boolean =>
  `${reply.getHeader("cache-control") ?? ""}`.startsWith("private");

/** The name twice: in plain letters for old programs, and as it is (RFC 6266, appendix D). */
function attachment(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7E]|["\\%]/g, "_");
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

const isAmong = (asked: string | undefined, tag: string): boolean =>
  asked !== undefined &&
  (asked.trim() === "*" || asked.split(",").some((one) => one.trim().replace(/^W\//, "") === tag));
