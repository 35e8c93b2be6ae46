import { cut, longestSeen, type Seen } from "../finding.ts";
import type { Findings } from "../findings.ts";
import type { Element } from "../plan.ts";
import type { Attribute } from "../reader/attributes.ts";
import { isAllBlank } from "../reader/characters.ts";
import { instanceNamespace } from "../reader/scope.ts";
import type { Source } from "../reader/source.ts";
import { ValueText } from "../reader/value-text.ts";
import type { XmlTokens } from "../reader/xml-tokens.ts";
import type { ValueFault } from "../values/value-fault.ts";
import { AtSight } from "./at-sight.ts";
import type { Listener } from "./listener.ts";
import type { Planned } from "./planned.ts";
import { rootSpot, type Spot, spotOf } from "./spot.ts";
import type { StructureFault } from "./structure-fault.ts";
import { type At, Walk } from "./walk.ts";

/** Tells where an element stands that is open, as a path. */
export type PathOf = (element: Element) => string;

/** Hears a message, once it is known which one it is. */
export type Listen = (planned: Planned, path: PathOf) => Listener;

/** Where somebody keeps a schema: allowed on any element, and not looked at. */
const schemaHints = new Set(["schemaLocation", "noNamespaceSchemaLocation"]);
const mostStrange = 100;

const utf8 = new TextEncoder();
const decoder = new TextDecoder();

/** Takes the tokens of a message from its root on, and holds them against its plan. */
export class MessageContent {
  readonly #source: Source;
  readonly #tokens: XmlTokens<Spot>;
  readonly #findings: Findings;
  readonly #planned: Planned;
  readonly #listener: Listener;
  readonly #walk: Walk;
  readonly #sight: AtSight;
  readonly #value = new ValueText();
  /** How deep the element is that is passed over; 0 when none is. */
  #passing = 0;
  /** Something of the value that is open was read. */
  #valueIsBegun = false;
  /** Namespaces of something else that were told. */
  readonly #strange = new Set<string>();
  /** An attribute says that an element is another than it seems, which is not taken. */
  isMasked = false;

