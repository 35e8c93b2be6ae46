import { type Element, type Plan, planOf } from "../plan.ts";
import type { Attribute } from "../reader/attributes.ts";
import { isBlank } from "../reader/characters.ts";
import { readDeclaration } from "../reader/declaration.ts";
import { instanceNamespace, space } from "../reader/scope.ts";
import { Source } from "../reader/source.ts";
import { token, type XmlFault } from "../reader/token.ts";
import { ValueText } from "../reader/value-text.ts";
import { XmlTokens } from "../reader/xml-tokens.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import { checkOf } from "../values/check-of.ts";
import type { ValueCheck } from "../values/value-fault.ts";
import { AtSight } from "./at-sight.ts";
import type { StructureFault, StructureFinding } from "./structure-fault.ts";
import { Walk } from "./walk.ts";

/** Why a message is not read to its end. */
export interface Stop {
  readonly fault: XmlFault | "unknown-message" | "instance-attribute";
  readonly line: number;
  readonly column: number;
  /** The namespace of the root, of a message that is not known. */
  readonly namespace?: string;
}

/** Where somebody keeps a schema: allowed on any element, and not looked at. */
const schemaHints = new Set(["schemaLocation", "noNamespaceSchemaLocation"]);

const plans = new Map<MessageDefinition, { plan: Plan; checks: readonly (ValueCheck | null)[] }>();

/** The plan of a message and the check of each of its values, made when they are first needed. */
function planned(message: MessageDefinition) {
  let made = plans.get(message);
  if (!made) {
    const plan = planOf(message);
    made = { plan, checks: plan.elements.map(({ value }) => (value ? checkOf(value) : null)) };
    plans.set(message, made);
  }
  return made;
}

/**
 * Reads one message in pieces of any size, and holds it against the schema of the message that it says to be. What was
 * read is let go.
 */
export class MessageReader {
  message: MessageDefinition | null = null;
  stop: Stop | null = null;
  readonly findings: StructureFinding[] = [];
  readonly #known: readonly MessageDefinition[];
  readonly #source = new Source();
  readonly #tokens = new XmlTokens(this.#source);
  readonly #value = new ValueText();
  #walk: Walk | null = null;
  #sight: AtSight | null = null;
  #checks: readonly (ValueCheck | null)[] = [];
  /** How deep the element is that is passed over; 0 when none is. */
  #passing = 0;
  #begun = false;
  #rootIsRead = false;

  constructor(known: Iterable<MessageDefinition>) {
    this.#known = [...known];
  }

