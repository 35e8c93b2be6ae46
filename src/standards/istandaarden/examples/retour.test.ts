import { expect, test } from "vitest";
import { messages } from "../release-3-2/messages.ts";
import type { ClassContent } from "../writer/write-message.ts";
import { exampleOf } from "./example-of.ts";

const retours = [...messages.values()].filter(({ returns }) => returns !== null);

/** All codes below a class, by where they stand. */
function codesIn(content: unknown): readonly string[] {
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([name, value]) =>
    name === "RetourCodes" ? (value as string[]) : codesIn(value),
  );
}

test.each(retours.map((message) => [message.name, message] as const))(
  "%s is approved without a code, refused by its header, or returned with a reason",
  (_, message) => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const { Header, ...rest } = exampleOf(message, { seed });
      const header = Header as ClassContent;
      const [code] = (header["RetourCodes"] ?? []) as string[];
      if (code === "0200") {
        const reasons = codesIn(rest).filter((one) => one !== "0200" && one !== "0233");
        expect([seed, reasons.length > 0]).toEqual([seed, true]);
        kinds.add("returned");
      } else {
        expect([seed, rest]).toEqual([seed, {}]);
        kinds.add(code ?? "approved");
        expect(header["XsltVersie"]).toBe(code === "0001" ? "1.0.0" : undefined);
      }
    }
    expect([...kinds].sort()).toEqual(["0001", "8848", "9056", "approved", "returned"]);
  },
);

test("what stands within a refused client is not judged", () => {
  const message = messages.get("WMO318");
  if (!message) throw new Error("there is no WMO318");
  let refused = 0;
  for (let seed = 0; seed < 60; seed += 1) {
    const client = exampleOf(message, { seed })["Client"] as ClassContent | undefined;
    if (!client) continue;
    const { RetourCodes, ...within } = client;
    if ((RetourCodes as string[])[0] === "0200") continue;
    refused += 1;
    expect([...new Set(codesIn(within))]).toEqual(["0233"]);
  }
  expect(refused).toBeGreaterThan(5);
});
