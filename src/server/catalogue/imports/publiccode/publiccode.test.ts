import { expect, test } from "vitest";
import { Invalid } from "#platform/refusal";
import { bytesOf, publiccode } from "../import.fixture.ts";
import { fetchPubliccode } from "./fetch-publiccode.ts";
import { fromPubliccode } from "./from-publiccode.ts";
import { publiccodeAddresses } from "./publiccode-addresses.ts";

const read = (changes: Parameters<typeof publiccode>[0], address: string | null = null) =>
  fromPubliccode({ file: "publiccode.yml", bytes: bytesOf(publiccode(changes)), address });
const long = "Wat de app doet voor wie iets meldt. ".repeat(5);

test("what a file says becomes content, and what it does not say is not made up", () => {
  const row = read(
    {
      url: "https://www.code.example.nl/oefenstad/oefenmelding.git",
      landingURL: "https://www.oefenmelding.example/",
      legal: "{license: EUPL-1.2, mainCopyrightOwner: Ada, repoOwner: Gemeente Oefenstad}",
    },
    "https://code.example.nl/raw/publiccode.yml",
  );
  expect(row).toEqual({
    file: "publiccode.yml",
    name: "Oefenmelding",
    source: "https://code.example.nl/oefenstad/oefenmelding",
    said: {
      name: "Oefenmelding",
      kind: "software",
      licence: "EUPL-1.2",
      link: "https://www.oefenmelding.example/",
      code: "https://www.code.example.nl/oefenstad/oefenmelding.git",
      publiccode: "https://code.example.nl/raw/publiccode.yml",
      developmentStatus: "beta",
      sourceUrl: "https://code.example.nl/raw/publiccode.yml",
      summary: `Meldingen van inwoners\n\n${long.trim()}`,
    },
    owners: ["Ada", "Gemeente Oefenstad"],
    supports: [],
    faults: [
      expect.objectContaining({ level: "warning", code: "deprecated", field: "legal.repoOwner" }),
    ],
  });
});

test("Dutch is chosen before English, and English before another language", () => {
  const said = (language: string, text: string) =>
    `${language}: {shortDescription: ${text}, longDescription: "${long}", features: [x]}`;
  const summary = (...parts: string[]) =>
    read({ description: `{${parts.join(", ")}}` }).said.summary?.split("\n")[0];
  expect(summary(said("de", "Deutsch"), said("en", "English"), said("nl-NL", "Dutch"))).toBe(
    "Dutch",
  );
  expect(summary(said("de", "Deutsch"), said("en", "English"))).toBe("English");
  expect(summary(said("de", "Deutsch"))).toBe("Deutsch");
});

test("a mail address in a description is left out, and a long one is cut at the end of a sentence", () => {
  const description = `{nl: {shortDescription: "Mail ada.oefening@oefenstad.example", longDescription: "${"Een zin die iets zegt. ".repeat(200)}", features: [x]}}`;
  const { said, faults } = read({ description });
  expect(JSON.stringify([said, faults])).not.toContain("ada.oefening");
  expect(said.summary?.length).toBeLessThanOrEqual(2000);
  expect(said.summary).toMatch(/iets zegt\. …$/);
  expect(faults.map(({ code }) => code)).toEqual(["mail-left-out", "summary-cut"]);
});

test("a description of a megabyte without a space is read at once, and half an address is left out too", () => {
  const began = performance.now();
  for (const text of ["a".repeat(900_000), `${"x ".repeat(3995)}ada.oefening@oefenstad.example`]) {
    const { said } = read({
      description: `{nl: {shortDescription: "Kort", longDescription: "${text}", features: [x]}}`,
    });
    expect(said.summary).toMatch(/^Kort/);
    expect(said.summary).not.toContain("ada.oef");
  }
  // The slowest machine takes a second; an hour is what it was.
  expect(performance.now() - began).toBeLessThan(20_000);
});

