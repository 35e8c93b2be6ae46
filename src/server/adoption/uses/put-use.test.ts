import { describe, expect, test } from "vitest";
import type { UseForm } from "#contract/adoption";
import type { Context } from "#platform/context";
import { putUse } from "./put-use.ts";
import {
  entry,
  fault,
  formOf,
  inInvented,
  later,
  merge,
  openUses,
  otherEntry,
  ownUses,
  somebody,
  town,
  village,
} from "./uses.fixture.ts";
import { withdrawUse } from "./withdraw-use.ts";

const editor = (ctx: Context, at: string = town) => somebody(ctx, `Eva ${at}`, [["editor", at]]);
const put = async (ctx: Context, given: Partial<UseForm> = {}, of = entry) =>
  (await putUse(ctx, town, of, formOf(given))).id;

describe("what does not fit is refused", () => {
  test("for an organisation that is no more or not there, and an entry that is not there", () =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      await expect(putUse(eva, "GM9999", entry, formOf())).rejects.toMatchObject(
        fault("unknown-organisation"),
      );
      await expect(put(eva, {}, "bestaat-niet")).rejects.toMatchObject({
        code: "catalogue/unknown-entry",
      });
      await merge(ctx, { from: town, to: village, day: "2026-01-01" });
      await expect(put(eva)).rejects.toMatchObject(fault("organisation-ended"));
    }));

  test.each<[string, Partial<UseForm>, string[]]>([
    [
      "a day for what is not used",
      { status: "not-used", productionOn: "2020-01-01" },
      ["productionOn"],
    ],
    [
      "steps in another order",
      { plannedOn: "2021-01-01", productionOn: "2020-01-01" },
      ["productionOn"],
    ],
    [
      "a step to come that has passed",
      { status: "planned", productionOn: "2026-11-22" },
      ["productionOn"],
    ],
    ["a step that is still to come", { productionOn: "2026-11-23" }, ["productionOn"]],
    ["the address of a person", { contact: "eva.jansen@oefenstad.example" }, ["contact"]],
    [
      "several at once",
      { productionOn: "2027-01-01", contact: "eva.jansen@oefenstad.example" },
      ["productionOn", "contact"],
    ],
  ])("%s", (_, given, fields) =>
    inInvented(async (ctx) => {
      await expect(put(await editor(ctx), given)).rejects.toMatchObject({
        ...fault("use-does-not-fit"),
        faults: fields.map((field) => ({ where: `body.${field}`, detail: expect.any(String) })),
      });
      expect(await openUses(ctx)).toEqual([]);
    }),
  );

  test("a plan for a later step is none of them", () =>
    inInvented(async (ctx) => {
      await put(await editor(ctx), { status: "planned", productionOn: "2027-03-01" });
      expect(await openUses(ctx)).toMatchObject([
        { status: "planned", productionOn: "2027-03-01" },
      ]);
    }));
});

test("who did not read what a colleague said does not overwrite it", () =>
  inInvented(async (ctx) => {
    const eva = await editor(ctx);
    const first = await put(eva, { note: "Van Eva." });
    for (const replaces of [null, "01890000-0000-7000-8000-000000000009"]) {
      await expect(put(eva, { replaces })).rejects.toMatchObject({
        ...fault("use-changed"),
        faults: [{ where: "body.replaces", detail: `now ${first}` }],
      });
    }
    const other = await put(eva, { version: "2" });
    // A version that is there is not overwritten by changing that of another.
    await expect(put(eva, { version: "2", replaces: first })).rejects.toMatchObject(
      fault("use-changed"),
    );
    await put(eva, { version: "3", replaces: first });
    expect((await openUses(ctx)).map(({ version }) => version).sort()).toEqual(["2", "3"]);
    await withdrawUse(eva, town, entry, other);
    await expect(withdrawUse(eva, town, entry, other)).rejects.toMatchObject(fault("unknown-use"));
    await expect(put(eva, { version: "2", replaces: other })).rejects.toMatchObject(
      fault("use-changed"),
    );
  }));

test("what another organisation said, or of another entry, is not taken back", () =>
  inInvented(async (ctx) => {
    const eva = await editor(ctx);
    const id = await put(eva);
    await expect(withdrawUse(eva, village, entry, id)).rejects.toMatchObject(fault("unknown-use"));
    await expect(withdrawUse(eva, town, otherEntry, id)).rejects.toMatchObject(
      fault("unknown-use"),
    );
    await withdrawUse(eva, town, entry, id);
    expect(await openUses(ctx)).toEqual([]);
  }));

describe("what was known of a day stays known", () => {
  test("when words are changed, the day of which it speaks does not", () =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      const id = await put(eva);
      await put(later(eva, 10), { replaces: id, note: "Voor burgerzaken." });
      const then = later(ctx, 20);
      expect(await openUses(then, town, "2026-11-21")).toEqual([]);
      expect(await openUses(then, town, "2026-11-23")).toMatchObject([
        { status: "in-production", asOf: "2026-11-22", note: "Voor burgerzaken." },
      ]);
    }));

  test("when a step follows, the one before it gets the day on which it was said", () =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      const id = await put(eva, { status: "planned" });
      const next = await put(later(eva, 10), { replaces: id, status: "in-production" });
      // As a form sends it that was filled with what stands.
      const read = { replaces: next, plannedOn: "2026-11-22" };
      await put(later(eva, 15), { ...read, status: "phased-out" });
      const then = later(ctx, 20);
      const statusOn = async (on: string) =>
        (await openUses(then, town, on)).map((one) => one.status);
      expect(await statusOn("2026-11-21")).toEqual([]);
      expect(await statusOn("2026-11-22")).toEqual(["planned"]);
      expect(await statusOn("2026-12-01")).toEqual(["planned"]);
      expect(await statusOn("2026-12-02")).toEqual(["in-production"]);
      expect(await statusOn("2026-12-07")).toEqual(["phased-out"]);
      expect(await openUses(then)).toMatchObject([
        { plannedOn: "2026-11-22", productionOn: "2026-12-02", asOf: "2026-12-07" },
      ]);
    }));

  test("but no day is put down that does not fit, or that was taken away on purpose", () =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      const id = await put(eva, { status: "planned" });
      // It turns out to be in production since long.
      const since = { productionOn: "2020-01-01" };
      const next = await put(later(eva, 1), { replaces: id, ...since });
      expect(await ownUses(eva)).toMatchObject([{ plannedOn: null, ...since }]);
      await put(later(eva, 2), { replaces: next, status: "phasing-out" });
      expect(await ownUses(later(eva, 2))).toMatchObject([{ productionOn: null }]);
    }));

  test("when it turns to not used and back, each counts for its time", () =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      const yes = await put(eva, { productionOn: "2025-01-01" });
      const no = await put(later(eva, 5), { replaces: yes, status: "not-used" });
      await put(later(eva, 9), { replaces: no, status: "acquiring" });
      const then = later(ctx, 20);
      const statusOn = async (on: string) =>
        (await openUses(then, town, on)).map((one) => one.status);
      expect(await statusOn("2025-06-01")).toEqual(["in-production"]);
      expect(await statusOn("2026-11-27")).toEqual(["not-used"]);
      expect(await statusOn("2026-12-01")).toEqual(["acquiring"]);
    }));
});
