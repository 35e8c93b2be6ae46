import { Invalid } from "../refusal.ts";

/**
 * The address of a link as it is kept: http or https, without a name or password in it. It is never fetched here.
 * Throws `platform/wrong-link`. Source: WHATWG URL.
 */
export function normalLink(given: string): string {
  const text = given.trim();
  const url = URL.canParse(text) ? new URL(text) : null;
  // A browser drops line ends in an address, and others do not.
  const plain = !/[\s\p{Cc}\p{Cf}]/u.test(text);
  if (url && plain && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "")
    return url.href;
  const sentence =
    "Write the whole address of the page, such as https://www.example.nl/besluit, without a name or password in it.";
  throw new Invalid("platform/wrong-link", sentence, [{ where: "body.url", detail: sentence }]);
}
