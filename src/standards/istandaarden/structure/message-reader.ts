import { cut, type Seen } from "../finding.ts";
import { Findings } from "../findings.ts";
import { isAllBlank } from "../reader/characters.ts";
import { readDeclaration } from "../reader/declaration.ts";
import { Source } from "../reader/source.ts";
import { token, type XmlFault } from "../reader/token.ts";
import { XmlTokens } from "../reader/xml-tokens.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { Experience } from "./experience.ts";
import { type Listen, MessageContent } from "./message-content.ts";
import { planned } from "./planned.ts";
import { silent } from "./silent.ts";
import type { Spot } from "./spot.ts";

/** Why a message is not read to its end. */
export interface Stop {
  readonly fault: XmlFault | "unknown-message" | "other-release" | "instance-attribute";
  readonly line: number;
  readonly column: number;
  /** What was found: of a root its namespace and name, of another release which it is, of what is no XML how it begins. */
  readonly seen: readonly Seen[];
}

export interface Reading {
  /** Which messages can be read, and what is known of those before. */
  readonly experience: Experience;
  readonly findings?: Findings;
  /** A longer file is not taken. In bytes. */
  readonly mostBytes?: number;
  readonly listen?: Listen;
}

const decoder = new TextDecoder();
/** The root of a message of any release, as in `http://www.istandaarden.nl/iwmo/2_3/wmo301/schema`. */
const ofRelease = /^http:\/\/www\.istandaarden\.nl\/(?:iwmo|ijw)\/(\d{1,3})_(\d{1,3})\//;

/**
 * Reads one message in pieces of any size, and holds it against the schema of the message that it says to be. What was
 * read is let go. The bytes of a piece may be looked at until the next one comes.
 */
export class MessageReader {
  message: MessageDefinition | null = null;
  stop: Stop | null = null;
  readonly findings: Findings;
  readonly #reading: Reading;
  readonly #source = new Source();
  readonly #tokens: XmlTokens<Spot>;
  /** From the root to its end. */
  #content: MessageContent | null = null;
  #begun = false;

  constructor(reading: Reading) {
    const { experience } = reading;
    experience.next();
    this.#tokens = new XmlTokens(this.#source, experience.turns, experience.outside);
    this.#reading = reading;
    this.findings = reading.findings ?? new Findings();
  }

  /** Room in which the next piece can be put, in place of pushing it: then it is not copied. */
  room(size: number): Uint8Array {
    return this.#source.room(size);
  }

  /** So many bytes were put there. */
  filled(size: number): void {
    if (this.stop) return;
    this.#source.filled(size);
    this.#took();
  }

  push(bytes: Uint8Array): void {
    if (this.stop) return;
    this.#source.take(bytes);
    this.#took();
  }

  #took(): void {
    this.#content?.moved();
    const { gone, end } = this.#source;
    if (gone + end > (this.#reading.mostBytes ?? Number.POSITIVE_INFINITY)) this.#halt("size");
    else if (this.#source.isReadable) this.#read();
  }

  end(): void {
    if (this.stop) return;
    this.#source.isLast = true;
    this.#read();
    if (this.stop) return;
    if (!this.message) this.#halt("nothing");
    else if (this.#content) this.#halt("not-closed");
  }

  #read(): void {
    if (!this.#begun && !this.#begin()) return;
    for (;;) {
      if (this.message === null) this.#reopen();
      this.#content?.readAtSight();
      const found = this.#tokens.next();
      if (found === token.more) this.#source.starve();
      else this.#source.fed();
      if (found === token.bad) this.#halt(this.#tokens.fault);
      if (found === token.more || found === token.end || this.stop) return;
      this.#take(found);
      if (this.stop) return;
    }
  }

  /** Reads the declaration; false when there is not enough at hand for it. */
  #begin(): boolean {
    const found = readDeclaration(this.#source);
    if (found === null) return false;
    this.#begun = true;
    if (typeof found === "string") this.#halt(found);
    return this.stop === null;
  }

  #take(found: number): void {
    if (found === token.open) this.#open();
    else if (found === token.close) this.#close();
    else if (found === token.comment) this.#content?.comment();
    else this.#text(found === token.cdata);
  }

  #open(): void {
    if (this.#content) this.#content.open();
    else if (this.message) this.#halt("after-the-end");
    else this.#identify();
    if (this.#content?.isMasked) this.#halt("instance-attribute");
    if (this.#tokens.isEmpty && !this.stop) this.#close();
  }

  #close(): void {
    this.#content?.close();
    if (this.#tokens.innermost.depth > 0) return;
    this.#content?.end();
    this.#content = null;
  }

  #text(verbatim: boolean): void {
    if (this.#content) {
      this.#content.text(verbatim);
      return;
    }
    const { start, stop } = this.#tokens;
    if (verbatim || !isAllBlank(this.#source.bytes, start, stop)) this.#halt("text-outside");
  }

  /** Finds out which message this is, by the namespace of its root. */
  #identify(): void {
    const tokens = this.#tokens;
    const { qname, localStart } = tokens.innermost;
    const namespace = tokens.scope.find(qname, 0, Math.max(localStart - 1, 0))?.uri ?? "";
    const name = decoder.decode(qname.subarray(localStart));
    const message = this.#reading.experience.messageOf(namespace);
    if (!message || name !== "Bericht") {
      this.#refuse(namespace, name, message !== undefined);
      return;
    }
    tokens.scope.settle(message.namespace, message.baseNamespace);
    this.#beginContent(message);
    if (!this.#content?.isMasked && !tokens.isEmpty) this.#learnRoot(message);
  }

  /** Reads a root that was written before just so. */
  #reopen(): void {
    const root = this.#reading.experience.rootAt(this.#source);
    if (!root) return;
    const { message, bindings, tag, attributes, open } = root;
    this.#tokens.scope.restore(bindings, message.namespace, message.baseNamespace);
    this.#tokens.reopen(tag, attributes, open);
    this.#beginContent(message);
  }

  #learnRoot(message: MessageDefinition): void {
    const { start, stop, attributes, scope, innermost: open } = this.#tokens;
    const { bindings } = scope;
    const tag = this.#source.bytes.slice(start, stop);
    this.#reading.experience.learn({ tag, attributes, bindings, open, message });
  }

  #beginContent(message: MessageDefinition): void {
    this.message = message;
    this.#content = new MessageContent(
      this.#source,
      this.#tokens,
      this.findings,
      planned(message),
      this.#reading.listen ?? (() => silent),
    );
    this.#content.begin();
  }

  #refuse(namespace: string, name: string, isKnown: boolean): void {
    const [, major, minor] = ofRelease.exec(namespace) ?? [];
    const release = `${major}.${minor}`;
    if (isKnown || major === undefined || this.#reading.experience.knows(release)) {
      this.#halt("unknown-message", [
        { name: "namespace", value: cut(namespace) },
        { name: "root", value: cut(name) },
      ]);
    } else this.#halt("other-release", [{ name: "release", value: release }]);
  }

  #halt(fault: Stop["fault"], seen: readonly Seen[] = this.#beginning()): void {
    const { line, column } = this.#tokens;
    this.stop = { fault, line, column, seen };
  }

  /** How a file begins that is refused at its very first byte. */
  #beginning(): Seen[] {
    const { line, column } = this.#tokens;
    const { bytes, gone, end } = this.#source;
    if (gone > 0 || end === 0 || line !== 1 || column !== 1) return [];
    return [{ name: "begin", value: decoder.decode(bytes.subarray(0, Math.min(end, 20))) }];
  }
}
