import { expect, test } from "vitest";
import { linksIn } from "./links-in.ts";

const site = "https://waaier.example";

test("an address of another site, or one that only looks like ours, is no link", () => {
  const text = `Zie https://elders.example/nl en ${site}.elders.example/nl en javascript:alert(1).`;
  expect(linksIn(text, site).filter(({ link }) => link)).toEqual([]);
});

test("an address of this site is a link, and nothing of the text is lost", () => {
  const address = `${site}/nl/uitnodiging?token=abc-_1`;
  const text = `Open:\n\n${address}\n\nGroet`;
  const pieces = linksIn(text, site);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.filter(({ link }) => link)).toEqual([{ text: address, link: true }]);
});
