import { expect, test } from "vitest";
import type { z } from "zod";
import { proposeEntry, recordDecision, saveSearch } from "./collecting.ts";
import { anyText, line, shown, text } from "./text.ts";

test.each(["\u202egnp.exe", "on\u200bzichtbaar", "a\u0000b", "een\u2028twee"])(
  "%j looks like another text than it is, and is none",
  (typed) => {
    for (const kind of [anyText(20), text(20), line(20)]) {
      expect(shown(kind).safeParse(typed).success).toBe(false);
    }
  },
);

test.each(["twee\nregels", "twee\r\nregels", "met\ttab", " "])("%j is no line", (typed) => {
  expect(line(20).safeParse(typed).success).toBe(false);
});

test("the lines of a form are those of any other text", () => {
  expect(text(20).parse(" een\r\ntwee\rdrie \r\n")).toBe("een\ntwee\ndrie");
  // Counted as they are kept.
  expect(text(3).safeParse("a\r\nb").success).toBe(true);
});

test("a name, a note, who decided and the name of a search hold no hidden signs", () => {
  const wrong = "a\u202eb of meer woorden";
  const whereIn = (checked: z.ZodSafeParseResult<unknown>) =>
    (checked.error?.issues ?? []).map(({ path }) => path.join("."));
  expect(
    whereIn(
      proposeEntry.body.safeParse({
        kind: "new",
        note: wrong,
        content: { name: "A\tB", aliases: ["a\nb"] },
      }),
    ),
  ).toEqual(["content.name", "content.aliases.0", "note"]);
  expect(
    whereIn(
      recordDecision.body.safeParse({
        stage: "trial",
        decider: "Raad\nvan Oefenstad",
        evidence: wrong,
      }),
    ),
  ).toEqual(["decider", "evidence"]);
  expect(whereIn(saveSearch.body.safeParse({ name: "a\nb", query: "q=zaak" }))).toEqual(["name"]);
});
