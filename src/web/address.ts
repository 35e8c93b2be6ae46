/**
 * The address of a request, or null for one that is written otherwise than it is read: `/nl/../map`,
 * `//elsewhere.example/`, `/%2e/help`, `/nl\map`. Such a path could name a page that is not asked for,
 * and a redirect made of it could lead to another site.
 */
export function plainAddress(url: string): URL | null {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  if (!path.startsWith("/") || /\/\/|\\/.test(path)) return null;
  const read = URL.parse(url, "http://any");
  return read?.host === "any" && read.pathname === path ? read : null;
}

/** Where a request stands that has no page: the prefix tells the language, and nothing else is believed. */
export function strayAddress(url: string): URL {
  return new URL(/^\/en(?![\w-])/.test(url) ? "/en" : "/nl", "http://any");
}
