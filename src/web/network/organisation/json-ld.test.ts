import { expect, test } from "vitest";
import type { OrganisationDetail } from "#contract/network";
import { jsonLdOf } from "./json-ld.ts";

const told = (kind: OrganisationDetail["kind"], validFrom: string | null) =>
  jsonLdOf(
    // Only what the description reads.
    {
      id: "GR1",
      kind,
      name: "x",
      aliases: [],
      validFrom,
      validUntil: null,
      inForceFrom: "2020-01-01",
      firstJoinedOn: "2008-01-01",
    } as unknown as OrganisationDetail,
    "https://waaier.example/nl",
  );

test("an arrangement is not told to be founded when its text or its oldest participation began", () => {
  expect(told("joint-arrangement", null)).not.toHaveProperty("foundingDate");
});

test("a municipality is told to be founded when it began, if that is known", () => {
  expect(told("municipality", "2019-01-01")).toHaveProperty("foundingDate", "2019-01-01");
  expect(told("municipality", null)).not.toHaveProperty("foundingDate");
});

test("a supplier is no government", () => {
  expect(told("supplier", null)).toHaveProperty("@type", "Organization");
  for (const kind of ["municipality", "joint-arrangement", "other-government"] as const) {
    expect(told(kind, null)).toHaveProperty("@type", "GovernmentOrganization");
  }
});
