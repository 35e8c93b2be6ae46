import type { Dispatcher } from "undici";
import { Invalid, Unavailable } from "../refusal.ts";
import { readBody, tooLarge } from "./read-body.ts";

/** What is expected of an answer. */
export interface Expected {
  readonly maxBytes?: number;
  /** Kinds of content of which an answer that succeeds must be one, such as `application/json`. */
  readonly contentTypes?: readonly string[];
}

// More than any document that describes a service; an import of something larger says so.
const usualMaxBytes = 10 * 1_048_576;

/** Headers that tell how the content travelled; it stands here unpacked. Cookies are kept for nobody. */
const ofConnection = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "set-cookie",
  "transfer-encoding",
]);

/** Reads a whole answer. Throws `outside/too-large`, `outside/other-content`, `outside/no-answer`. */
export async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  { maxBytes = usualMaxBytes, contentTypes }: Expected,
): Promise<Response> {
  // Below is no answer yet, above is none that HTTP knows.
  if (statusCode < 200 || statusCode > 599) throw noAnswer();
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (!ofConnection.has(name) && typeof value === "string") kept.set(name, value);
  }
  if (statusCode < 300 && contentTypes && !contentTypes.includes(kindOf(kept))) {
    throw new Invalid(
      "outside/other-content",
      `What stands at this address is not ${contentTypes.join(" or ")}. Give the address of the file itself, not of a page about it.`,
    );
  }
  if (Number(headers["content-length"] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const encoding = `${headers["content-encoding"] ?? ""}`.trim().toLowerCase();
  const content = await readBody(body, { encoding, maxBytes });
  const without = [204, 205, 304].includes(statusCode);
  return new Response(without ? null : content, { status: statusCode, headers: kept });
}

const kindOf = (headers: Headers): string =>
  (headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

export const noAnswer = (): Unavailable =>
  new Unavailable(
    "outside/no-answer",
    "The server at this address cannot be reached, or gives no whole answer. Open the address in a browser to see what is wrong, or try again later.",
  );
