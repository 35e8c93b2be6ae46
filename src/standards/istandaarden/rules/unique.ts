import type { Element } from "../plan.ts";
import { type Around, find, findReads, isReadable, type Judge, tell } from "./around.ts";
import { callOf } from "./judged.ts";
import { Key } from "./key.ts";
import { KeyLog } from "./key-log.ts";
import { KeySet } from "./key-set.ts";
import type { Disjoint, Read, Unique } from "./rule.ts";

/** No two of a class in a message have the same key. */
export function unique(around: Around, on: Element, { key: read, only, at }: Unique): Judge {
  const { slots, seed, memory } = around;
  const key = new Key(slots, on, read);
  const keys = new KeySet(seed, memory);
  const where = find(on, at);
  slots.keep(where);
  const conditions = findReads(on, only?.reads ?? []);
  const counts = only ? callOf(slots, on, only.reads, only.holds) : () => true;
  return {
    clear: () => keys.clear(),
    end: () => {
      if (!isReadable(slots.numbers, conditions) || !counts()) return;
      const length = key.write();
      if (length === -1) return;
      const otherLine = keys.add(key.words, length, slots.lines[on.id] ?? 0);
      if (otherLine !== 0) tell(around, where, key.reads, { otherLine });
    },
  };
}

/** What one element says is said nowhere by the other. Whichever comes last in the file is told. */
export function disjoint(around: Around, on: Element, rule: Disjoint): Judge {
  const one = sideOf(around, on, rule.one);
  const other = sideOf(around, on, rule.other);
  return {
    clear: () => {
      one.keys.clear();
      other.keys.clear();
    },
    end: () => {
      look(around, on, one, other.keys);
      look(around, on, other, one.keys);
    },
  };
}

interface Side {
  readonly key: Key;
  readonly keys: KeyLog;
  readonly where: Element;
}

const sideOf = ({ slots, seed, memory }: Around, on: Element, read: Read): Side => ({
  key: new Key(slots, on, [read]),
  keys: new KeyLog(seed, memory),
  where: find(on, read.path),
});

function look(around: Around, on: Element, { key, keys, where }: Side, others: KeyLog): void {
  const length = key.write();
  if (length === -1) return;
  keys.add(key.words, length, around.slots.lines[on.id] ?? 0);
  const otherLine = others.find(key.words, length);
  if (otherLine !== 0) tell(around, where, key.reads, { otherLine });
}
