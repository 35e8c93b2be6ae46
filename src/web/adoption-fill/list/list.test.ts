import { describe, expect, test } from "vitest";
import { editor, town } from "../../catalogue-work/workplace.fixture.ts";
import { allowing, drawPage, listing } from "../../test-page.ts";
import { faultyFirst, stillToTake } from "./mended-list.ts";

const url = "/nl/organisaties/GM9001/invullen?way=list";
const row = (line: number, name: string, given: object = {}) => ({
  line,
  name,
  version: null,
  status: null,
  since: null,
  suggestions: [],
  fault: null,
  ...given,
});
const fault = (code: string) => ({ fault: { code, about: null, detail: "x" } });
const found = { suggestions: [{ id: "zaak", name: "Zaak", how: "same" }] };
const list = "naam;status\nZaak;\nLoket;gepland\n=1+1;\nZaak;\nWeb;\n";
const matches = {
  rows: [
    row(2, "Zaak", found),
    row(3, "Loket", { status: "planned" }),
    row(4, "=1+1", fault("formula")),
    row(5, "Zaak", fault("same-line")),
    row(6, "Web"),
  ],
  unread: 0,
};
const answers = {
  getOrganisation: { ...town, kind: "municipality", validUntil: null, succession: null },
  getPermissions: allowing(["getFirstFill", "putFirstFill", "matchUseList", "takeUseList"]),
  getFirstFill: { organisation: town, said: 0, unsure: 0, left: 9, themes: [], questions: [] },
  listTerms: listing(),
  matchUseList: matches,
  takeUseList: { taken: 1, kept: [], drafts: [] },
};
const sent = (form: Record<string, string>, given: object = {}) =>
  drawPage(url, { me: editor, form, answers: { ...answers, ...given } });
const look = { act: "look", list };
const rowsOf = (asked: readonly (readonly [string, { body?: unknown }])[]) =>
  (asked.find(([id]) => id === "takeUseList")?.[1].body as { rows: { name: string }[] } | undefined)
    ?.rows;
const fieldIn = (main: string) => /<textarea[^>]*>([^<]*)<\/textarea>/.exec(main)?.[1]?.trimEnd();

describe("a list that was looked up", () => {
  test("stands below what was found, to mend, with what could not be taken over first", async () => {
    const { main } = await sent(look);
    expect(fieldIn(main)).toBe("naam;status\n=1+1;\nZaak;\nZaak;\nLoket;gepland\nWeb;");
    expect(main).toContain("Zoek de namen opnieuw op");
    expect(main).not.toContain("Plak een andere lijst");
  });

  test("is where one goes on, unless something is wrong", async () => {
    const { main } = await sent(look);
    expect(main).toMatch(/<section id="message"[^>]*aria-labelledby="check"[^>]*tabindex="-1"/);
    expect(main.match(/id="message"/g)).toHaveLength(1);
    const nothing = await sent({ act: "take", list });
    expect(nothing.main).toMatch(/<div id="message"[^>]*tabindex="-1"><section/);
    expect(nothing.main.match(/id="message"/g)).toHaveLength(1);
  });

  test("is kept by a browser with script until it is taken over, so that Back finds it", async () => {
    const { main } = await drawPage(url, { me: editor, answers });
    expect(main).toMatch(
      /<form[^>]*data-keep-typed="7"[^>]*data-restored="Hier staat wat u eerder/,
    );
    expect((await sent(look)).main).toMatch(/<form[^>]*data-keep-typed="7"[^>]*data-sent=""/);
    const taken = await sent({ act: "take", list, "line-2": "entry:zaak" });
    expect(taken.main).toContain("data-typed-taken");
  });

  test("leaves after taking over what had a fault, but not what stood there twice", async () => {
    const { main } = await sent({ act: "take", list, "line-2": "entry:zaak" });
    expect(main).toContain("Deze regels zijn nog niet overgenomen");
    expect(fieldIn(main)).toBe("naam;status\n=1+1;");
  });

  test("says of a line without a status that it is taken to be in use", async () => {
    const { main } = await sent(look);
    expect(main).toContain("regel 2 · In productie (aangenomen)");
    expect(main).toContain("regel 3 · Gepland");
    // Of a new name no use is written, nor of a line with a fault.
    expect(main.match(/aangenomen/g)).toHaveLength(1);
    const near = row(2, "Zaakding", { suggestions: [{ id: "zaak", name: "Zaak", how: "words" }] });
    const other = await sent(look, { matchUseList: { rows: [near], unread: 0 } });
    expect(other.main).toContain(">regel 2<");
    expect(other.main).toContain(">Zaak: In productie (aangenomen)</option>");
  });
});

describe("names that nobody has", () => {
  test("are left out, with one box to make a draft of all of them", async () => {
    const { main } = await sent(look);
    expect(main).toContain("Maak van alle 2 een concept");
    expect(main).not.toMatch(/name="all-new"[^>]*checked/);
    expect(main).not.toMatch(/<option[^>]*value="new"[^>]*selected|selected[^>]*value="new"/);
  });

  test("become drafts all at once, but for what was chosen otherwise", async () => {
    const { asked } = await sent({
      act: "take",
      list,
      "all-new": "yes",
      "line-2": "",
      "line-3": "",
    });
    expect(rowsOf(asked)?.map(({ name }) => name)).toEqual(["Loket", "Web"]);
  });

  test("are no more than one may have; that the rest is left out is told", async () => {
    const rows = Array.from({ length: 102 }, (_, n) => row(n + 1, `Ding ${n}`));
    const matchUseList = { rows, unread: 0 };
    const { main } = await sent(look, { matchUseList });
    expect(main).toContain("Maak van de eerste 100 een concept");
    expect(main).toContain("meer dan 100 nieuwe namen");
    const { asked } = await sent({ act: "take", list, "all-new": "yes" }, { matchUseList });
    expect(rowsOf(asked)).toHaveLength(100);
  });
});

describe("the lines of a list", () => {
  const checked = (text: string, rows: readonly object[], unread = 0) =>
    ({ list: text, matches: { rows, unread } }) as unknown as Parameters<typeof faultyFirst>[0];

  test("keep what goes on over several lines together, and the end of a line of any kind", () => {
    const text = 'naam,versie\r\nA,1\r\n"B\r\nvervolg",2\r\nC,3';
    const rows = [row(2, "A"), row(3, "B", fault("hidden-sign")), row(5, "C")];
    expect(faultyFirst(checked(text, rows))).toBe('naam,versie\n"B\nvervolg",2\nA,1\nC,3');
  });

  test("that were not read stay at the end, and are left to take over", () => {
    const rows = [row(1, "A"), row(2, "B")];
    expect(faultyFirst(checked("A\nB\nC", rows, 1))).toBe("A\nB\nC");
    expect(stillToTake(checked("A\nB\nC", rows, 1))).toBe("C");
    expect(stillToTake(checked("A\nB", rows))).toBe("");
  });
});
