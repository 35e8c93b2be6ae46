import { expect, test } from "vitest";
import { mailText } from "./mail-text.ts";

const plain = {
  language: "nl",
  practice: false,
  greetingName: "Sam",
  unsubscribeLink: null,
} as const;
const part = (paragraphs: string[], link: string | null = null) => ({
  title: null,
  paragraphs,
  link,
});

test("a mail has a greeting, its words, where it leads, and how to stop it", () => {
  const text = mailText({
    ...plain,
    parts: [part(["Er wacht een vraag op u."], "https://waaier.example/nl/mijn-taken")],
    unsubscribeLink: "https://waaier.example/nl/geen-mail?token=abc",
  });
  expect(text).toBe(`Beste Sam,

Er wacht een vraag op u.

https://waaier.example/nl/mijn-taken

Met vriendelijke groet,
Waaier

${"-- "}
Wilt u geen mail van Waaier meer? Open dan deze link:
https://waaier.example/nl/geen-mail?token=abc
`);
});

test("no line is longer than 76 columns, and no word or link is broken", () => {
  const link = `https://waaier.example/nl/uitnodiging?token=${"x".repeat(80)}`;
  const long = `${"woord ".repeat(60)}${"y".repeat(90)} ${"é".repeat(76)} slot`;
  const lines = mailText({ ...plain, parts: [part([long], link)] }).split("\n");
  expect(lines).toContain(link);
  expect(lines).toContain("y".repeat(90));
  expect(lines).toContain("é".repeat(76));
  const wrapped = lines.filter((line) => line !== link && !line.startsWith("y"));
  expect(Math.max(...wrapped.map((line) => line.length))).toBeLessThanOrEqual(76);
});

test("a text with lines of its own is left as it is", () => {
  const note = `waaier.example/toezicht\n42\n${"A".repeat(44)}\n\n— waaier.example ${"B".repeat(92)}\n`;
  expect(mailText({ ...plain, parts: [part([note])] })).toContain(note.trimEnd());
});

test("the practice country says that it is, in both languages", () => {
  const said = (language: "nl" | "en") =>
    mailText({ ...plain, language, practice: true, parts: [] }).split("\n")[0];
  expect(said("nl")).toBe("Dit is Oefenland: alles in deze mail is verzonnen.");
  expect(said("en")).toBe("This is the practice country: all in this mail is invented.");
});

test("who is not known by name is greeted without one, and a name stays on its line", () => {
  const greeting = (greetingName: string | null) =>
    mailText({ ...plain, greetingName, parts: [] }).split("\n")[0];
  expect(greeting(null)).toBe("Goedendag,");
  expect(greeting("Sam\nhttps://elsewhere.example")).toBe("Beste Sam https://elsewhere.example,");
});
