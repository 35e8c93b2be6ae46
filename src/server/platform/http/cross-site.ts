import type { FastifyRequest } from "fastify";
import { Forbidden } from "../refusal.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a change that comes with a session but not from a page of this site: another site may have sent it
 * (CSRF). Browsers say where a request comes from; who says nothing at all is not trusted with a cookie.
 * Sources: Fetch Metadata Request Headers (W3C), RFC 6454 §7.
 */
export function refuseCrossSite(
  { method, headers }: FastifyRequest,
  { baseUrl, withSession }: { baseUrl: string; withSession: boolean },
): void {
  if (reading.has(method) || !withSession) return;
  const site = headers["sec-fetch-site"];
  const own = site === undefined ? headers.origin === baseUrl : site === "same-origin";
  if (own) return;
  throw new Forbidden(
    "platform/cross-site",
    "This request did not come from a page of this site. Open the page here and do it again; a program sends the header `Origin` with the address of this site.",
  );
}
