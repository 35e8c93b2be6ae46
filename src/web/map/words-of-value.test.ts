import { expect, test } from "vitest";
import { formatFor } from "../format.ts";
import { map } from "../i18n/nl/map.ts";
import { legendOf, numberOf, valueInWords } from "./words-of-value.ts";

const texts = map.island;
const format = formatFor("nl");
// Intl writes a space that does not break before a percent sign.
const plain = (text: string) => text.replaceAll("\u00A0", " ");

test("a value that is not known is said so and is not zero", () => {
  expect(valueInWords("population", null, texts, format)).toBe("niet bekend");
  expect(valueInWords("population", 0, texts, format)).toBe("0 inwoners");
});

test("growth always shows its decimal and its sign, and no sign when it rounds to zero", () => {
  expect([5, -1.26, 0.02].map((value) => plain(numberOf("growth", value, format)))).toEqual([
    "+5,0 %",
    "−1,3 %",
    "0,0 %",
  ]);
});

test("one arrangement is singular and a class of urbanity has its word", () => {
  expect(valueInWords("arrangements", 1, texts, format)).toBe("1 regeling");
  expect(valueInWords("urbanity", 4, texts, format)).toBe("4, weinig stedelijk");
});

test("the legend names the limits of each class", () => {
  const labels = (figure: "population" | "growth" | "arrangements") =>
    legendOf(figure, texts, format).map(({ label }) => plain(label));
  expect(labels("population").slice(0, 2)).toEqual(["tot 20.000", "20.000–30.000"]);
  expect(labels("growth").slice(0, 2)).toEqual(["krimp", "0–2,5 %"]);
  expect(labels("arrangements")).toEqual([
    "5 of minder",
    "6–7",
    "8–9",
    "10–11",
    "12–14",
    "15 of meer",
  ]);
});

test("only the class of those that shrank has a dash", () => {
  expect(legendOf("growth", texts, format).map(({ shrink }) => shrink)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
