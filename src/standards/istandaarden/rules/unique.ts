import type { Element } from "../plan.ts";
import {
  type Around,
  find,
  findReads,
  isReadable,
  type Judge,
  type Reads,
  tell,
} from "./around.ts";
import { callOf } from "./judged.ts";
import { Key } from "./key.ts";
import { Keys } from "./keys.ts";
import type { Disjoint, Read, Unique } from "./rule.ts";
import { unreadable } from "./slots.ts";

/** No two of a class in a message have the same key. */
export function unique(around: Around, on: Element, { key: read, only, at }: Unique): Judge {
  const { slots } = around;
  const key = new Key(slots, on, read);
  const keys = new Keys(key, around);
  const where = find(on, at);
  slots.keep(where);
  const conditions = findReads(on, only?.reads ?? []);
  const counts = only ? callOf(slots, on, only.reads, only.holds) : () => true;
  return {
    clear: () => keys.clear(),
    end: () => {
      if (!isReadable(slots.numbers, conditions) || !counts()) return;
      if (!key.write()) return;
      const otherLine = keys.add(slots.lines[on.id] ?? 0);
      if (otherLine !== 0) tell(around, where, key.reads, { otherLine });
    },
  };
}

/** What one text says is said nowhere by the other. Whichever comes last in the file is told. */
export function disjoint(around: Around, on: Element, rule: Disjoint): Judge {
  const one = sideOf(around, on, rule.one);
  const other = sideOf(around, on, rule.other);
  return {
    end: () => {
      look(around, on, one, other);
      look(around, on, other, one);
    },
  };
}

interface Side {
  readonly reads: Reads;
  readonly where: Element;
  /** Which note of a text is the first line on which this side says it. */
  readonly note: number;
}

function sideOf({ slots }: Around, on: Element, read: Read): Side {
  const where = find(on, read.path);
  slots.keepExactText(where);
  return { reads: findReads(on, [read]), where, note: slots.exact.addNote() };
}

function look(around: Around, on: Element, { reads, where, note }: Side, other: Side): void {
  const { numbers, exact, lines } = around.slots;
  const text = numbers[where.id] ?? Number.NaN;
  if (!(text < unreadable)) return;
  if (exact.note(text, note) === 0) exact.setNote(text, note, lines[on.id] ?? 0);
  const otherLine = exact.note(text, other.note);
  if (otherLine !== 0) tell(around, where, reads, { otherLine });
}
