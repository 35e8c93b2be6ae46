/** Bytes of XML by name. */
export const tab = 9;
export const newline = 10;
export const carriageReturn = 13;
export const space = 32;
export const exclamation = 33;
export const quote = 34;
export const ampersand = 38;
export const apostrophe = 39;
export const hyphen = 45;
export const slash = 47;
export const colon = 58;
export const semicolon = 59;
export const less = 60;
export const equals = 61;
export const greater = 62;
export const question = 63;
export const closeBracket = 93;

/** What a byte can be: bits of one number, so that one look tells. */
export const isSpace = 1;
/** It can stand inside a name; of bytes above 127 their characters decide. */
export const inName = 2;
/** A name can begin with it. */
export const beginsName = 4;
/** In the content of a value it asks for more than copying. */
export const stopsText = 8;
/** The same, or it begins another line: what is read at sight holds none. */
export const stopsValue = 16;

export const kinds = new Uint8Array(256);

for (const byte of [tab, newline, carriageReturn, space]) kinds[byte] = isSpace;
for (let byte = 0; byte < 256; byte += 1) {
  const sign = String.fromCharCode(byte);
  let kind = kinds[byte] ?? 0;
  if (/[A-Za-z_]/.test(sign) || byte > 127) kind |= beginsName | inName;
  if (/[-.0-9]/.test(sign)) kind |= inName;
  const isControl = byte < space && byte !== tab && byte !== newline;
  if (isControl || byte > 127 || "<&]".includes(sign)) kind |= stopsText | stopsValue;
  if (byte === newline) kind |= stopsValue;
  kinds[byte] = kind;
}

/** What a byte can be. */
export const kindAt = (bytes: Uint8Array, at: number): number => kinds[bytes[at] ?? 0] ?? 0;

/** A few bytes as one number. None of a code is 0, so one that is shorter is another number. */
export function packed(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) number = (number << 8) | (bytes[at] ?? 0);
  return number;
}

/** The same of what is written in a program, in ASCII. */
export function packedText(written: string): number {
  let number = 0;
  for (const sign of written) number = (number << 8) | sign.charCodeAt(0);
  return number;
}
