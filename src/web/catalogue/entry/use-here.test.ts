import { expect, test } from "vitest";
import { use } from "../../adoption-use/adoption-use.fixture.ts";
import { allowing, drawPage, listing, testMe } from "../../test-page.ts";
import { answers } from "../catalogue-answers.fixture.ts";

const url = "/nl/catalogus/proefzaak";
const town = { id: "GM9001", name: "Oefendam" };
const of = (kind: string, acts: readonly string[], uses: readonly object[] = []) => ({
  me: testMe({
    organisation: town,
    organisations: [{ ...town, kind, ended: null, rights: [], actsFor: [] }],
  }),
  answers: answers(undefined, {
    getPermissions: allowing(acts),
    listOwnUses: listing(...uses),
    getOrganisation: { ...town, sizeClass: null },
  }),
});
const every = ["putUse", "listOwnUses", "proposeUse"];
const said = use({ entry: { id: "proefzaak", name: "Proefzaak", kind: "software" } });

test("a visitor is asked nothing, nor is who may not say it", async () => {
  const visitor = await drawPage(url, { answers: answers() });
  expect(visitor.main).not.toContain('id="use-here"');
  expect(visitor.asked.map(([id]) => id)).not.toContain("listOwnUses");
  const reader = await drawPage(url, of("municipality", ["listOwnUses"]));
  expect(reader.main).not.toContain('id="use-here"');
});

test("who works for an organisation is asked, and comes to its form with the answer filled in", async () => {
  const { main } = await drawPage(url, of("municipality", every));
  expect(main).toContain("Gebruikt Oefendam dit?");
  for (const status of ["in-production", "planned", "not-used"]) {
    expect(main).toContain(
      `/nl/organisaties/GM9001/gebruik?entry=proefzaak&amp;status=${status}#form`,
    );
  }
  expect(main).toContain("Weet u wie dit gebruikt?");
});

test("what it says now stands there, hidden or not, and is changed", async () => {
  const { main } = await drawPage(url, of("municipality", every, [use({ ...said, hidden: true })]));
  expect(main).toContain("Oefendam zegt: in productie.");
  expect(main).toContain("Verborgen voor anderen");
  expect(main).toContain(`entry=proefzaak&amp;use=${said.useId}#form`);
});

test("what another that merged into it said is not its own word", async () => {
  const merged = use({ ...said, saidBy: { id: "GM9002", name: "Oefenveen" } });
  const { main } = await drawPage(url, of("municipality", every, [merged]));
  expect(main).toContain("Nog niet bekend.");
});

test("who supplies it is led to its customers", async () => {
  const { main } = await drawPage(url, of("supplier", every));
  expect(main).toContain("Stel gebruik voor aan uw klanten");
  expect(main).toContain("/nl/catalogus/proefzaak/gebruik-voorstellen");
});