  push(bytes: Uint8Array): void {
    if (this.stop) return;
    this.#source.take(bytes);
    if (this.#source.isReadable) this.#read();
  }

  end(): void {
    if (this.stop) return;
    this.#source.isLast = true;
    this.#read();
    if (this.stop) return;
    if (!this.#rootIsRead) this.#halt("nothing");
    else if (this.#tokens.depth > 0) this.#halt("not-closed");
  }

  #read(): void {
    if (!this.#begun && !this.#begin()) return;
    for (;;) {
      if (this.#passing === 0) this.#sight?.read();
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
    else if (found !== token.comment) this.#text(found === token.cdata);
  }

  #open(): void {
    const tokens = this.#tokens;
    if (this.#walk === null) {
      if (this.#rootIsRead) this.#halt("after-the-end");
      else this.#identify();
      if (this.stop) return;
    }
    const { bytes } = this.#source;
    if (this.#passing === 0) {
      if (this.#walk?.enter(tokens.space, bytes, tokens.nameStart, tokens.nameEnd)) {
        this.#value.clear();
        this.#lookAt(tokens.attributes);
        this.#learn();
      } else this.#passing = tokens.depth;
    }
    if (tokens.isEmpty && !this.stop) this.#close();
  }

  /** Of what stands in its place, in its namespace, the tag is known again. */
  #learn(): void {
    const here = this.#walk?.here;
    const { space: of, isEmpty } = this.#tokens;
    if (!here || isEmpty || of !== (here.shared ? space.shared : space.message)) return;
    this.#sight?.learn(here);
  }

  /** Finds out which message this is, by the namespace of its root. */
  #identify(): void {
    const tokens = this.#tokens;
    const { bytes } = this.#source;
    const prefixEnd = Math.max(tokens.nameStart - 1, tokens.start + 1);
    const namespace = tokens.scope.find(bytes, tokens.start + 1, prefixEnd)?.uri ?? "";
    const name = new TextDecoder().decode(bytes.subarray(tokens.nameStart, tokens.nameEnd));
    const message = this.#known.find((one) => one.namespace === namespace);
    if (!message || name !== "Bericht") {
      this.#halt("unknown-message", namespace);
      return;
    }
    tokens.scope.settle(message.namespace, message.baseNamespace);
    this.message = message;
    const { plan, checks } = planned(message);
    this.#checks = checks;
    const walk = new Walk(plan, (fault, path) => this.#tell(fault, path));
    this.#walk = walk;
    this.#sight = new AtSight(this.#source, tokens, walk, (element, of, start, end) =>
      this.#judge(element, of, start, end),
    );
    this.#rootIsRead = true;
  }

  #lookAt(attributes: readonly Attribute[]): void {
    for (const { name } of attributes) {
      if (name === "xmlns" || name.startsWith("xmlns:")) continue;
      const [prefix = "", local = ""] = name.split(":");
      const written = new TextEncoder().encode(prefix);
      const isInstance =
        this.#tokens.scope.find(written, 0, written.length)?.uri === instanceNamespace &&
        name.includes(":");
      if (isInstance && (local === "type" || local === "nil")) this.#halt("instance-attribute");
      else if (!(isInstance && schemaHints.has(local))) {
        this.#tell("attribute", `${this.#walk?.path()}/@${name}`);
      }
    }
  }

  #close(): void {
    const tokens = this.#tokens;
    const walk = this.#walk;
    const { depth } = tokens;
    tokens.leave();
    if (this.#passing > 0) {
      if (depth === this.#passing) this.#passing = 0;
      return;
    }
    const here = walk?.here;
    if (here?.value) {
      const { bytes, length } = this.#value;
      this.#judge(here, bytes, 0, length);
    }
    walk?.leave();
    if (depth === 1) {
      this.#walk = null;
      this.#sight = null;
    }
  }

  #judge({ id }: Element, bytes: Uint8Array, start: number, end: number): void {
    const fault = this.#checks[id]?.(bytes, start, end);
    if (fault) this.#tell(fault, this.#walk?.path() ?? "");
  }

  #text(verbatim: boolean): void {
    const { bytes } = this.#source;
    const { start, stop } = this.#tokens;
    if (this.#tokens.depth === 0) {
      if (verbatim || !isAllBlank(bytes, start, stop)) this.#halt("text-outside");
      return;
    }
    if (this.#passing > 0) return;
    const from = verbatim ? start + 9 : start;
    const to = verbatim ? stop - 3 : stop;
    if (this.#walk?.here?.value) this.#value.add(bytes, from, to, verbatim);
    else if (verbatim || !this.#isBlank(from, to)) this.#tell("text", this.#walk?.path() ?? "");
  }

  /** Whether text is white space, also where it is written as references. A CDATA section is text whatever it holds. */
  #isBlank(from: number, to: number): boolean {
    const { bytes } = this.#source;
    if (isAllBlank(bytes, from, to)) return true;
    this.#value.clear();
    this.#value.add(bytes, from, to, false);
    return isAllBlank(this.#value.bytes, 0, this.#value.length);
  }

  #tell(fault: StructureFault, path: string): void {
    this.findings.push({ fault, path, ...this.#source.where(this.#tokens.start) });
  }

  #halt(fault: Stop["fault"], namespace?: string): void {
    this.stop = {
      fault,
      ...this.#source.where(this.#tokens.start),
      ...(namespace !== undefined && { namespace }),
    };
  }
}

function isAllBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isBlank(bytes[at] ?? 0)) return false;
  return true;
}
