interface Piece {
  readonly text: string;
  readonly link: boolean;
}

/** A text in pieces: the addresses of this site as links, and what stands between them. No other address is one. */
export function linksIn(text: string, baseUrl: string): Piece[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece) => ({ text: piece, link: piece.startsWith(`${baseUrl}/`) }))
    .filter((piece) => piece.text !== "");
}