  constructor(
    source: Source,
    tokens: XmlTokens<Spot>,
    findings: Findings,
    planned: Planned,
    listen: Listen,
  ) {
    this.#source = source;
    this.#tokens = tokens;
    this.#findings = findings;
    this.#planned = planned;
    const walk = new Walk(
      planned.plan,
      tokens,
      (fault, path, within, at) => this.#tell(fault, path, within, at),
      () => this.#sight.learner.forget(),
    );
    this.#walk = walk;
    this.#listener = listen(planned, (element) => walk.path(element));
    this.#sight = new AtSight({
      source,
      tokens,
      walk,
      checks: planned.checks,
      listener: this.#listener,
      tell: (fault, element, bytes, start, end) =>
        this.#tellValue(fault, element, bytes.subarray(start, end)),
    });
  }

  /** Begins with the root, which was opened just now. */
  begin(): void {
    const { root } = this.#planned.plan;
    const { innermost } = this.#tokens;
    innermost.of ??= rootSpot(root);
    this.#walk.go(root, innermost.depth);
    this.#begins(root);
  }

  /** Reads on as long as everything is as it was before. */
  readAtSight(): void {
    if (this.#passing === 0) this.#sight.read(this.#valueIsBegun);
  }

  /** More bytes came: places in those before mean nothing any more. */
  moved(): void {
    this.#sight.learner.forget();
  }

  /** An element was opened. */
  open(): void {
    if (this.#passing > 0) return;
    const open = this.#tokens.innermost;
    const within = open.parent?.of?.element;
    const spot = spotOf(open);
    if (within && this.#walk.enter(open, spot, within) && spot.element) this.#begins(spot.element);
    else this.#passing = open.depth;
  }

  /** The innermost element ends. */
  close(): void {
    const { depth, of } = this.#tokens.innermost;
    const isPassed = this.#passing > 0;
    if (isPassed && depth === this.#passing) this.#passing = 0;
    const element = of?.element;
    if (!isPassed && element?.value) this.#judge(element);
    this.#tokens.leave();
    if (isPassed || !element || element.value) return;
    this.#sight.learner.forget();
    this.#walk.leave(element, depth);
    this.#listener.closed(element);
  }

  /** The message ended. */
  end(): void {
    this.#value.release();
  }

  /** Text between tags; `verbatim`: of a CDATA section. */
  text(verbatim: boolean): void {
    if (this.#passing > 0) return;
    const { bytes } = this.#source;
    const { start, stop, innermost } = this.#tokens;
    const from = verbatim ? start + 9 : start;
    const to = verbatim ? stop - 3 : stop;
    const element = innermost.of?.element;
    if (element?.value) {
      this.#beginValue();
      this.#value.add(bytes, from, to, verbatim);
    } else if (element && (verbatim || !this.#isBlank(from, to))) {
      this.#tell("text", () => this.#walk.path(element), element);
    }
  }

  comment(): void {
    if (this.#passing === 0 && this.#tokens.innermost.of?.element?.value) this.#beginValue();
  }

  /** An element begins that stands in its place. What is written plainly is known again. */
  #begins(element: Element): void {
    const { innermost: open, isEmpty, start, stop, attributes, scope } = this.#tokens;
    this.#valueIsBegun = false;
    const isPlain = !isEmpty && stop - start === open.openTag.length;
    if (isPlain && open.of?.isHome && open.parent?.of && scope.deepest < open.depth) {
      open.parent.of.seen[element.place] = open;
    } else this.#sight.learner.forget();
    this.#sight.opened(open, element, start, this.#tokens);
    if (attributes.length > 0) this.#lookAt(attributes, element);
  }

  #lookAt(attributes: readonly Attribute[], element: Element): void {
    for (const { name } of attributes) {
      if (name === "xmlns" || name.startsWith("xmlns:")) continue;
      const [prefix = "", local = ""] = name.split(":");
      const written = utf8.encode(prefix);
      const isInstance =
        name.includes(":") &&
        this.#tokens.scope.find(written, 0, written.length)?.uri === instanceNamespace;
      if (isInstance && (local === "type" || local === "nil")) this.isMasked = true;
      else if (!(isInstance && schemaHints.has(local))) {
        this.#tell(
          "attribute",
          () => `${this.#walk.path(element)}/@${name.slice(0, 100)}`,
          element,
        );
      }
    }
  }

  /** Of a value that was opened, perhaps at sight, the first piece comes. */
  #beginValue(): void {
    if (!this.#valueIsBegun) this.#value.clear();
    this.#valueIsBegun = true;
  }

  #judge(element: Element): void {
    this.#beginValue();
    this.#valueIsBegun = false;
    const { bytes, length } = this.#value;
    const fault = this.#planned.checks[element.id]?.(bytes, 0, length) ?? null;
    this.#listener.valued(element, bytes, 0, length, fault);
    if (fault) this.#tellValue(fault, element, bytes.subarray(0, length));
  }

  /** Whether text is white space, also where it is written as references. A CDATA section is text whatever it holds. */
  #isBlank(from: number, to: number): boolean {
    const { bytes } = this.#source;
    if (isAllBlank(bytes, from, to)) return true;
    this.#value.clear();
    this.#value.add(bytes, from, to, false);
    return isAllBlank(this.#value.bytes, 0, this.#value.length);
  }

  #tell(fault: StructureFault, path: () => string, within: Element, at: At = this.#tokens): void {
    const { line, column } = at;
    this.#sight.learner.forget();
    this.#listener.faulted(within);
    if (fault === "wrong-namespace" && !this.#isNews(this.#namespace())) return;
    const seen = fault === "wrong-namespace" ? [this.#ofInnermost()] : [];
    this.#findings.add(fault, () => ({
      layer: "structure",
      path: path(),
      line,
      column,
      seen,
      keys: this.#listener.keysOf?.(within) ?? [],
    }));
  }

  /** What stands in the namespace of something else altogether is told once, and not for every element. */
  #isNews(namespace: string): boolean {
    const { namespace: own, baseNamespace } = this.#planned.plan.message;
    if (namespace === own || namespace === baseNamespace) return true;
    if (this.#strange.has(namespace)) return false;
    if (this.#strange.size < mostStrange) this.#strange.add(namespace);
    return true;
  }

  /** The namespace of the element that is open. */
  #namespace(): string {
    const { innermost, scope } = this.#tokens;
    const { qname, localStart } = innermost;
    return scope.find(qname, 0, Math.max(localStart - 1, 0))?.uri ?? "";
  }

  #ofInnermost(): Seen {
    const { qname, localStart } = this.#tokens.innermost;
    const name = cut(decoder.decode(qname.subarray(localStart)));
    return { name, value: cut(this.#namespace()) };
  }

  #tellValue(fault: ValueFault, element: Element, written: Uint8Array): void {
    const { line, column } = this.#sight;
    this.#findings.add(fault, () => {
      const value = cut(decoder.decode(written.subarray(0, 4 * longestSeen + 4)));
      const seen = [{ name: element.name, value }];
      const keys = this.#listener.keysOf?.(element) ?? [];
      return { layer: "structure", path: this.#walk.path(element), line, column, seen, keys };
    });
  }
}
