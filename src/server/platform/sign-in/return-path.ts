// Only what a path of ours can hold; no fragment, no backslash, no byte outside ASCII.
const plain = /^\/(nl|en)(\/[\w.~!$&'()*+,;=:@%-]+)*\/?(\?[\w.~!$&'()*+,;=:@%/?-]*)?$/;
// A slash, backslash, dot, control character or percent sign in disguise: another reader may take it for what it hides.
const disguised = /%(2[5EF]|5C|[01][0-9A-F]|7F)/i;
/** An address of ours with its filters is much shorter. */
const longest = 1_000;

export type Language = "nl" | "en";

export const languageOf = (path: string): Language => (/^\/en([/?]|$)/.test(path) ? "en" : "nl");

/**
 * Where to go back to after signing in: a page of ours, or else home. An address that leads, or could be read to
 * lead, to another site would lend that site our name (open redirect, CWE-601).
 */
export function returnPath(asked: unknown, home: Language): string {
  return typeof asked === "string" && isOwnPage(asked) ? asked : `/${home}`;
}

function isOwnPage(asked: string): boolean {
  if (asked.length > longest || !plain.test(asked)) return false;
  const [path = ""] = asked.split("?", 1);
  if (disguised.test(path) || !URL.canParse(asked, base)) return false;
  const read = new URL(asked, base);
  // `..` and its kin change the path when it is read.
  return read.origin === base && read.pathname === path;
}

// Nobody's: only to see whether a path stays where it is put.
const base = "http://page.invalid";