test("of a file with thousands of faults the gravest hundred are told, and how many more there are", () => {
  const { faults } = read({ name: null, categories: `[${"a, ".repeat(3000)}a]` });
  expect(faults.length).toBe(101);
  expect(faults.some(({ code, level }) => code === "no-name" && level === "error")).toBe(true);
  expect(faults.at(-1)).toMatchObject({ code: "more-faults", level: "warning" });
  expect(Number(faults.at(-1)?.params["count"])).toBeGreaterThan(2500);
});

test("what cannot be used is left blank and named, and the rest is taken over", () => {
  const row = read({
    legal: "{license: MPLv2}",
    description: null,
    url: "git://code.example.nl/x",
  });
  expect(row.said).toMatchObject({ name: "Oefenmelding", developmentStatus: "beta" });
  expect(row.said.licence).toBeUndefined();
  expect(row.said.code).toBeUndefined();
  const gaps = row.faults.filter(({ level }) => level === "gap").map(({ field }) => field);
  expect(gaps).toEqual(expect.arrayContaining(["legal.license", "description", "url"]));
  expect(row.faults.some(({ level }) => level === "error")).toBe(false);
});

test.each([
  ["https://github.com/o/r", "https://raw.githubusercontent.com/o/r/HEAD/publiccode.yml"],
  ["https://github.com/o/r.git", "https://raw.githubusercontent.com/o/r/HEAD/publiccode.yml"],
  [
    "https://github.com/o/r/blob/main/a/publiccode.yml",
    "https://raw.githubusercontent.com/o/r/main/a/publiccode.yml",
  ],
  ["https://gitlab.com/g/s/r", "https://gitlab.com/g/s/r/-/raw/HEAD/publiccode.yml"],
  [
    "https://gitlab.com/g/r/-/blob/main/publiccode.yml",
    "https://gitlab.com/g/r/-/raw/main/publiccode.yml",
  ],
  ["https://code.example.nl/publiccode.yml", "https://code.example.nl/publiccode.yml"],
  ["geen adres", "geen adres"],
])("%s means %s", (given, address) => {
  expect(publiccodeAddresses(given)[0]).toBe(address);
});

test("the second usual name is tried where the first is not there, and what was fetched says where it stands", async () => {
  const asked: string[] = [];
  const read = await fetchPubliccode("https://github.com/o/r", async (address) => {
    asked.push(address);
    return address.endsWith(".yaml")
      ? new Response(publiccode())
      : new Response("", { status: 404 });
  });
  expect(asked).toHaveLength(2);
  const place = "https://raw.githubusercontent.com/o/r/HEAD/publiccode.yaml";
  expect(read).toMatchObject({ name: place, rows: [{ said: { publiccode: place } }] });
});

test("a key in an address is not kept", async () => {
  const read = await fetchPubliccode(
    "https://code.example.nl/a.yml?token=geheim",
    async () => new Response(publiccode()),
  );
  expect(JSON.stringify(read)).not.toContain("geheim");
});

test("a page, a table, nothing and a refusal of the world outside are told", async () => {
  const fetching = (answer: () => Response) =>
    fetchPubliccode("https://code.example.nl/", async () => answer());
  await expect(fetching(() => new Response("<!doctype html>"))).rejects.toMatchObject({
    code: "catalogue/no-publiccode",
  });
  await expect(fetching(() => new Response("naam;soort\nx;y"))).rejects.toMatchObject({
    code: "catalogue/no-publiccode",
  });
  await expect(fetching(() => new Response("", { status: 404 }))).rejects.toMatchObject({
    code: "catalogue/nothing-there",
  });
  await expect(fetching(() => new Response("", { status: 500 }))).rejects.toMatchObject({
    code: "catalogue/nothing-there",
  });
  const inside = new Invalid("outside/address-inside", "inside");
  await expect(
    fetching(() => {
      throw inside;
    }),
  ).rejects.toBe(inside);
});
