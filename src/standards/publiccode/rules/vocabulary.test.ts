import { describe, expect, test } from "vitest";
import { readPubliccode } from "../index.ts";
import { shared, standardExamples, standardList } from "../peer-cases.fixture.ts";
import { isSupported } from "./address-rules.ts";
import { isCategory, isScope } from "./vocabulary.ts";

test("a word that is not in the list is refused", () => {
  expect(isCategory("krm")).toEqual({ code: "unknown-category", params: { value: "krm" } });
  expect(isScope(false)("gov")).toEqual({ code: "unknown-scope", params: { value: "gov" } });
  expect(isScope(true)("government")).toMatchObject({ code: "unknown-scope" });
});

describe.skipIf(shared === null)(
  "beside the text of the standard (skipped where ../shared/data/peers is absent)",
  () => {
    test("the controlled lists are those of the standard", () => {
      const categories = standardList("categories");
      const scopes = standardList("scope");
      const aliases = standardList("aliases");
      expect([categories.length, scopes.length, aliases.length]).toEqual([106, 24, 9]);
      expect(categories.filter((one) => isCategory(one))).toEqual([]);
      expect(scopes.filter((one) => isScope(false)(one))).toEqual([]);
      expect(aliases.filter((one) => isSupported(`alias:${one}`))).toEqual([]);
    });

    test.each(standardExamples().map(({ name, bytes }) => [name, bytes] as const))(
      "%s of the standard has no faults",
      (_name, bytes) => expect(readPubliccode(bytes).faults).toEqual([]),
    );
  },
);
