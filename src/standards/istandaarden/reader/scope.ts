/** Namespaces of elements, as numbers: that of the message, that of its base schema, and all others. */
export const space = { none: 0, message: 1, shared: 2, instance: 3, other: 4 } as const;
export type Space = (typeof space)[keyof typeof space];

export const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

/** A prefix with what it means. */
export interface Binding {
  readonly prefix: string;
  readonly prefixBytes: Uint8Array;
  readonly uri: string;
  readonly space: Space;
  /** How deep the element is that declares it. */
  readonly depth: number;
}

const mostTurns = 1000;
const longestMeaning = 4096;
const utf8 = new TextEncoder();
/** Prefixes as bytes, for they come in every message. */
const encoded = new Map<string, Uint8Array>();

function bytesOf(prefix: string): Uint8Array {
  const known = encoded.get(prefix);
  if (known) return known;
  const made = utf8.encode(prefix);
  if (encoded.size < mostTurns) encoded.set(prefix, made);
  return made;
}

/** A number for each meaning that the prefixes together ever had, also in another message. */
export class Turns {
  readonly #known = new Map<string, number>();
  #made = 0;

  of(meaning: string): number {
    const known = this.#known.get(meaning);
    if (known !== undefined) return known;
    this.#made += 1;
    // Whoever makes up prefixes without end only takes the shortcut from himself.
    const isShort = meaning.length <= longestMeaning;
    if (isShort && this.#known.size < mostTurns) this.#known.set(meaning, this.#made);
    return this.#made;
  }
}

/** Which namespace each prefix means, here and now. */
export class Scope {
  #bindings: Binding[] = [];
  #message = "";
  #shared = "";
  #turn = -1;
  readonly #turns: Turns;

  constructor(turns: Turns) {
    this.#turns = turns;
  }

  /** Says which namespaces are those of the message. What was declared already is looked at anew. */
  settle(message: string, shared: string): void {
    this.#message = message;
    this.#shared = shared;
    this.#bindings = this.#bindings.map((one) => ({ ...one, space: this.#spaceOf(one.uri) }));
  }

  /** The same number whenever every prefix means the same. */
  get turn(): number {
    if (this.#turn === -1) {
      // What is declared last counts. No text of XML holds what stands between them.
      const meanings = new Map(this.#bindings.map(({ prefix, uri }) => [prefix, uri]));
      let meaning = "";
      for (const [prefix, uri] of meanings) meaning += `${prefix}\0${uri}\0`;
      this.#turn = this.#turns.of(meaning);
    }
    return this.#turn;
  }

  /** All that is declared, to be declared again. */
  get bindings(): readonly Binding[] {
    return [...this.#bindings];
  }

  /** Begins with what was declared before. */
  restore(bindings: readonly Binding[], message: string, shared: string): void {
    this.#message = message;
    this.#shared = shared;
    this.#bindings = [...bindings];
    this.#turn = -1;
  }

  /** How deep the innermost element is that declares a prefix; 0 when none does. */
  get deepest(): number {
    return this.#bindings.at(-1)?.depth ?? 0;
  }

  declare(prefix: string, uri: string, depth: number): void {
    const prefixBytes = bytesOf(prefix);
    this.#bindings.push({ prefix, prefixBytes, uri, space: this.#spaceOf(uri), depth });
    this.#turn = -1;
  }

  /** Forgets what was declared by an element at this depth or deeper. */
  leave(depth: number): void {
    let last = this.#bindings.at(-1);
    while (last && last.depth >= depth) {
      this.#bindings.pop();
      this.#turn = -1;
      last = this.#bindings.at(-1);
    }
  }

  /** The binding of a prefix as it stands in the bytes; undefined when it was declared nowhere. */
  find(bytes: Uint8Array, start: number, end: number): Binding | undefined {
    for (let n = this.#bindings.length - 1; n >= 0; n -= 1) {
      const one = this.#bindings[n];
      if (one && isEqual(one.prefixBytes, bytes, start, end)) return one;
    }
    return undefined;
  }

  #spaceOf(uri: string): Space {
    if (uri === "") return space.none;
    if (uri === this.#message) return space.message;
    if (uri === this.#shared) return space.shared;
    return uri === instanceNamespace ? space.instance : space.other;
  }
}

/** Whether these bytes are exactly those of a name. */
export function isEqual(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const length = name.length;
  if (end - start !== length) return false;
  for (let n = 0; n < length; n += 1) if (name[n] !== bytes[start + n]) return false;
  return true;
}
