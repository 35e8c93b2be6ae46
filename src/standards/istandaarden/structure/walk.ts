import type { Element, Plan } from "../plan.ts";
import { isEqual, type Space, space } from "../reader/scope.ts";
import type { StructureFault } from "./structure-fault.ts";

/** Tells what is wrong, at the element where it is. */
export type Tell = (fault: StructureFault, path: string) => void;

/** Walks the plan of a message along the elements that come, and tells where they are others than planned. */
export class Walk {
  /** The innermost element that is open; null before the root. */
  here: Element | null = null;
  readonly #plan: Plan;
  readonly #tell: Tell;
  /** Of each open element: which of its children may come now. */
  readonly #next: number[] = [];
  /** How often each element came within its parent. */
  readonly #counts: Int32Array;

  constructor(plan: Plan, tell: Tell) {
    this.#plan = plan;
    this.#tell = tell;
    this.#counts = new Int32Array(plan.elements.length);
  }

  /** Goes into the element that is opened; false when it has no place here, and is to be passed over with all in it. */
  enter(of: Space, bytes: Uint8Array, start: number, end: number): boolean {
    if (this.here === null) {
      this.#go(this.#plan.root);
      return true;
    }
    if (this.here.value !== null) {
      this.#tell("element-in-value", this.path());
      return false;
    }
    const { children } = this.here;
    const from = this.#next.at(-1) ?? 0;
    const at = findChild(children, { from, bytes, start, end });
    const child = children[at];
    if (!child) {
      const name = new TextDecoder().decode(bytes.subarray(start, Math.min(end, start + 100)));
      const earlier = findChild(children, { from: 0, bytes, start, end }) !== -1;
      this.#tell(earlier ? "out-of-order" : "unknown-element", `${this.path()}/${name}`);
      return false;
    }
    if (of !== (child.shared ? space.shared : space.message)) {
      this.#tell("wrong-namespace", this.path(child));
    }
    this.#tellMissing(from, at);
    this.#next[this.#next.length - 1] = child.repeats ? at : at + 1;
    this.#go(child);
    return true;
  }

  /** Which child may come now, as a place among the children. */
  get expected(): number {
    return this.#next.at(-1) ?? 0;
  }

  /** Whether one of a child that repeats came already. */
  has({ id }: Element): boolean {
    return (this.#counts[id] ?? 0) > 0;
  }

  /** Goes into a child that is known to come in its turn, in its namespace. */
  enterChild(at: number): void {
    const child = this.here?.children[at];
    if (!child) throw new Error(`there is no child ${at}`);
    this.#next[this.#next.length - 1] = child.repeats ? at : at + 1;
    this.#go(child);
  }

  /** Leaves the innermost element. */
  leave(): void {
    const { here } = this;
    if (here === null) return;
    if (here.value === null) this.#tellMissing(this.#next.at(-1) ?? 0, here.children.length);
    this.#next.pop();
    this.here = here.parent;
  }

  /** Where a reader is, or a child of it. */
  path(child?: Element): string {
    const names: string[] = [];
    for (let one = child ?? this.here; one; one = one.parent) {
      const count = (this.#counts[one.id] ?? 0) + (one === child ? 1 : 0);
      names.unshift(one.repeats ? `${one.name}[${count}]` : one.name);
    }
    return `/${names.join("/")}`;
  }

  #go(element: Element): void {
    this.here = element;
    this.#next.push(0);
    this.#counts[element.id] = (this.#counts[element.id] ?? 0) + 1;
    for (const child of element.children) if (child.repeats) this.#counts[child.id] = 0;
  }

  /** Tells of the children from one to before another which had to be there. */
  #tellMissing(from: number, to: number): void {
    const { children = [] } = this.here ?? {};
    for (let n = from; n < to; n += 1) {
      const child = children[n];
      if (!child || child.optional) continue;
      if (child.repeats && (this.#counts[child.id] ?? 0) > 0) continue;
      this.#tell("missing", this.path(child));
    }
  }
}

/** The first child from a place on with this name; -1 when there is none. */
function findChild(
  children: readonly Element[],
  { from, bytes, start, end }: { from: number; bytes: Uint8Array; start: number; end: number },
): number {
  for (let n = from; n < children.length; n += 1) {
    const child = children[n];
    if (child && isEqual(child.nameBytes, bytes, start, end)) return n;
  }
  return -1;
}
