import { expect, test } from "vitest";
import { alike, likeness } from "./likeness.ts";

const plain = (word: string) => ({ word, stem: word });
const known =
  (...words: string[]) =>
  (text: string) =>
    words.includes(text);
const how = (asked: string, found: string, ...words: string[]) =>
  likeness(plain(asked), plain(found), known(...words))?.how ?? null;
const quality = (asked: string, found: string) =>
  likeness(plain(asked), plain(found), known())?.quality ?? 0;

test("a word that stands in another by chance is no part of it", () => {
  expect(how("taal", "portaal")).toBeNull();
  expect(how("woz", "wozniak")).toBeNull();
  expect(how("zaak", "oorzakelijk")).toBeNull();
});

test("a short word that is asked is the head of a compound when what stands before it is a word", () => {
  expect(how("zorg", "jeugdzorg", "jeugd")).toBe("part");
  expect(how("raad", "gemeentesraad", "gemeente")).toBe("part");
  expect(how("zorg", "jeugdzorg")).toBeNull();
});

test("the same word is best, then another form of it, then the compound of which it is most", () => {
  expect(how("zaken", "zaken")).toBe("same");
  expect(likeness({ word: "zaken", stem: "zak" }, { word: "zaak", stem: "zak" }, known())).toEqual({
    how: "form",
    quality: 0.95,
  });
  expect(quality("vergunning", "vergunningen")).toBeGreaterThan(
    quality("vergunning", "vergunningverlening"),
  );
  expect(quality("vergunning", "omgevingsvergunning")).toBeGreaterThan(
    quality("vergunning", "omgevingsvergunningaanvraag"),
  );
});

test("the head of a compound that is asked answers better than what stands before it", () => {
  expect(quality("bouwvergunning", "vergunning")).toBeGreaterThan(
    quality("vergunningenbouw", "vergunning"),
  );
});

test("an abbreviation is another word when a letter differs", () => {
  expect(alike("woz", "woo")).toBeNull();
  expect(alike("brp", "brk")).toBeNull();
});

test("the longer a word, the more faults are forgiven", () => {
  expect(alike("balie", "baile")).toEqual({ how: "alike", quality: 0.7 });
  expect(alike("balie", "belia")).toBeNull();
  expect(alike("schuldhulpverlenning", "schuldhulpverlening")?.quality).toBe(0.7);
  expect(alike("schuldhulpferlenieg", "schuldhulpverlening")).not.toBeNull();
});
