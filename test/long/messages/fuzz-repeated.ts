import type { MessageDefinition } from "../../../src/standards/istandaarden/release-3-2/messages.ts";
import { planned } from "../../../src/standards/istandaarden/structure/planned.ts";
import type { Chance } from "./chance.ts";

/** An example of a message, as text. */
export interface Example {
  readonly message: MessageDefinition;
  readonly text: string;
}

/** The records of a message: from the first tag of each to its last. */
function recordsIn({ message, text }: Example): string[] {
  return planned(message).plan.elements.flatMap(({ name, repeats, value }) => {
    if (!repeats || value) return [];
    const found = new RegExp(`<(\\w+:${name})>[\\s\\S]*?</\\1>[ \\t\\r\\n]*`).exec(text);
    return found ? [found[0]] : [];
  });
}

// The ways from one value to the next are learned byte for byte: short ones, long ones, and with lines in them.
const layouts: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/>[ \t\r\n]+</g, "><"),
  (text) => text.replace(/>[ \t\r\n]+</g, ">\n<"),
  (text) => text.replace(/>[ \t\r\n]+</g, "> <"),
  (text) => text.replace(/>[ \t\r\n]+</g, "><!-- a\n -->\t<"),
  (text) => text.replace(/\b\w+:(?=[A-Z])/g, (prefix) => prefix.slice(0, 1)),
];

// What can be wrong with one record among others that are the same.
const changes: readonly ((record: string) => string)[] = [
  (record) => record,
  (record) => record.replace(/>[^<>]+</, "><"),
  (record) => record.replace(/<(\w+:\w+)>[^<]*<\/\1>/, ""),
  (record) => record.replace(/<(\w+:\w+)>([^<]*)<\/\1>/, "$&$&"),
  (record) => record.replace(/>(\w)/, ">é$1"),
  (record) => record.replace(/>(\w)/, "><!-- -->$1"),
  (record) => record.replace(/>(\w)/, "><![CDATA[$1]]>"),
  (record) => record.replace(/>(\w)/, ">\n$1"),
  (record) => record.replace(/<(\w+:\w+)>/, "<$1 >"),
  (record) => record.replace(/<\/(\w+:\w+)>/, "</$1\n>"),
  (record) => record.replace(/<(\w+):(\w+)>/, '<$1:$2 xmlns:$1="urn:x">'),
  (record) => record.replace(/<(\w+:\w+)>/, '<$1 a="">'),
  (record) => record.replace(/<(\w+:\w+)>/, "<$1><x>1</x>"),
];

/** Puts in a change at some place of a record, and not always at its beginning. */
function changed(record: string, chance: Chance): string {
  const from = chance.below(record.length);
  return record.slice(0, from) + chance.pick(changes)(record.slice(from));
}

/** A message with one of its records many times over, some of them changed: what was seen before is read in another way. */
export function repeated(example: Example, chance: Chance): string {
  const text = chance.pick(layouts)(example.text);
  const records = recordsIn({ ...example, text });
  if (records.length === 0) return text;
  const record = chance.pick(records);
  const most = Math.max(Math.min(Math.floor(7000 / record.length), 25), 2);
  const all = Array.from({ length: 2 + chance.below(most) }, () =>
    chance.once(6) ? changed(record, chance) : record,
  );
  return text.replace(record, () => all.join(""));
}
