import { expect, test } from "vitest";
import { Opened } from "./opened.ts";
import { space } from "./scope.ts";

const utf8 = new TextEncoder();

function child(of: Opened<string>, name: string, turn = 1): Opened<string> {
  const bytes = utf8.encode(name);
  return of.child(bytes, { start: 0, local: 0, end: bytes.length }, space.message, turn);
}

test("what is written the same in the same place is the same one", () => {
  const outside = Opened.outside<string>();
  const root = child(outside, "Bericht");
  expect(child(outside, "Bericht")).toBe(root);
  expect(child(root, "Client")).toBe(child(root, "Client"));
  expect(child(root, "Client", 2)).not.toBe(child(root, "Client"));
  expect(child(child(root, "Client"), "Client")).not.toBe(child(root, "Client"));
});

test("of names without end so many are kept, and the rest is read as well", () => {
  const outside = Opened.outside<string>();
  for (let n = 0; n < 100_000 && !outside.isFull; n += 1) {
    const first = child(outside, `a${n % 50}`);
    const second = child(first, `b${n % 53}`);
    child(second, `c${n % 59}`);
  }
  expect(outside.isFull).toBe(true);
  const beyond = child(child(outside, "a1"), "never seen");
  expect([beyond.depth, child(child(outside, "a1"), "never seen") === beyond]).toEqual([2, false]);
});
