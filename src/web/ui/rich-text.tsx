import { Fragment, type ReactNode } from "react";

/** What each tag becomes, around the words in it. */
export type Parts = Readonly<Record<string, (words: string) => ReactNode>>;

interface RichTextProps {
  /** A text with tags of our own: `See <api>the API</api>.` */
  readonly text: string;
  readonly parts: Parts;
}

/** A sentence with links or code in it, so that a translator moves them as the language asks. */
export function RichText({ text, parts }: RichTextProps) {
  const pieces = text.split(/(<(\w+)>[^<]*<\/\2>)/g);
  // The split gives for each tag the whole and its name: the name is passed over.
  const drawn = pieces.flatMap((piece, index) => {
    if (index % 3 === 2) return [];
    const tag = /^<(\w+)>([^<]*)<\/\1>$/.exec(piece);
    const part = tag && parts[tag[1] ?? ""];
    return [part ? part(tag[2] ?? "") : piece];
  });
  return drawn.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change place
    <Fragment key={index}>{piece}</Fragment>
  ));
}
