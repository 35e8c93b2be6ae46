import { expect, test } from "vitest";
import { access } from "#contract/access";
import { actWords, isWorded } from "../act-words.ts";
import { textsFor } from "../i18n/texts.ts";
import { actGroups, groupOf } from "./act-groups.ts";

const routes = Object.keys(access);

test("an act that nobody wrote words for gets a neutral sentence, not the name of a route", () => {
  expect(actWords(textsFor("nl"), "zomaarIets")).toBe("Een andere handeling");
  expect(actWords(textsFor("en"), "zomaarIets")).toBe("Another act");
});

test.each(routes)("%s has words in both languages", (act) => {
  expect(isWorded(act)).toBe(true);
  for (const language of ["nl", "en"] as const) {
    expect(actWords(textsFor(language), act)).not.toMatch(
      /^account\.|another act|andere handeling/i,
    );
  }
});

test("what not everybody may do stands in a group of its own subject, and in one only", () => {
  const guarded = routes.filter((act) => access[act]?.who !== "anyone");
  expect(guarded.filter((act) => groupOf(act) === "facts")).toEqual([]);
  const grouped = Object.values(actGroups).flat();
  expect(grouped.length).toBe(new Set(grouped).size);
});
