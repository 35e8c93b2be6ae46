import type { Element } from "../plan.ts";
import { type MessageDefinition, messages } from "../release-3-2/messages.ts";
import { Experience } from "../structure/experience.ts";
import { HeldListener } from "../structure/held-listener.ts";
import { MessageReader } from "../structure/message-reader.ts";
import type { ClassContent } from "../writer/write-message.ts";

/** A message that is to be answered: all that it holds, or as much of it as the answer needs. */
export interface Sent {
  readonly message: MessageDefinition;
  readonly content: ClassContent;
}

/** What was learned from the messages before helps with those that follow. */
const experience = new Experience(messages.values());

/**
 * Reads of a message what is needed to answer it as a whole: the header, and of a claim what stands before its clients. Of an
 * answer to a request (319), which holds little, all is read: one class of it can be refused by itself.
 */
export class SentReader {
  readonly #held = new HeldListener((element) => this.#isMore(element));
  readonly #reader = new MessageReader({
    experience,
    listen: () => this.#held,
  });
  #isRead = false;

  /** Nothing that comes is needed any more. */
  get isRead(): boolean {
    return this.#isRead || this.#reader.stop !== null;
  }

  /** The bytes may be looked at until the next call. */
  push(bytes: Uint8Array): void {
    if (!this.isRead) this.#reader.push(bytes);
  }

  /** Null: it could not be read so far. Nothing comes any more. */
  end(): Sent | null {
    if (!this.isRead) this.#reader.end();
    const { message, stop } = this.#reader;
    if (!message || (stop && !this.#isRead)) return null;
    return { message, content: this.#held.content };
  }

  /** Whether an element is not needed: then all before it was read. */
  #isMore({ name, parent }: Element): boolean {
    const isMore = name === "Client" ? parent?.parent === null : name === "Clienten";
    this.#isRead ||= isMore;
    return isMore;
  }
}
