import { expect, test } from "vitest";
import { forgetOldReplies, once } from "./idempotency.ts";
import { inUndoneTransaction } from "./test-db.ts";

const asked = { route: "test", key: "k", content: { a: 1 } };

test("the same key with other content is refused", async () => {
  await inUndoneTransaction(async (ctx) => {
    await once(ctx, asked, async () => ({ id: "1" }));
    await expect(
      once(ctx, { ...asked, content: { a: 2 } }, async () => ({ id: "2" })),
    ).rejects.toMatchObject({ code: "platform/key-used", status: 409 });
  });
});

test.each([0, 201])("a key of %i characters is refused", async (length) => {
  await inUndoneTransaction(async (ctx) => {
    await expect(
      once(ctx, { ...asked, key: "k".repeat(length) }, async () => ({})),
    ).rejects.toMatchObject({ code: "platform/wrong-key", status: 400 });
  });
});

test("the same key and content again gives the first reply and acts no second time", async () => {
  await inUndoneTransaction(async (ctx) => {
    let acts = 0;
    const act = async (): Promise<{ id: string }> => {
      acts += 1;
      return { id: `${acts}` };
    };
    expect(await once(ctx, asked, act)).toEqual({ id: "1" });
    expect(await once(ctx, asked, act)).toEqual({ id: "1" });
    expect(acts).toBe(1);
  });
});

test("another route may use the same key", async () => {
  await inUndoneTransaction(async (ctx) => {
    await once(ctx, asked, async () => ({ id: "1" }));
    const other = await once(ctx, { ...asked, route: "other" }, async () => ({ id: "2" }));
    expect(other).toEqual({ id: "2" });
  });
});

test("without a key every request acts", async () => {
  await inUndoneTransaction(async (ctx) => {
    let acts = 0;
    for (const key of [null, null]) {
      await once(ctx, { ...asked, key }, async () => {
        acts += 1;
        return {};
      });
    }
    expect(acts).toBe(2);
  });
});

test("a reply is forgotten after a day and not before", async () => {
  await inUndoneTransaction(async (ctx) => {
    await once(ctx, asked, async () => ({ id: "1" }));
    const after = (hours: number) => ({
      ...ctx,
      now: new Date(ctx.now.getTime() + hours * 3_600_000),
    });
    await forgetOldReplies(after(23));
    expect(await once(ctx, asked, async () => ({ id: "2" }))).toEqual({ id: "1" });
    await forgetOldReplies(after(25));
    expect(await once(ctx, asked, async () => ({ id: "3" }))).toEqual({ id: "3" });
  });
});
