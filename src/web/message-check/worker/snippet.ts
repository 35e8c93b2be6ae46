import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import type { LineIndex } from "./line-index.ts";
import { markupMask } from "./masked-markup.ts";
import { elementEnd, type Row, rowsAround, textEnd } from "./rows.ts";

/** A piece of a row, and whether it is what a finding is about. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface ShownRow {
  /** Null: it goes on with the line above. */
  readonly line: number | null;
  readonly pieces: readonly Piece[];
}

/** A part of a message as it is shown beside a finding. */
export interface Snippet {
  readonly rows: readonly ShownRow[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Which part: a place, as a finding tells it, and so many rows around it. */
export interface SnippetWish {
  readonly line: number;
  readonly column: number;
  readonly before: number;
  readonly after: number;
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly index: LineIndex;
  readonly message: MessageDefinition | null;
}

const decoder = new TextDecoder();
/** Before what is shown an element may have been opened; so far back is looked for it. */
const lookBack = 1000;

export function snippetOf(
  { bytes, index, message }: Opened,
  { line, column, before, after }: SnippetWish,
  showBsn: boolean,
): Snippet {
  const at = Math.min(index.startOf(line) + column - 1, Math.max(0, bytes.length - 1));
  const rows = rowsAround(bytes, at, { before, after });
  const mark = markOf(bytes, at, rows);
  const first = rows[0]?.from ?? 0;
  const mask = showBsn ? (piece: string) => piece : markupMask(message);
  if (!showBsn) mask(decoder.decode(bytes.subarray(lastTag(bytes, first), first)));
  let here = index.lineAt(first);
  let isNew = first === index.startOf(here);
  return {
    rows: withoutIndent(
      rows.map((row): ShownRow => {
        const shown = { line: isNew ? here : null, pieces: piecesOf(bytes, row, mark, mask) };
        isNew = bytes[row.to - 1] === 10;
        if (isNew) here += 1;
        return shown;
      }),
    ),
    isFirst: first === 0,
    isLast: (rows.at(-1)?.to ?? 0) >= bytes.length,
  };
}

/** Takes away what all rows begin with: what stands deep in a message would leave little room for it. */
function withoutIndent(rows: readonly ShownRow[]): readonly ShownRow[] {
  const indents = rows.flatMap(({ pieces: [piece] }) =>
    piece && piece.text.trim() !== "" ? [/^\s*/.exec(piece.text)?.[0].length ?? 0] : [],
  );
  const least = indents.length > 0 ? Math.min(...indents) : 0;
  return rows.map(({ line, pieces }) => ({
    line,
    pieces: pieces.map((piece, at) =>
      at === 0 ? { ...piece, text: piece.text.slice(least) } : piece,
    ),
  }));
}

/** What the finding is about; the whole row where no element begins, so that no number is cut in two. */
function markOf(bytes: Uint8Array, at: number, rows: readonly Row[]): Row {
  const end = elementEnd(bytes, at);
  const own = rows.find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at };
  return end === null ? own : { from: at, to: end };
}

function piecesOf(
  bytes: Uint8Array,
  row: Row,
  mark: Row,
  mask: (piece: string) => string,
): readonly Piece[] {
  const end = textEnd(bytes, row);
  const from = Math.max(row.from, Math.min(mark.from, end));
  const to = Math.max(from, Math.min(mark.to, end));
  const piece = (start: number, stop: number, isMarked: boolean): Piece => ({
    text: mask(decoder.decode(bytes.subarray(start, stop))),
    isMarked,
  });
  const pieces = [piece(row.from, from, false), piece(from, to, true), piece(to, end, false)];
  return pieces.filter(({ text }) => text !== "");
}

/** Where the last tag before a place begins. */
function lastTag(bytes: Uint8Array, before: number): number {
  const from = Math.max(0, before - lookBack);
  const found = bytes.subarray(from, before).lastIndexOf(60);
  return found < 0 ? from : from + found;
}
