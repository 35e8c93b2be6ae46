import { expect, test } from "vitest";
import { lineIndexOf } from "./line-index.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

test("every line of a thousand is found, and every byte has its line", () => {
  const lines = Array.from({ length: 1000 }, (_, n) => "é".repeat(n % 7));
  const bytes = bytesOf(lines.join("\n"));
  const index = lineIndexOf(bytes);
  let at = 0;
  for (const [n, line] of lines.entries()) {
    expect(index.startOf(n + 1)).toBe(at);
    expect(index.lineAt(at)).toBe(n + 1);
    at += bytesOf(line).length;
    // The end of a line belongs to it.
    expect(index.lineAt(at)).toBe(n + 1);
    at += 1;
  }
});

test("a message of one line has one, and a line beyond the last begins at the end", () => {
  const index = lineIndexOf(bytesOf("<a/>"));
  expect([index.startOf(1), index.startOf(2), index.startOf(900)]).toEqual([0, 4, 4]);
  expect(index.lineAt(3)).toBe(1);
  expect(lineIndexOf(bytesOf("")).startOf(1)).toBe(0);
});
