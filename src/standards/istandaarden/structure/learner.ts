import type { Source } from "../reader/source.ts";
import type { Gap, Open, Place, Turn } from "./spot.ts";

/** At least as many bytes as are compared at once. */
const shortestGap = 8;
/** A longer one is not worth its memory. */
const longestGap = 1024;

/** So many ways to get from one value to the next are tried. */
const mostGaps = 4;

/** Watches what stands between two values, so that it is known when it comes again. */
export class Learner {
  readonly #source: Source;
  /** The value that ended; null when nothing is to be learned. */
  #from: Open | null = null;
  #at = 0;
  #line = 0;
  #turns: Turn[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  /** A value ended here, at its plain tag. */
  begin(value: Open, at: number): void {
    if ((value.of?.gaps.length ?? mostGaps) >= mostGaps) {
      this.#from = null;
      return;
    }
    this.#from = value;
    this.#at = at;
    this.#line = this.#source.line;
    if (this.#turns.length > 0) this.#turns = [];
  }

  /** What follows is peculiar: it is not to be learned. */
  forget(): void {
    this.#from = null;
  }

  /** A class or a list ends. */
  closed(open: Open): void {
    if (this.#from === null) return;
    this.#turns.push({ open, begins: false, place: { lines: 0, column: 0 } });
  }

  /** An element begins with a plain tag at this place, to which the lines were counted. */
  opened(open: Open, tag: number): void {
    if (this.#from === null) return;
    const place = this.#placeOf(tag);
    if (open.of?.element?.value) this.#learn(this.#from, open, tag, place);
    else this.#turns.push({ open, begins: true, place });
  }

  #placeOf(tag: number): Place {
    const lines = this.#source.line - this.#line;
    return { lines, column: lines === 0 ? tag - this.#at : tag - this.#source.lineStart };
  }

  #learn(from: Open, to: Open, tag: number, place: Place): void {
    this.#from = null;
    const end = tag + to.openTag.length;
    if (end - this.#at < shortestGap || end - this.#at > longestGap) return;
    const bytes = this.#source.bytes.slice(this.#at, end);
    if (bytes.some((byte) => byte > 127)) return;
    const gap: Gap = {
      bytes,
      words: wordsOf(bytes),
      turns: this.#turns,
      to,
      place,
      lines: place.lines,
      lastLine: this.#source.lineStart - this.#at,
    };
    this.#turns = [];
    from.of?.gaps.push(gap);
  }
}

/** The words of these bytes, as they are compared. */
function wordsOf(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = new Float64Array(Math.ceil(bytes.length / 8));
  for (let n = 0; n < words.length; n += 1) {
    words[n] = view.getFloat64(Math.min(8 * n, bytes.length - 8), true);
  }
  return words;
}
