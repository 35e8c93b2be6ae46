import { expect, test } from "vitest";
import type { KitStep } from "#contract/catalogue";
import { putKit as route } from "#contract/collecting";
import type { Context } from "#platform/context";
import { addDocument } from "#platform/documents/add-document";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, inventTown, somebody, town } from "../catalogue.fixture.ts";
import { getEntry } from "../entries/get-entry.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { undoMerge } from "../merges/undo-merge.ts";
import { putKit } from "./put-kit.ts";

const step: KitStep = { title: "Meelopen", text: null, hours: [], pitfall: null, documents: [] };
const titled = (title: string) => [{ ...step, title }];
const reason = "Twee namen van hetzelfde.";
const unknown = "019a0000-0000-7000-8000-000000000031";

/** A document that everybody may read, of this organisation. */
async function givenDocument(ctx: Context, owner: string): Promise<string> {
  const asked = {
    title: "Werkwijze",
    audience: "public" as const,
    keepUntil: "2030-01-01",
    url: `https://${owner.toLowerCase()}.example/werkwijze`,
  };
  return (await addDocument(ctx, owner, asked, { file: null, key: null })).id;
}

async function inventKits(ctx: Context) {
  await inventTown(ctx);
  const part = await invent(ctx, "Oefenwegwijzer");
  const whole = await invent(ctx, "Oefenwijzer");
  const kitsNow = async (entry = whole) =>
    (await getEntry(ctx, entry)).kits.map(({ entry: of, steps, version }) => [
      of,
      steps[0]?.title,
      version,
    ]);
  return { part, whole, kitsNow };
}

test("a step with a document of another organisation, or of none, is refused at its place", () =>
  inUndoneTransaction(async (ctx) => {
    const { whole, kitsNow } = await inventKits(ctx);
    const [own, others] = [await givenDocument(ctx, town), await givenDocument(ctx, "GM9002")];
    const steps = [step, { ...step, documents: [own, others, unknown] }];
    await expect(putKit(ctx, town, whole, { steps, version: null })).rejects.toMatchObject({
      code: "catalogue/unknown-document",
      faults: [{ where: "body.steps.1.documents.1" }, { where: "body.steps.1.documents.2" }],
    });
    expect(await kitsNow()).toEqual([]);
    await putKit(ctx, town, whole, { steps: [{ ...step, documents: [own] }], version: null });
    expect(await kitsNow()).toEqual([[whole, "Meelopen", 1]]);
  }));

test.each([
  ["a discipline that there is not", { hours: [{ discipline: "toveren", hours: 1 }] }],
  ["a title on two lines", { title: "Een\ntwee" }],
  ["a text that turns around", { text: "a\u202eb" }],
  ["a pitfall with signs that nobody sees", { pitfall: "a\u200bb" }],
])("a step with %s is no step", (_what, wrong) => {
  const body = { steps: [{ ...step, ...wrong }], version: null };
  expect(route.body.safeParse(body).success).toBe(false);
});

test("of two kits that a merge brought together each is changed where it stands, and no other", () =>
  inUndoneTransaction(async (ctx) => {
    const { part, whole, kitsNow } = await inventKits(ctx);
    const moderator = await somebody(ctx, "Bram");
    const later = { ...ctx, now: new Date(ctx.now.getTime() + 60_000) };
    await putKit(ctx, town, whole, { steps: titled("Van het geheel"), version: null });
    await putKit(later, town, part, { steps: titled("Van het deel"), version: null });
    const { id } = await mergeEntries(moderator, part, { whole, reason });
    expect(await kitsNow()).toEqual([
      [part, "Van het deel", 1],
      [whole, "Van het geheel", 1],
    ]);
    await putKit(later, town, part, { steps: titled("Van het deel, beter"), version: 1 });
    expect(await kitsNow()).toEqual([
      [part, "Van het deel, beter", 2],
      [whole, "Van het geheel", 1],
    ]);
    await putKit(later, town, whole, { steps: [], version: 1 });
    expect(await kitsNow()).toEqual([[part, "Van het deel, beter", 2]]);
    await undoMerge(moderator, id);
    expect(await kitsNow(part)).toEqual([[part, "Van het deel, beter", 2]]);
  }));

test("who has a kit on a part does not begin a second one on the whole unseen", () =>
  inUndoneTransaction(async (ctx) => {
    const { part, whole, kitsNow } = await inventKits(ctx);
    await putKit(ctx, town, part, { steps: titled("Van het deel"), version: null });
    await mergeEntries(await somebody(ctx, "Bram"), part, { whole, reason });
    const asked = { steps: titled("Van het geheel"), version: null };
    await expect(putKit(ctx, town, whole, asked)).rejects.toMatchObject({
      code: "catalogue/kit-changed",
      faults: [{ detail: `now 1, of ${part}` }],
    });
    expect(await kitsNow()).toEqual([[part, "Van het deel", 1]]);
  }));

test("a kit that a colleague changed meanwhile is not overwritten", () =>
  inUndoneTransaction(async (ctx) => {
    const { whole, kitsNow } = await inventKits(ctx);
    await putKit(ctx, town, whole, { steps: titled("Eerst"), version: null });
    await putKit(ctx, town, whole, { steps: titled("Van een collega"), version: 1 });
    await expect(
      putKit(ctx, town, whole, { steps: titled("Daarna"), version: 1 }),
    ).rejects.toMatchObject({ code: "catalogue/kit-changed" });
    expect(await kitsNow()).toEqual([[whole, "Van een collega", 2]]);
  }));
