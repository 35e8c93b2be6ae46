import { expect, test } from "vitest";
import { csvOf, quoted } from "./compare-csv.ts";

const read = (address: string) => decodeURIComponent(address.split(",").slice(1).join(","));

test("a value with a comma or a quote stands between quotes", () => {
  expect(quoted("Nuenen, Gerwen en Nederwetten")).toBe('"Nuenen, Gerwen en Nederwetten"');
  expect(quoted('de "oude" gemeente')).toBe('"de ""oude"" gemeente"');
  expect(quoted("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
});

test("a text that looks like a formula stays a text", () => {
  expect(quoted("=1+1")).toBe("'=1+1");
});

test("what is not known is empty, and practice says so in the file", () => {
  const groups = [
    { title: "Size", rows: [{ label: "Seats", a: { text: "21" }, b: { text: null } }] },
  ];
  expect(read(csvOf(["", "A", "B"], groups, "Practice"))).toBe(
    "\uFEFF,A,B\r\nSeats,21,\r\nPractice\r\n",
  );
});
