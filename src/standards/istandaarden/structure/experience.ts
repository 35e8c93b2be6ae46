import type { Attribute } from "../reader/attributes.ts";
import { Opened } from "../reader/opened.ts";
import { type Binding, isEqual, Turns } from "../reader/scope.ts";
import type { Source } from "../reader/source.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { Open } from "./spot.ts";

/** So many ways to write a root are tried. */
const mostRoots = 32;
/** In bytes. */
const longestRoot = 4096;

/** The tag of a root, as it was written once, and what it says. */
export interface Root {
  readonly tag: Uint8Array;
  readonly attributes: readonly Attribute[];
  readonly bindings: readonly Binding[];
  readonly open: Open;
  readonly message: MessageDefinition;
}

/** What is known of how messages are written, from those that were read before. */
export class Experience {
  readonly #known: ReadonlyMap<string, MessageDefinition>;
  readonly #roots: Root[] = [];
  turns = new Turns();
  outside: Open = Opened.outside();

  constructor(known: Iterable<MessageDefinition>) {
    this.#known = new Map([...known].map((one) => [one.namespace, one]));
  }

  /** The message whose root is in this namespace. */
  messageOf(namespace: string): MessageDefinition | undefined {
    return this.#known.get(namespace);
  }

  /** Whether messages of this release can be read. */
  knows(release: string): boolean {
    return [...this.#known.values()].some((one) => one.release === release);
  }

  /** The root that begins here, when it was written like that before. */
  rootAt({ bytes, at, end }: Source): Root | undefined {
    return this.#roots.find(
      ({ tag }) => at + tag.length <= end && isEqual(tag, bytes, at, at + tag.length),
    );
  }

  /** Takes note of how a root was written. */
  learn(root: Root): void {
    const isPlain = root.tag.length <= longestRoot && !this.outside.isFull;
    if (isPlain && this.#roots.length < mostRoots) this.#roots.push(root);
  }

  /** Another message begins. There is no end to the ways in which one can be written: when it is too much, all is forgotten. */
  next(): void {
    if (!this.outside.isFull) return;
    this.turns = new Turns();
    this.outside = Opened.outside();
    this.#roots.length = 0;
  }
}
