import { Fragment } from "react";

/** Letters without their accents, one for one, so that places in both texts are the same. */
const plain = (text: string) =>
  [...text].map((sign) => (sign.normalize("NFD")[0] ?? sign).toLowerCase()).join("");

/** A text with words marked in it, wherever they stand; `fryslan` finds `Fryslân`. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const asked = [...new Set(words.map(plain))]
    .filter((word) => word.length > 1)
    // The longest first: of `zaak` and `zaaksysteem` the whole word is marked.
    .toSorted((a, b) => b.length - a.length);
  if (asked.length === 0) return text;
  const escaped = asked.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pieces = [...plain(text).matchAll(new RegExp(escaped.join("|"), "gu"))];
  const signs = [...text];
  let from = 0;
  return (
    <>
      {pieces.map((piece) => {
        const before = signs.slice(from, piece.index).join("");
        from = piece.index + piece[0].length;
        return (
          <Fragment key={piece.index}>
            {before}
            <mark>{signs.slice(piece.index, from).join("")}</mark>
          </Fragment>
        );
      })}
      {signs.slice(from).join("")}
    </>
  );
}
