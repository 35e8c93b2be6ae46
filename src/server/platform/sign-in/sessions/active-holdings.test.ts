import { expect, test } from "vitest";
import { testCaller } from "../../test-caller.ts";
import { activeHoldings, countsFor, workplaces } from "./active-holdings.ts";

const providers = [
  { issuer: "https://one.example", organisations: ["GM9001", "GR9001"] },
  { issuer: "https://two.example", organisations: ["GM9001"] },
  { issuer: "https://three.example", organisations: [] },
];

test("a session of another issuer does not count for an organisation that has its own", () => {
  expect(countsFor(providers, "https://three.example", "GM9001")).toBe(false);
  expect(countsFor(providers, "https://two.example", "GR9001")).toBe(false);
  expect(countsFor(providers, "https://one.example", "GM9001")).toBe(true);
  expect(countsFor(providers, "https://two.example", "GM9001")).toBe(true);
});

test("an organisation without an issuer of its own takes every issuer", () => {
  expect(countsFor(providers, "https://two.example", "GM9002")).toBe(true);
});

test("rights at such an organisation, and mandates that it took, are left out; national rights stay", () => {
  const held = testCaller({
    holds: [
      ["editor", "GR9001"],
      ["reader", "GM9002"],
      ["adviser", null],
    ],
    mandates: [
      ["GM9003", "GR9001", ["contact"]],
      ["GM9004", "GM9002", ["contact"]],
    ],
  });
  const active = activeHoldings(held, providers, "https://three.example");
  expect(active.rights.map(({ organisation }) => organisation)).toEqual(["GM9002", null]);
  expect(active.mandates.map(({ giver }) => giver)).toEqual(["GM9004"]);
  expect([...workplaces(active)]).toEqual(["GM9002", "GM9004"]);
  expect(activeHoldings(held, providers, "https://one.example")).toEqual({
    rights: held.rights,
    mandates: held.mandates,
  });
});
