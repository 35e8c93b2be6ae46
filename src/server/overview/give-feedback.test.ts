import { expect, test } from "vitest";
import { giveFeedback as described } from "#contract/overview";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { eraseFeedbackAddresses } from "./erase-feedback-addresses.ts";
import { giveFeedback } from "./give-feedback.ts";
import { listFeedback } from "./list-feedback.ts";

const feedback = { page: "/nl/kaart", message: "Het inwonertal van 2020 klopt niet." };

test.each([
  [{ ...feedback, message: "kort" }, "too short a message"],
  [{ ...feedback, message: " ".repeat(50) }, "a message of spaces"],
  [{ ...feedback, message: "a".repeat(2001) }, "too long a message"],
  [{ ...feedback, page: "https://elsewhere.example/" }, "a page of another site"],
  [{ ...feedback, email: "no address" }, "what is no mail address"],
])("feedback like %j is refused: %s", (body, _why) => {
  expect(described.body.safeParse(body).success).toBe(false);
});

test("the same feedback with the same key is kept once", async () => {
  await inUndoneTransaction(async (ctx) => {
    const before = (await listFeedback(ctx)).length;
    const first = await giveFeedback(ctx, feedback, "one");
    expect(await giveFeedback(ctx, feedback, "one")).toEqual(first);
    expect(await listFeedback(ctx)).toHaveLength(before + 1);
  });
});

test("the same feedback without a key is kept twice: two readers may say the same", async () => {
  await inUndoneTransaction(async (ctx) => {
    const before = (await listFeedback(ctx)).length;
    await giveFeedback(ctx, feedback, null);
    await giveFeedback(ctx, feedback, null);
    expect(await listFeedback(ctx)).toHaveLength(before + 2);
  });
});

test("feedback is kept as it was given, and waits for the moderator", async () => {
  await inUndoneTransaction(async (ctx) => {
    const given = { ...feedback, source: "https://www.cbs.nl", email: "griffie@example.nl" };
    const { id, receivedAt } = await giveFeedback(ctx, given, null);
    expect(receivedAt).toBe(ctx.now.toISOString());
    expect((await listFeedback(ctx)).find((one) => one.id === id)).toEqual({
      id,
      ...given,
      received_at: ctx.now,
      handled_at: null,
    });
  });
});

test("an address is erased after ninety days and not before; the message stays", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { id } = await giveFeedback(ctx, { ...feedback, email: "griffie@example.nl" }, null);
    const after = (days: number): Context => ({
      ...ctx,
      now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
    });
    const found = async () => (await listFeedback(ctx)).find((one) => one.id === id);
    await eraseFeedbackAddresses(after(89));
    expect((await found())?.email).toBe("griffie@example.nl");
    await eraseFeedbackAddresses(after(91));
    expect(await found()).toMatchObject({ email: null, message: feedback.message });
  });
});
