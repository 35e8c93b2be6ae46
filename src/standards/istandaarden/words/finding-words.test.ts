import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { messages } from "../release-3-2/messages.ts";
import { rules } from "../release-3-2/rules.ts";
import { findingWords } from "./finding-words.ts";
import { structureWords } from "./structure-words.ts";
import { transportWords } from "./transport-words.ts";

const declaratie = messages.get("WMO323") ?? null;
const finding = (rest: Partial<Finding>): Finding => ({
  layer: "structure",
  code: "missing",
  path: "",
  line: 1,
  column: 1,
  seen: [],
  ...rest,
});
const client = "/Bericht/Declaratie/Clienten/Client[2]";

test.each([...rules.map(({ code }) => code), "TR135", "TR378"])(
  "%s has the words of its rule",
  (code) => {
    const words = findingWords(finding({ layer: "rules", code }), declaratie);
    expect(words.code).toBe(code);
    const rule = rules.find((one) => one.code === code);
    if (rule) expect(words).toMatchObject({ says: rule.says, mend: rule.mend });
  },
);

test("a rule of somebody else is told in its own words", () => {
  const own = { code: "X1", says: { nl: "a", en: "b" }, mend: { nl: "c", en: "d" }, places: [] };
  expect(findingWords(finding({ layer: "rules", code: "X1" }), declaratie, [own]).says.nl).toBe(
    "a",
  );
  expect(() => findingWords(finding({ layer: "rules", code: "X1" }), declaratie)).toThrow(/X1/);
});

test("a wrong value has the code of the standard, and words about its element", () => {
  const seen = [{ name: "Bsn", value: "99999" }];
  const words = findingWords(finding({ code: "pattern", path: `${client}/Bsn`, seen }), declaratie);
  expect(words.code).toBe("RS037");
  expect(words.says.nl).toContain("Bsn");
});

test("what the standard has no code for keeps ours", () => {
  const missing = finding({ path: `${client}/Prestaties/Prestatie[7]/Eenheid` });
  const words = findingWords(missing, declaratie);
  expect(words.code).toBe("missing");
  expect(words.says.en).toBe("Eenheid is missing in Prestatie.");
});

test.each([
  ["unknown-element", `${client}/Prestaties/Prestatie[1]/Eenhied`, "Prestatie", "Eenheid"],
  ["attribute", `${client}/Bsn/@soort`, "Bsn", "Haal"],
  ["out-of-order", `${client}/Bsn`, "Bsn", "Bsn"],
] as const)("%s is told of what is there, by its name in the path", (code, path, says, mend) => {
  const words = findingWords(finding({ code, path }), declaratie);
  expect(words.says.nl).toContain(path.split("/").at(-1)?.replace("@", ""));
  expect(words.says.nl).toContain(says);
  expect(words.mend.nl).toContain(mend);
});

test("of a message that is not known a fault has its plain words", () => {
  expect(findingWords(finding({ code: "empty", path: "/Bericht/X" }), null)).toEqual({
    code: "empty",
    ...structureWords("empty", null, []),
  });
});

test("transport is told with what was read", () => {
  const seen = [{ name: "release", value: "2.3" }];
  const one = finding({ layer: "transport", code: "other-release", seen });
  expect(findingWords(one, null)).toEqual({
    code: "other-release",
    ...transportWords("other-release", seen),
  });
});

test("a code of structure that does not exist is a bug", () => {
  expect(() => findingWords(finding({ code: "toString" }), declaratie)).toThrow(/toString/);
});
