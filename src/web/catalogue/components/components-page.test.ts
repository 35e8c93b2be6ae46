import { expect, test } from "vitest";
import { drawPage, listing, refusing } from "../../test-page.ts";
import { answers } from "../catalogue-answers.fixture.ts";

const component = {
  id: "proefcomponent",
  name: "Proefcomponent",
  synonyms: ["Oefenonderdeel"],
  summary: "Bewaart proeven.",
  standards: [
    {
      id: "proefbericht",
      name: "Proefbericht",
      version: "1.0",
      requirement: "mandatory",
      level: "recommended",
    },
  ],
  entries: [],
  sources: ["proef"],
};

test("a component that is not there is a 404", async () => {
  const { status } = await drawPage("/nl/catalogus/componenten/weg", {
    answers: { getComponent: refusing(404, "catalogue/unknown-component") },
  });
  expect(status).toBe(404);
});

test("a component shows its standards with level and requirement, and that nothing offers it yet", async () => {
  const { main } = await drawPage("/nl/catalogus/componenten/proefcomponent", {
    answers: answers([], { getComponent: component }),
  });
  for (const word of ["Proefbericht", "Verplicht", "Aanbevolen", "Oefenonderdeel"]) {
    expect(main).toContain(word);
  }
  expect(main).toContain("Nog van geen enkele oplossing bekend");
});

test("the list marks what was asked and says how much there is of each", async () => {
  const { main } = await drawPage("/nl/catalogus/componenten?q=proef", {
    answers: { listComponents: listing({ ...component, entries: 0, standards: 1 }) },
  });
  expect(main).toContain("1 component voor ‘proef’");
  expect(main).toContain("<mark>Proef</mark>component");
  expect(main).toContain("nog geen oplossing bekend");
});

test("nothing found leads to the whole catalogue", async () => {
  const { main } = await drawPage("/nl/catalogus/componenten?q=eenhoorn", {
    answers: { listComponents: listing() },
  });
  expect(main).toContain("/nl/catalogus?q=eenhoorn");
});
