import { expect, test } from "vitest";
import { shownValue } from "./shown-value.ts";

test.each<[string, string | null, string, string]>([
  ["Bedrag", "10602177", "10602177 (€ 106.021,77)", "10602177 (€ 106,021.77)"],
  ["Σ IngediendBedrag", "-5", "-5 (€ -0,05)", "-5 (€ -0.05)"],
  ["TotaalIngediendBedrag/TotaalBedrag", "100", "100 (€ 1,00)", "100 (€ 1.00)"],
  ["Budget", "veel", "veel", "veel"],
  ["Volume", "100", "100", "100"],
  ["Einddatum", null, "(staat er niet)", "(is not there)"],
  ["Omvang", "", "(staat er)", "(is there)"],
  ["Commentaar", "a\nb", "a⏎b", "a⏎b"],
])("%s %j is shown as %j", (name, value, nl, en) => {
  expect(shownValue({ name, value }, false, "nl")).toBe(nl);
  expect(shownValue({ name, value }, false, "en")).toBe(en);
});

test("a value that is empty is told apart from a class that is there", () => {
  expect(shownValue({ name: "Naam", value: "" }, true, "nl")).toBe("(leeg)");
});
