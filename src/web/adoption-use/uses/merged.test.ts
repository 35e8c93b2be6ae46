import { describe, expect, test } from "vitest";
import { drawPage } from "../../test-page.ts";
import { answers, me, use } from "../adoption-use.fixture.ts";

const url = "/nl/organisaties/GM9001/gebruik";

describe("what merged into it", () => {
  const merging = (id: string, name: string, given: Parameters<typeof use>[0]) =>
    use({
      useId: `019a0000-0000-7000-8000-00000000010${id.at(-1)}`,
      saidBy: { id, name },
      ...given,
    });

  test("counts as long as it agrees, with its name", async () => {
    const { main } = await drawPage(url, {
      answers: answers([merging("GM9002", "Oefenveen", {}), merging("GM9003", "Oefenhorst", {})]),
    });
    expect(main).toContain("Oefenveen, nu deel van Oefendam");
    expect(main).toContain("Nog 1 die hier iets over zegt");
    expect(main).toMatch(/<dd>1<\/dd>/);
  });

  test("is not known when it disagrees, until the organisation says itself", async () => {
    const differ = [
      merging("GM9002", "Oefenveen", {}),
      merging("GM9003", "Oefenhorst", { status: "not-used", state: "not" }),
    ];
    const { main } = await drawPage(url, { answers: answers(differ) });
    expect(main).toContain("Verschillend gezegd");
    expect([...main.matchAll(/<dd>(\d+)<\/dd>/g)].map(([, figure]) => figure)).toEqual([
      "0",
      "0",
      "0",
      "40",
    ]);
    const own = await drawPage(url, { answers: answers([...differ, use()]) });
    expect(own.main).not.toContain("Verschillend gezegd");
  });

  test("is taken over as a word of its own, and hidden by one", async () => {
    const merged = merging("GM9002", "Oefenveen", { productionOn: "2020-01-01" });
    const given = { me, answers: { ...answers([merged]), putUse: { id: merged.useId } } };
    const { main } = await drawPage(`${url}?entry=oefenzaak&use=${merged.useId}`, given);
    expect(main).toContain('name="replaces" value=""');
    expect(main).toContain('value="2020-01-01"');
    const { asked } = await drawPage(url, { ...given, form: { act: "hide", of: merged.useId } });
    expect(asked.at(-1)?.[1].body).toMatchObject({
      hidden: true,
      productionOn: "2020-01-01",
      replaces: null,
    });
  });
});

test("beside a word of its own, what merged into it said of other versions is told with it", async () => {
  const merging = (n: number, given: Parameters<typeof use>[0]) =>
    use({
      useId: `019a0000-0000-7000-8000-00000000020${n}`,
      saidBy: { id: `GM900${n}`, name: `Oefenplaats ${n}` },
      ...given,
    });
  const { main } = await drawPage(url, {
    answers: answers([
      merging(2, {}),
      merging(3, { version: "1", status: "not-used", state: "not" }),
      use({ version: "2.1" }),
    ]),
  });
  expect(main.match(/<th scope="row"/g)).toHaveLength(1);
  expect(main).toContain("versie 2.1");
  expect(main).toContain("Nog 2 die hier iets over zeggen");
});
