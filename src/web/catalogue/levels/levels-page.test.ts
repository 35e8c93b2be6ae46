import { expect, test } from "vitest";
import { drawPage, listing } from "../../test-page.ts";
import { answers } from "../catalogue-answers.fixture.ts";

const level = (code: string, name: string) => ({
  level: code,
  nameNl: name,
  nameEn: `${name} (en)`,
  obligationNl: `Plicht van ${name}`,
  obligationEn: "Duty",
  decidedByNl: "Het bestuur",
  decidedByEn: "The board",
  exampleNl: "Een voorbeeld",
  sources: ["proef"],
});
const three = answers([], {
  listBindingLevels: listing(
    level("binding", "Verplicht"),
    level("recommended", "Aanbevolen"),
    level("comply-or-explain", "Pas toe of leg uit"),
  ),
});

test("the levels stand from light to weighty, with their source", async () => {
  const { main } = await drawPage("/nl/catalogus/niveaus", { answers: three });
  const place = (name: string) => main.indexOf(`Plicht van ${name}`);
  expect(place("Aanbevolen")).toBeLessThan(place("Pas toe of leg uit"));
  expect(place("Pas toe of leg uit")).toBeLessThan(place("Verplicht"));
  expect(main).toContain("Proeflijst");
});

test("in English the example says that it is Dutch", async () => {
  const { main } = await drawPage("/en/catalogue/levels", { answers: three });
  expect(main).toContain('<dd lang="nl">Een voorbeeld</dd>');
});
