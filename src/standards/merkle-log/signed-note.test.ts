import { createPublicKey, generateKeyPairSync, hash, sign, verify } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64, toBase64 } from "./base64.ts";
import { parseCheckpoint, writeCheckpoint } from "./checkpoint.ts";
import { MalformedNote } from "./malformed-note.ts";
import {
  judgeNote,
  parseNote,
  signatureLine,
  signNote,
  type VerifyEd25519,
} from "./signed-note.ts";
import type { Sha256 } from "./tree-hash.ts";
import { parseVerifierKey, verifierKey, writeVerifierKey } from "./verifier-key.ts";

const sha256: Sha256 = (bytes) => hash("sha256", bytes, "buffer");

const verifyWithNode: VerifyEd25519 = (publicKey, message, signature) => {
  const key = { kty: "OKP", crv: "Ed25519", x: Buffer.from(publicKey).toString("base64url") };
  return verify(null, message, createPublicKey({ key, format: "jwk" }), signature);
};

function newKey(name: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const bytes = new Uint8Array(Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64"));
  const signIt = (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey));
  return { key: verifierKey(sha256, name, bytes), signIt };
}

const ours = newKey("log.example/audit");
const text = "log.example/audit\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n";

describe("a note is refused", () => {
  test.each([
    ["without signatures", "a text\n"],
    ["that is cut off", "a text\n\n— name aGFsbG8gZGFhcg=="],
    ["with a tab", "a\ttext\n\n— name aGFsbG8gZGFhcg==\n"],
    ["with a line below that is no signature", "a text\n\n— name aGFsbG8gZGFhcg==\nmore\n"],
    ["with a plus in the name of a key", "a text\n\n— na+me aGFsbG8gZGFhcg==\n"],
    ["with base 64 that is spelled otherwise", "a text\n\n— name aGFsbG8gZGFhcg=\n"],
    ["with a signature of no more than an id", "a text\n\n— name aGFsbA==\n"],
    [
      "with more signatures than anybody needs",
      `a text\n\n${"— name aGFsbG8gZGFhcg==\n".repeat(101)}`,
    ],
  ])("%s", (_how, note) => {
    expect(() => parseNote(note)).toThrow(MalformedNote);
  });

  test("of which a letter was changed", () => {
    const note = signNote(text, ours.key, ours.signIt);
    const changed = parseNote(note.replace("\n1\n", "\n2\n"));
    expect(judgeNote(changed, [ours.key], verifyWithNode)).toBe("wrong-signature");
  });

  test("that is signed by another with the same name", () => {
    const other = newKey("log.example/audit");
    const note = parseNote(signNote(text, other.key, other.signIt));
    expect(judgeNote(note, [ours.key], verifyWithNode)).toBe("by-nobody-known");
  });

  test("that carries our id above the signature of another", () => {
    const other = newKey("log.example/audit");
    const signature = other.signIt(new TextEncoder().encode(text));
    const note = parseNote(`${text}\n${signatureLine({ ...ours.key, signature })}`);
    expect(judgeNote(note, [ours.key], verifyWithNode)).toBe("wrong-signature");
  });
});

test("a text that could not be read back is not signed", () => {
  for (const wrong of ["no newline", "a\rb\n", "\ud800\n"]) {
    expect(() => signNote(wrong, ours.key, ours.signIt)).toThrow(MalformedNote);
  }
});

test("whatever lines are signed are read back, and counted as signed beside signatures of others", () => {
  const line = fc.string({ unit: "grapheme" }).filter((one) => !/\p{Cc}/u.test(one));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const body = `${lines.join("\n")}\n`;
      const other = newKey("witness.example");
      const note = signNote(body, ours.key, ours.signIt);
      const signature = other.signIt(new TextEncoder().encode(body));
      const read = parseNote(note + signatureLine({ ...other.key, signature }));
      expect(read.text).toBe(body);
      expect(judgeNote(read, [ours.key], verifyWithNode)).toBe("signed");
      expect(judgeNote(read, [other.key, ours.key], verifyWithNode)).toBe("signed");
    }),
    { numRuns: 30 },
  );
});

// The example in the documentation of golang.org/x/mod/sumdb/note.
test("the note of the Go project is signed by its key", () => {
  const key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  const note =
    "If you think cryptography is the answer to your problem,\n" +
    "then you don't know what your problem is.\n\n" +
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
  const parsed = parseVerifierKey(sha256, key);
  expect(judgeNote(parseNote(note), [parsed], verifyWithNode)).toBe("signed");
  expect(writeVerifierKey(parsed)).toBe(key);
});

describe("a verification key is refused", () => {
  const line = writeVerifierKey(ours.key);
  test.each([
    ["with an id that is not its own", line.replace(/\+[0-9a-f]{8}\+/, "+00000000+")],
    // What comes after name and id may hold a plus sign of its own.
    [
      "of another kind of signature",
      line.replace(/^([^+]+\+[^+]+\+).*$/, `$1${toBase64(new Uint8Array(33))}`),
    ],
    ["that is cut off", line.slice(0, -4)],
    ["without a name", line.replace(/^[^+]+/, "")],
    ["with a space in its name", line.replace("log.example", "log example")],
  ])("%s", (_how, wrong) => {
    expect(() => parseVerifierKey(sha256, wrong)).toThrow(MalformedNote);
  });
});

describe("a checkpoint is refused", () => {
  const root = toBase64(new Uint8Array(32));
  test.each([
    ["without a root", "log.example\n1\n"],
    ["with an empty line", `log.example\n1\n${root}\n\n`],
    ["with a size that begins with a nought", `log.example\n01\n${root}\n`],
    ["with a size that no number holds", `log.example\n9007199254740993\n${root}\n`],
    ["with a size below nought", `log.example\n-1\n${root}\n`],
    ["with a root that is too short", `log.example\n1\n${toBase64(new Uint8Array(31))}\n`],
    ["without an origin", `\n1\n${root}\n`],
    ["that does not end with a newline", `log.example\n1\n${root}`],
  ])("%s", (_how, wrong) => {
    expect(() => parseCheckpoint(wrong)).toThrow(MalformedNote);
  });

  test("before it is written, when it could not be read back", () => {
    const checkpoint = { origin: "", size: 1, root: new Uint8Array(32), extensions: [] };
    expect(() => writeCheckpoint(checkpoint)).toThrow(MalformedNote);
  });
});

test("a checkpoint is read back as it was written", () => {
  const line = fc.string({ minLength: 1 }).filter((one) => !one.includes("\n"));
  const anyCheckpoint = fc.record({
    origin: line,
    size: fc.maxSafeNat(),
    root: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    extensions: fc.array(line, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(anyCheckpoint, (checkpoint) => {
      expect(parseCheckpoint(writeCheckpoint(checkpoint))).toEqual(checkpoint);
    }),
  );
});

test("base 64 is read in one spelling only", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  for (const wrong of ["YQ", "YR==", "YQ==\n", "Y Q=", "YQ=="])
    expect(fromBase64(wrong) === null).toBe(wrong !== "YQ==");
});
