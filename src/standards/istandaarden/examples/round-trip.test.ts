import { describe, expect, test } from "vitest";
import { checkMessage } from "../message-check.ts";
import { readMessage } from "../read-message.ts";
import { messages } from "../release-3-2/messages.ts";
import { writeMessage } from "../writer/write-message.ts";
import { exampleMessage } from "./example-of.ts";

const utf8 = new TextEncoder();
const day = "2026-11-20";
/** Every code is that of a municipality here: which ones there are is not what is tried. */
const outside = { today: 20261120, isMunicipality: () => true };

function contentOf(text: string) {
  const read = readMessage(utf8.encode(text));
  if (!("content" in read)) throw new Error(read.fault);
  expect(read.findings).toEqual([]);
  return read.content;
}

describe.each([...messages.values()])("an example of $name", (message) => {
  const seeds = Array.from({ length: 25 }, (_, seed) => seed);
  test("is right by its schema and by all rules", () => {
    for (const seed of seeds) {
      const text = [...exampleMessage(message, { seed, day })].join("");
      expect([seed, checkMessage(utf8.encode(text), outside).findings]).toEqual([seed, []]);
    }
  });

  test("is the same when it is read and written, and read again", () => {
    for (const seed of seeds) {
      const text = [...exampleMessage(message, { seed, day })].join("");
      const read = contentOf(text);
      const again = writeMessage(message, read);
      expect(again).toBe(text);
      expect(contentOf(again)).toEqual(read);
    }
  });
});
