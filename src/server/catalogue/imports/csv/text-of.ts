import { Invalid } from "#platform/refusal";

/**
 * The text of a table, in UTF-8 with or without a mark, with `\n` between lines. Throws `catalogue/not-utf8` with the
 * line: letters with accents would become others unseen.
 */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (wide) throw notUtf8("UTF-16", 1);
  const text = decoded(bytes);
  if (text === null) throw notUtf8("an older encoding, such as Windows-1252", firstBadLine(bytes));
  return text.replace(/\r\n?/g, "\n");
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No sign of UTF-8 goes over the end of a line, so each line can be looked at by itself. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    if (decoded(bytes.subarray(start, next)) === null) return line;
    start = next;
  }
  return line;
}

const notUtf8 = (what: string, line: number): Invalid =>
  new Invalid(
    "catalogue/not-utf8",
    `The table is written in ${what}, as line ${line} shows. Save it as “CSV UTF-8”, and send that.`,
    [{ where: "body.file", detail: `line ${line}: not UTF-8` }],
  );
