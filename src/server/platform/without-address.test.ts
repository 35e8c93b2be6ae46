import { expect, test } from "vitest";
import { withoutAddress } from "./without-address.ts";

const email = "an@x.example";

test.each([
  "jan@x.example",
  "j.an@x.example",
  "j-an@x.example",
  "an@x.example.org",
  "an@x.examples",
  "an@x.example-stad.nl",
])("the address of another, %s, stays whole", (other) => {
  expect(withoutAddress(`Mail ${other}.`, email)).toBe(`Mail ${other}.`);
});

test.each([
  ["Mail an@x.example.", "Mail …."],
  ["Mail AN@X.Example", "Mail …"],
  ["<an@x.example>,'an@x.example'", "<…>,'…'"],
  ["twee\nan@x.example\nregels", "twee\n…\nregels"],
  ["...an@x.example", "...…"],
  ["mailto:an@x.example?subject=x", "mailto:…?subject=x"],
  ["https://x.example/?to=an%40x.example&b", "https://x.example/?to=…&b"],
])("%j keeps its other words", (typed, left) => {
  expect(withoutAddress(typed, email)).toBe(left);
});

test("it goes from every depth, and a contact that was it is not known any more", () => {
  const content = {
    name: "Oefenwijzer",
    contact: "an@x.example",
    aliases: ["an@x.example"],
    results: [{ evidence: "vraag an@x.example", figure: 7, unit: null }],
  };
  expect(withoutAddress(content, email)).toEqual({
    name: "Oefenwijzer",
    contact: null,
    aliases: ["…"],
    results: [{ evidence: "vraag …", figure: 7, unit: null }],
  });
});
