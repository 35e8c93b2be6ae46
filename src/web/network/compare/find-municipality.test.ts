import { expect, test } from "vitest";
import { codeIn, findMunicipality, pick } from "./find-municipality.ts";

const hit = (
  id: string,
  name: string,
  matched: string | null = null,
  until: string | null = null,
) => ({
  id,
  name,
  matched,
  until,
});

test("a code is recognised however it is written", () => {
  expect(codeIn("gm363")).toBe("GM0363");
  expect(codeIn("GM 0363")).toBe("GM0363");
  expect(codeIn("PV25")).toBe("PV25");
  expect(codeIn("Buren")).toBeNull();
});

test("an exact name wins from names that contain it", () => {
  const hits = [hit("GM1", "Bergen"), hit("GM2", "Bergen op Zoom"), hit("GM3", "Bergeijk")];
  expect(pick(hits, "bergen")?.id).toBe("GM1");
});

test("an alias counts as a name, with or without its apostrophe", () => {
  const hits = [hit("GM0796", "'s-Hertogenbosch", "Den Bosch"), hit("GM2", "Boschveld")];
  expect(pick(hits, "den bosch")?.id).toBe("GM0796");
  expect(pick(hits, "s hertogenbosch".replace(" ", ""))?.id).toBe("GM0796");
});

test("two municipalities of one name are for the reader to choose between", () => {
  const hits = [hit("GM1", "Bergen (NH)", "Bergen"), hit("GM2", "Bergen (L)", "Bergen")];
  expect(pick(hits, "Bergen")).toBeNull();
});

test("the municipality of today comes before one of before with the same name", () => {
  const hits = [hit("GM1", "Groningen", null, "2019-01-01"), hit("GM2", "Groningen")];
  expect(pick(hits, "Groningen")?.id).toBe("GM2");
});

test("a name that nobody bears is never taken for the one that looks like it", async () => {
  const like = { ...hit("GM0518", "'s-Gravenhage"), type: "organisation", kind: "municipality" };
  const ask = (() => Promise.resolve({ items: [{ ...like, approximate: true }] })) as never;
  expect(await findMunicipality(ask, "Scheveningen")).toEqual({
    kind: "several",
    q: "Scheveningen",
    choices: [{ id: "GM0518", name: "'s-Gravenhage" }],
  });
});
