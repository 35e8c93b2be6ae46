import { Fragment } from "react";

/** Letters without their accents, one for one, so that places in both texts are the same. */
const plain = (text: string) =>
  [...text].map((sign) => (sign.normalize("NFD")[0] ?? sign).toLowerCase()).join("");

/** A text with the words that were asked marked in it; `fryslan` finds `Fryslân`. */
export function Marked({ text, words }: { text: string; words: string }) {
  const asked = plain(words)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  if (asked.length === 0) return text;
  const escaped = asked.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pieces = [...plain(text).matchAll(new RegExp(escaped.join("|"), "g"))];
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
