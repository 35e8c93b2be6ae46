import { expect, test } from "vitest";
import { drawPage } from "../../test-page.ts";
import { editor, entry, lists } from "../workplace.fixture.ts";

test("a text of more lines that nobody touched is no change, though a form sends other line breaks", async () => {
  const summary = "Stuurt meldingen door.\n\nOok in de nacht.";
  const { status, main, asked } = await drawPage("/nl/catalogus/meldwijzer/wijzigen", {
    me: editor,
    answers: { ...lists, getEntry: { ...entry, summary } },
    form: {
      act: "change",
      do: "send",
      version: "3",
      name: entry.name,
      summary: summary.replaceAll("\n", "\r\n"),
    },
  });
  expect(status).toBe(400);
  expect(main).toContain("U wijzigde nog niets.");
  expect(asked.map(([id]) => id)).not.toContain("changeEntry");
});
