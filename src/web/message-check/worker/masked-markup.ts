import { maskBsns, maskWhole } from "#standards/istandaarden/privacy/mask-bsn";
import { maskSeen } from "#standards/istandaarden/privacy/mask-finding";
import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";

/** Hides BSNs in pieces of a message that are given one after another, as they are hidden in a finding. */
export function markupMask(message: MessageDefinition | null): (piece: string) => string {
  /** The element that was opened last, in which the next text stands. */
  let element: string | null = null;
  const value = (text: string): string => {
    if (text.trim() === "") return text;
    if (element === null) return maskBsns(text);
    // Spaces around a value are no part of what it is known by.
    const [, before = "", bare = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    if (isSide(element, bare)) return text;
    return before + (maskSeen({ name: element, value: bare }, message).value ?? "") + after;
  };
  const tag = (text: string): string => {
    const [, begin, cdata, end] = /^(<!\[CDATA\[)(.*?)((?:\]\]>)?)$/s.exec(text) ?? [];
    if (cdata !== undefined) return `${begin}${value(cdata)}${end}`;
    if (element?.toLowerCase() === "bsn" && text.startsWith("<!")) {
      return text.replace(/\d+/g, maskWhole);
    }
    const [, name] = /^<(?:[^\s:<>/!?]+:)?([^\s:<>/!?]+)/.exec(text) ?? [];
    if (name !== undefined) element = text.endsWith("/>") ? null : name;
    else if (text.startsWith("</")) element = null;
    return maskBsns(text, { eight: false });
  };
  return (piece) =>
    piece
      .split(/(<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[^>]*>?)/s)
      .map((part, at) => (at % 2 === 1 ? tag(part) : value(part)))
      .join("");
}

/** The code of a municipality or of AGB, in a file of which it is not known what its elements hold. */
const isSide = (element: string, value: string): boolean =>
  /^(?:Afzender|Ontvanger)$/.test(element) && /^\d{4}(?:\d{4})?$/.test(value);
