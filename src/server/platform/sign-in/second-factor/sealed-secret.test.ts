import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { seal, unseal } from "./sealed-secret.ts";

const key = randomBytes(32);
const secret = Buffer.from("twenty bytes of key.");

test("a sealed secret is opened by its key, for its person, and unchanged alone", () => {
  const sealed = seal(key, 7, secret);
  expect(unseal(randomBytes(32), 7, sealed)).toBeNull();
  expect(unseal(key, 8, sealed)).toBeNull();
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
    expect(unseal(key, 7, changed)).toBeNull();
  }
  expect(unseal(key, 7, sealed.subarray(0, 20))).toBeNull();
  expect(unseal(key, 7, Buffer.alloc(0))).toBeNull();
  expect(unseal(key, 7, sealed)).toEqual(secret);
});

test("the same secret is never sealed the same way", () => {
  expect(seal(key, 7, secret)).not.toEqual(seal(key, 7, secret));
  expect(seal(key, 7, secret).includes(secret)).toBe(false);
});
