import { expect, test } from "vitest";
import type { UseForm } from "#contract/adoption";
import { putUse } from "./put-use.ts";
import {
  entry,
  fault,
  formOf,
  inInvented,
  later,
  ownUses,
  somebody,
  town,
} from "./uses.fixture.ts";

const full: Partial<UseForm> = {
  version: "1.1",
  productionOn: "2020-01-01",
  note: "Voor burgerzaken.",
  contact: "beheer@oefenstad.example",
  hidden: true,
};

test.each<[string, Partial<UseForm>, Partial<UseForm>]>([
  ["a first word", {}, full],
  ["a word in the place of another", { status: "planned" }, {}],
  ["another version in its place", full, { ...full, version: "2.0" }],
  ["that it is used again", { status: "phased-out", phasedOutOn: "2022-01-01" }, {}],
  ["that it is used no more", {}, { status: "not-used" }],
])("the same sent twice by one person is said once: %s", (name, before, said) =>
  inInvented(async (ctx) => {
    const eva = await somebody(ctx, "Eva", [["editor", town]]);
    const stood = name === "a first word" ? null : await putUse(eva, town, entry, formOf(before));
    const sent = formOf({ ...said, replaces: stood?.id ?? null });
    const then = later(eva, 1);
    const first = await putUse(then, town, entry, sent);
    expect(await putUse({ ...then }, town, entry, sent)).toEqual(first);
    expect(await ownUses(then)).toMatchObject([{ useId: first.id }]);
  }),
);

test("sent by a colleague, or with anything else in it, it is told that it was changed", () =>
  inInvented(async (ctx) => {
    const eva = await somebody(ctx, "Eva", [["editor", town]]);
    const bo = await somebody(ctx, "Bo", [["editor", town]]);
    await putUse(eva, town, entry, formOf(full));
    await expect(putUse(bo, town, entry, formOf(full))).rejects.toMatchObject(fault("use-changed"));
    for (const change of [
      { note: null },
      { productionOn: "2020-01-02" },
      { status: "phasing-out" as const },
      { contact: null },
      { hidden: false, show: true },
    ]) {
      await expect(putUse(eva, town, entry, formOf({ ...full, ...change }))).rejects.toMatchObject(
        fault("use-changed"),
      );
    }
  }));
