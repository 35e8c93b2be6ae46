import { describe, expect, test } from "vitest";
import { checkMessage } from "../message-check.ts";
import { messages } from "../release-3-2/messages.ts";
import { Experience } from "../structure/experience.ts";
import { HeldListener } from "../structure/held-listener.ts";
import { MessageReader } from "../structure/message-reader.ts";
import { writeMessage } from "../writer/write-message.ts";
import { exampleMessage } from "./example-of.ts";

const utf8 = new TextEncoder();
const day = "2026-11-20";
/** Every code is that of a municipality here: which ones there are is not what is tried. */
const outside = { today: 20261120, isMunicipality: () => true };

function contentOf(text: string) {
  const held = new HeldListener();
  const reader = new MessageReader({
    experience: new Experience(messages.values()),
    listen: () => held,
  });
  reader.push(utf8.encode(text));
  reader.end();
  return held.content;
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
