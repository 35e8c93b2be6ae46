import { expect, test } from "vitest";
import { textFault } from "./text-fault.ts";

const view = { t: (key: string) => key } as unknown as Parameters<typeof textFault>[2];

test.each([
  ["te lang", 3, "words.text.long"],
  ["a\u202eb", 60, "words.text.signs"],
  // Of the official range for tests.
  ["BSN 999990019", 60, "words.text.person"],
  ["Na de fusie.", 60, null],
])("of %j", (typed, most, fault) => expect(textFault(typed, most, view)).toBe(fault));
