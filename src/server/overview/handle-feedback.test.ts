import { expect, test } from "vitest";
import { inUndoneTransaction } from "#platform/test-db";
import { eraseFeedback } from "./erase-feedback.ts";
import { giveFeedback } from "./give-feedback.ts";
import { handleFeedback } from "./handle-feedback.ts";
import { listFeedback } from "./list-feedback.ts";

const said = { page: "/nl", message: "Dit getal is van vorig jaar." };

test("feedback that is not there is refused, and any text may be asked", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(handleFeedback(ctx, "no-such-id")).rejects.toThrow("No feedback has the id");
    await expect(eraseFeedback(ctx, "'; drop table x")).rejects.toThrow("No feedback has the id");
  }));

test("feedback that is dealt with waits no longer, and what is erased is gone", () =>
  inUndoneTransaction(async (ctx) => {
    const first = await giveFeedback(ctx, said, null);
    const second = await giveFeedback(ctx, said, null);
    await handleFeedback(ctx, first.id);
    expect((await listFeedback(ctx)).map(({ id }) => id)).toEqual([second.id]);
    await eraseFeedback(ctx, second.id);
    expect(await listFeedback(ctx)).toEqual([]);
  }));
