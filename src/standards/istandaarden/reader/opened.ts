import { greater, less, slash } from "./bytes.ts";
import { isEqual, type Space } from "./scope.ts";

/** Whoever makes up names without end only takes the shortcut from himself. */
const mostChildren = 64;
/** Of all that stands in a message, and in those after it. Messages as they are ask for about a hundred. */
const mostKept = 4000;

/**
 * An element that is open, in the way it was written. Elements that stand in the same place, are written with the same name
 * and whose prefixes mean the same are one of these: so what was learned of the first helps with all that follow.
 */
export class Opened<Of> {
  /** Null of what stands around the root. */
  readonly parent: Opened<Of> | null;
  readonly depth: number;
  /** The name with its prefix. */
  readonly qname: Uint8Array;
  /** The local name is what follows the prefix. */
  readonly localStart: number;
  readonly space: Space;
  /** What the prefixes mean within it: see `Scope.turn`. */
  readonly turn: number;
  /** Its tags as they are when they hold nothing but the name. */
  readonly openTag: Uint8Array;
  readonly closeTag: Uint8Array;
  readonly #children: Opened<Of>[] = [];
  readonly #outside: Opened<Of>;
  /** How many are kept below what stands around the root. */
  #kept = 0;
  /** What somebody knows of it. */
  of: Of | undefined;

  private constructor(
    parent: Opened<Of> | null,
    written: { readonly qname: Uint8Array; readonly localStart: number },
    space: Space,
    turn: number,
  ) {
    const { qname, localStart } = written;
    this.parent = parent;
    this.#outside = parent === null ? this : parent.#outside;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.qname = qname;
    this.localStart = localStart;
    this.space = space;
    this.turn = turn;
    this.openTag = tagOf(qname, less);
    this.closeTag = tagOf(qname, less, slash);
  }

  /** What stands around the root of a message. */
  static outside<Of>(): Opened<Of> {
    return new Opened<Of>(null, { qname: new Uint8Array(0), localStart: 0 }, 0, 0);
  }

  /** A child whose name stands in these bytes; one that was opened before, when it was written the same. */
  child(
    bytes: Uint8Array,
    name: { readonly start: number; readonly local: number; readonly end: number },
    space: Space,
    turn: number,
  ): Opened<Of> {
    for (const one of this.#children) {
      if (one.turn === turn && isEqual(one.qname, bytes, name.start, name.end)) return one;
    }
    const qname = bytes.slice(name.start, name.end);
    const made = new Opened<Of>(this, { qname, localStart: name.local - name.start }, space, turn);
    if (this.#children.length < mostChildren && !this.isFull) {
      this.#children.push(made);
      this.#outside.#kept += 1;
    }
    return made;
  }

  /** No more are kept: it is time to begin anew. */
  get isFull(): boolean {
    return this.#outside.#kept >= mostKept;
  }
}

function tagOf(qname: Uint8Array, ...before: readonly number[]): Uint8Array {
  const tag = new Uint8Array(before.length + qname.length + 1);
  tag.set(before);
  tag.set(qname, before.length);
  tag[tag.length - 1] = greater;
  return tag;
}
