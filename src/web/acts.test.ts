import { expect, test } from "vitest";
import { textOf } from "./acts.ts";

test("a field has no spaces around it, and the lines of any other text: a form sends others", () => {
  const form = new URLSearchParams({ reason: " Twee regels:\r\ndit is de tweede.\r\n" });
  expect(textOf(form, "reason")).toBe("Twee regels:\ndit is de tweede.");
});

test("a field that the form has not is empty", () => {
  expect(textOf(new URLSearchParams(), "reason")).toBe("");
});
