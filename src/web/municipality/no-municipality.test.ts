import { expect, test } from "vitest";
import { drawPage, refusing } from "../test-page.ts";

const getMunicipalityBrief = refusing(409, "overview/no-municipality");

test("in brief, a municipality that ended leads to what followed it", async () => {
  const succession = { split: false, current: { id: "GM9002", name: "Oefenveen" } };
  const getOrganisation = {
    id: "GM9001",
    name: "Oefendam",
    kind: "municipality",
    validUntil: "2026-01-01",
    succession,
  };
  const answers = { getMunicipalityBrief, getOrganisation };
  const { status, main } = await drawPage("/nl/organisaties/GM9001/in-het-kort", { answers });
  expect(status).toBe(200);
  expect(main).toContain("Oefendam bestaat niet meer");
  expect(main).toContain('href="/nl/organisaties/GM9002/in-het-kort"');
});

test("in brief, what is no municipality says so and leads to its own page", async () => {
  const getOrganisation = {
    id: "GR90000001",
    name: "Samen Veen",
    kind: "joint-arrangement",
    validUntil: null,
    succession: null,
  };
  const answers = { getMunicipalityBrief, getOrganisation };
  const { main } = await drawPage("/en/organisations/GR90000001/in-brief", { answers });
  expect(main).toContain("Samen Veen is no municipality");
  expect(main).toContain('href="/en/organisations/GR90000001"');
});
