import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing } from "../../test-page.ts";
import { answers, hiddenUse, me, use } from "../adoption-use.fixture.ts";

const url = "/nl/organisaties/GM9001/gebruik";
const form = `${url}?entry=oefenzaak`;
const hiddenVersion = use({ useId: hiddenUse.useId, version: "1", hidden: true });
const told = "Iets hierover is al verborgen.";
const answer = { entry: { id: "oefenzaak" }, hides: true };
const given = (uses: Parameters<typeof answers>[0], hides = false) => ({
  me,
  answers: {
    ...answers(uses),
    getPermissions: allowing(["listOwnUses", "putUse", "listOwnAnswers"]),
    listOwnAnswers: listing({ ...answer, hides }),
    putUse: { id: use().useId },
  },
});
const boxOf = (main: string) => /<input[^>]*name="hidden"[^>]*>/.exec(main)?.[0] ?? "";
const bodyOf = ({ asked }: { asked: readonly (readonly [string, { body?: unknown }])[] }) =>
  asked.find(([id]) => id === "putUse")?.[1].body;
const typed = { act: "save", entry: "oefenzaak", status: "in-production", replaces: "" };

describe("a new word about something of which", () => {
  test.each([
    ["another version is hidden", [hiddenVersion], false],
    ["an answer is hidden", [], true],
  ] as const)("%s is hidden to begin with", async (_, uses, hides) => {
    const { main } = await drawPage(`${form}&new=1`, given(uses, hides));
    expect(boxOf(main)).toContain('checked=""');
    expect(main).toContain('name="wasHidden" value="yes"');
    expect(main).toContain(told);
  });

  test("nothing is hidden shows", async () => {
    const { main } = await drawPage(`${form}&new=1`, given([use()]));
    expect(boxOf(main)).not.toContain("checked");
    expect(main).not.toContain(told);
  });
});

test("what shows stays so while it is changed, also while another version is hidden", async () => {
  const uses = [use(), hiddenVersion];
  const { main } = await drawPage(`${form}&use=${use().useId}`, given(uses));
  expect(boxOf(main)).not.toContain("checked");
});

test("it is shown by who takes the tick off, and not by a form that had none or by one click", async () => {
  const sent = async (fields: object) =>
    bodyOf(await drawPage(form, { ...given([hiddenVersion]), form: { ...typed, ...fields } }));
  expect(await sent({ wasHidden: "yes" })).toMatchObject({ hidden: false, show: true });
  expect(await sent({ wasHidden: "yes", hidden: "yes" })).not.toHaveProperty("show");
  expect(await sent({})).not.toHaveProperty("show");
  expect(await sent({ act: "use", of: "oefenzaak" })).not.toHaveProperty("show");
});

test("the button that makes it visible says so, also of what merged into the organisation", async () => {
  const merged = { ...hiddenUse, saidBy: { id: "GM9002", name: "Oefenveen" } };
  const act = { act: "show", of: merged.useId };
  expect(bodyOf(await drawPage(url, { ...given([merged]), form: act }))).toMatchObject({
    hidden: false,
    show: true,
    replaces: null,
  });
});

describe("what was phased out and is used again", () => {
  const gone = { productionOn: "2019-01-01", phasedOutOn: "2022-01-01" };
  const past = use({ ...gone, status: "phased-out", state: "not" });
  const stood = ["productionOn 2019-01-01", "phasedOutOn 2022-01-01"];
  const again = { ...typed, ...gone, replaces: past.useId };

  test("is told that its days stay with what was, and sends them as they stood", async () => {
    const { main } = await drawPage(form, given([past]));
    expect(main).toContain("De data die er stonden blijven bij de vorige keer horen.");
    for (const one of stood) expect(main).toContain(`name="stood" value="${one}"`);
    const sent = await drawPage(form, { ...given([past]), form: { ...again, stood } });
    expect(bodyOf(sent)).toMatchObject({ ...gone, status: "in-production" });
  });

  test("is asked again for a day that did not stand", async () => {
    const typedDay = { ...again, phasedOutOn: "2022-01-02", stood };
    const { main, asked } = await drawPage(form, { ...given([past]), form: typedDay });
    expect(main).toContain('href="#phasedOutOn"');
    expect(bodyOf({ asked })).toBeUndefined();
  });
});
