import fc from "fast-check";
import { expect, test } from "vitest";
import { readPubliccode } from "../index.ts";
import { bytesOf, fileWith, minimal, refusalOf } from "../minimal-file.fixture.ts";
import { mostBytes } from "./decode-text.ts";

const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

test("a file of more than 1 MB is refused before it is looked at", () => {
  const bytes = new Uint8Array(mostBytes + 1).fill(0xff);
  expect(refusalOf(bytes)).toMatchObject({ code: "too-large", line: 1, column: 1 });
});

test.each([
  ["little", [0xff, 0xfe], "UTF-16LE"],
  ["big", [0xfe, 0xff], "UTF-16BE"],
])("UTF-16 with the %s end first is named", (_end, mark, encoding) => {
  expect(refusalOf(join(mark, [0x6e, 0x00]))).toMatchObject({
    code: "not-utf8",
    params: { encoding },
    line: 1,
    column: 1,
  });
});

test("UTF-16 without a mark is seen by its zeros", () => {
  const bytes = join(...[..."name: x"].map((letter) => [letter.charCodeAt(0), 0]));
  expect(refusalOf(bytes)).toMatchObject({ code: "control-character", line: 1, column: 2 });
});

test("Latin-1 is refused at its first byte that is not UTF-8", () => {
  const bytes = join(bytesOf("a: é", "name: caf"), [0xe9, 0x0a]);
  expect(refusalOf(join(bytes.subarray(0, -3), [0xe9, 0x0a]))).toMatchObject({
    code: "not-utf8",
    params: { encoding: null },
    line: 2,
    column: 10,
  });
});

test.each([
  ["a form that is too long", [0xc0, 0xaf]],
  ["half a surrogate pair", [0xed, 0xa0, 0x80]],
  ["a character above the last", [0xf4, 0x90, 0x80, 0x80]],
  ["a character that stops halfway", [0xe2, 0x82]],
  ["a continuation without a start", [0x80]],
])("%s is no UTF-8", (_what, bad) => {
  const fault = refusalOf(join(bytesOf("name: x"), [0x23], bad));
  expect(fault).toMatchObject({ code: "not-utf8", line: 2, column: 2 });
});

test("where the bytes are wrong is where TextDecoder stops too", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const isRefused = readPubliccode(bytes).faults.some(({ code }) => code === "not-utf8");
      let isUtf8 = true;
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch {
        isUtf8 = false;
      }
      expect(isRefused).toBe(!isUtf8);
    }),
    { numRuns: 1000 },
  );
});

test("a byte order mark of UTF-8 is a warning, and the rest is read", () => {
  const { file, faults } = readPubliccode(join([0xef, 0xbb, 0xbf], bytesOf(...minimal)));
  expect(file?.name).toBe("Voorbeeldapp");
  expect(faults).toMatchObject([{ level: "warning", code: "byte-order-mark", line: 1, column: 1 }]);
});

test("a NUL is refused, plainly and as an escape", () => {
  expect(refusalOf(fileWith(["roadmap: a\0b"]))).toMatchObject({
    code: "control-character",
    params: { codePoint: 0 },
    line: minimal.length + 1,
    column: 11,
  });
  expect(refusalOf(fileWith(['applicationSuite: "a\\0b"']))).toMatchObject({
    code: "control-character",
    key: "applicationSuite",
    line: minimal.length + 1,
  });
  expect(refusalOf(fileWith(['applicationSuite: "\\uD800"']))).toMatchObject({
    code: "control-character",
    key: "applicationSuite",
  });
});
