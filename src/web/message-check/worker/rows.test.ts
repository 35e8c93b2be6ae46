import { expect, test } from "vitest";
import { elementEnd, rowAt, rowsAround, textEnd } from "./rows.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => (row: { from: number; to: number }) =>
  new TextDecoder().decode(bytes.subarray(row.from, textEnd(bytes, row)));

test("a row is a line, and its end is not shown", () => {
  const bytes = bytesOf("<a>\r\n\t<b>1</b>\r\n</a>\r\n");
  const rows = rowsAround(bytes, 7, { before: 5, after: 5 });
  expect(rows.map(textOf(bytes))).toEqual(["<a>", "\t<b>1</b>", "</a>"]);
});

test("a message of one long line is cut between its tags", () => {
  const one = "<Client><Bsn>999900006</Bsn><Naam>é</Naam></Client>";
  const bytes = bytesOf(one.repeat(20));
  const rows = rowsAround(bytes, 4 * bytesOf(one).length, { before: 2, after: 4 });
  expect(rows.map(textOf(bytes))).toEqual([
    "<Naam>é</Naam>",
    "</Client>",
    "<Client>",
    "<Bsn>999900006</Bsn>",
    "<Naam>é</Naam>",
    "</Client>",
    "<Client>",
  ]);
});

test("every row is the same, from whichever of its bytes one looks", () => {
  const bytes = bytesOf(`<a>\n${"<b>1</b>".repeat(60)}\n<c/>\n`);
  for (let at = 0; at < bytes.length; at += 1) {
    const row = rowAt(bytes, at);
    expect(rowAt(bytes, row.from)).toEqual(row);
    expect(row.from <= at && at < row.to).toBe(true);
  }
});

test("a text without end is cut too, and no character in two", () => {
  const bytes = bytesOf("é".repeat(5000));
  const [row] = rowsAround(bytes, 5000, { before: 0, after: 0 });
  expect(row && textOf(bytes)(row)).toMatch(/^é+$/);
  expect((row?.to ?? 0) - (row?.from ?? 0)).toBeLessThan(2100);
});

test("of nothing there is one empty row", () => {
  expect(rowsAround(new Uint8Array(0), 0, { before: 3, after: 3 })).toEqual([{ from: 0, to: 0 }]);
});

test.each([
  ["<b>1</b><c/>", "<b>1</b>"],
  ["<b></b>", "<b></b>"],
  ["<a><b>1</b></a>", "<a>"],
  ["<c/><d>1</d>", "<c/>"],
  ["</a><b>1</b>", "</a>"],
  ["<!-- x --><b>1</b>", "<!-- x -->"],
  ["<a", null],
  ["text", null],
])("of %j the element at its beginning is %j", (text, element) => {
  const end = elementEnd(bytesOf(text), 0);
  expect(end === null ? null : text.slice(0, end)).toBe(element);
});
