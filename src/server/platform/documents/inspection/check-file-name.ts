import { fileRefused } from "./file-refused.ts";

/** What a disk can hold as one name, in bytes of UTF-8 (ext4, NTFS and APFS alike). */
const longest = 255;

// Besides control characters: what turns the direction of text or cannot be seen (`Cf`), so that
// `jaarfdp.exe` reads as `jaarexe.pdf`; and half characters.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
// No file on Windows can be called so, and `:` opens a second file behind the first there.
const forbidden = /[/\\<>:"|?*]/;
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/**
 * The name as it is kept: NFC, without spaces around it. Throws `platform/file-name` for a path, for a
 * name that shows otherwise than it is, and for one that cannot stand on every disk.
 */
export function checkFileName(given: string): string {
  const name = given.normalize("NFC").trim();
  const wrong = whatIsWrong(name);
  if (wrong === null) return name;
  throw fileRefused(
    "name",
    `The name of the file ${wrong}. Give it a plain name, such as verslag-2026.pdf, and send it again.`,
  );
}

function whatIsWrong(name: string): string | null {
  if (name === "") return "is empty";
  if (Buffer.byteLength(name) > longest) return `is longer than ${longest} bytes`;
  if (unseen.test(name)) return "holds a character that cannot be seen";
  if (forbidden.test(name)) return 'is a path, or holds one of / \\ < > : " | ? *';
  if (name.startsWith(".") || name.endsWith(".")) return "begins or ends with a dot";
  if (reserved.test(name)) return "is one that Windows keeps for itself";
  return null;
}
