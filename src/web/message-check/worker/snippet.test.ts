import { expect, test } from "vitest";
import { exampleMessage } from "#standards/istandaarden/examples/index";
import { checkMessage, messages } from "#standards/istandaarden/index";
import { lineIndexOf } from "./line-index.ts";
import { type Snippet, snippetOf } from "./snippet.ts";

const message = messages.get("WMO323") ?? null;

/** Each finding of a message with the part that is marked for it. */
function marked(text: string, showBsn = false) {
  const bytes = new TextEncoder().encode(text);
  const opened = { bytes, index: lineIndexOf(bytes), message };
  return checkMessage(bytes).findings.map(({ line, column }) =>
    markedIn(snippetOf(opened, { line, column, before: 4, after: 4 }, showBsn)),
  );
}

const markedIn = ({ rows }: Snippet): string =>
  rows.flatMap(({ pieces }) => pieces.flatMap((one) => (one.isMarked ? [one.text] : []))).join("");

function example(): string {
  if (!message) throw new Error("there is no WMO323");
  return [...exampleMessage(message, { clients: 30, products: 2 })].join("");
}

const wrong = () =>
  example()
    .replace(/Eenheid>\d\d</, "Eenheid>XX<")
    .replace(/(.*)Bsn>\d{9}/s, "$1Bsn>123456789");

const wanted = ["<wmo323:Eenheid>XX</wmo323:Eenheid>", "<wmo323:Bsn>12345****</wmo323:Bsn>"];

test("the element of each finding is marked, and its BSN hidden", () => {
  expect(marked(wrong())).toEqual(wanted);
  expect(marked(wrong(), true)[1]).toBe("<wmo323:Bsn>123456789</wmo323:Bsn>");
});

test("in a message of one line too", () => {
  expect(marked(wrong().replace(/\s*\n\s*/g, ""))).toEqual(wanted);
});

test("rows have the numbers of their lines; of a long line the first has it", () => {
  const bytes = new TextEncoder().encode(`<a>\n${"<b>1</b>".repeat(40)}\n</a>`);
  const opened = { bytes, index: lineIndexOf(bytes), message };
  const { rows, isFirst, isLast } = snippetOf(
    opened,
    { line: 2, column: 1, before: 9, after: 2 },
    false,
  );
  expect(rows.map(({ line }) => line)).toEqual([1, 2, null, null]);
  expect([isFirst, isLast]).toEqual([true, false]);
  const last = snippetOf(opened, { line: 3, column: 1, before: 1, after: 9 }, false);
  expect(last.rows.map(({ line }) => line)).toEqual([null, 3]);
  expect(last.isLast).toBe(true);
});

test("a fault of the file marks its whole row, and hides the BSN in it", () => {
  const bytes = new TextEncoder().encode("<a>\n BSN 999964781 & x\n</a>");
  const opened = { bytes, index: lineIndexOf(bytes), message: null };
  const snippet = snippetOf(opened, { line: 2, column: 10, before: 1, after: 1 }, false);
  expect(markedIn(snippet)).toBe(" BSN 99996**** & x");
});

test("of an empty file there is nothing to show", () => {
  const bytes = new Uint8Array(0);
  const opened = { bytes, index: lineIndexOf(bytes), message: null };
  expect(snippetOf(opened, { line: 1, column: 1, before: 3, after: 3 }, false)).toEqual({
    rows: [{ line: 1, pieces: [] }],
    isFirst: true,
    isLast: true,
  });
});
