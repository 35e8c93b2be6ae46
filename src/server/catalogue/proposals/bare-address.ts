/** An address without what does not tell two apart: protocol, `www.`, a slash or `.git` behind, capitals. */
export function bareAddress(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/(?:\.git)?\/*$/, "");
}
