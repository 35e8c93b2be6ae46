import { type Rule, ruleOf } from "./rule.ts";
import { aliases } from "./vocabulary.ts";

/** An address of something on the web. */
export const isHttpUrl: Rule = ruleOf(
  (text) => {
    const parts = partsOf(text);
    return parts !== null && /^https?$/.test(parts.scheme) && parts.host !== "";
  },
  () => ({ code: "bad-http-url", params: {} }),
);

/**
 * An address of a repository: any scheme (`git`, `ssh`, `svn` …) with a host. That is stricter than the peer,
 * which also takes `javascript:alert(1)`; such a text becomes a link on a page.
 */
export const isUrl: Rule = ruleOf(
  (text) => {
    const parts = partsOf(text);
    return parts !== null && parts.host !== "" && !runs.has(parts.scheme);
  },
  () => ({ code: "bad-url", params: {} }),
);

/** Schemes whose address is itself the content, which a browser would run or show as ours. */
const runs = new Set(["javascript", "vbscript", "data", "blob", "file"]);

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly opaque: string;
}

/** RFC 3986 §3, without what nobody may write in it: spaces, controls, and a % that escapes nothing. */
function partsOf(text: string): Parts | null {
  if (/[\s\p{Cc}<>"`{}|\\^]/u.test(text) || /%(?![0-9a-f]{2})/i.test(text)) return null;
  const [, scheme, rest = ""] = /^([a-z][a-z0-9+.-]*):(.+)$/i.exec(text) ?? [];
  if (scheme === undefined) return null;
  const [, authority = ""] = /^\/\/([^/?#]*)/.exec(rest) ?? [];
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host !== "" && !/^(\[[0-9a-f:.]+\]|[^:[\]]+)(:\d{0,5})?$/i.test(host)) return null;
  return { scheme: scheme.toLowerCase(), host, opaque: rest.startsWith("/") ? "" : rest };
}

// RFC 2141 §2.
const urn = /^urn:[a-z0-9][a-z0-9-]{0,31}:([a-z0-9()+,\-.:=@;$_!*']|%[0-9a-f]{2})+$/i;
const italian = /^urn:x-italian-pa:(.+)$/i;

const isUri = (text: string): boolean => {
  const parts = partsOf(text);
  if (parts === null || runs.has(parts.scheme)) return false;
  return parts.scheme === "urn" ? urn.test(text) : parts.host !== "";
};

/** `organisation/uri`: a URN or a URI with a host; the code in an Italian one is that of an administration. */
export const isOrganisation =
  (isItalianCode: (code: string) => boolean): Rule =>
  (text) => {
    const [, code] = italian.exec(text) ?? [];
    if (code !== undefined && !isItalianCode(code)) return { code: "bad-italian-code", params: {} };
    return isUri(text) ? null : { code: "bad-uri", params: {} };
  };

/** `supports/id`: a known alias, or any URI. */
export const isSupported: Rule = (text) => {
  if (text.startsWith("alias:")) {
    const known = aliases.has(text.slice("alias:".length));
    return known ? null : { code: "unknown-alias", params: { value: text } };
  }
  const parts = partsOf(text);
  const right = parts && !runs.has(parts.scheme) && (parts.host !== "" || parts.opaque !== "");
  return right ? null : { code: "bad-uri", params: {} };
};
