import { Opened } from "../reader/opened.ts";
import { Turns } from "../reader/scope.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { Open } from "./spot.ts";

/** What is known of how messages are written, from those that were read before. */
export class Experience {
  readonly #known: ReadonlyMap<string, MessageDefinition>;
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

  /** Another message begins. There is no end to the ways in which one can be written: when it is too much, all is forgotten. */
  next(): void {
    if (!this.outside.isFull) return;
    this.turns = new Turns();
    this.outside = Opened.outside();
  }
}
