import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { inventTown, somebody, town } from "../catalogue.fixture.ts";
import { catalogueTasks } from "../catalogue-tasks.ts";
import { getProposal } from "./get-proposal.ts";
import { proposeEntry } from "./propose-entry.ts";

const withoutFactor = (ctx: Context): Context => ({
  ...ctx,
  caller: { ...ctx.caller, secondFactor: { enrolled: true, at: null } },
});

test("a moderator who did not show the second factor sees no proposal of another, nor that one waits", () =>
  inUndoneTransaction(async (ctx) => {
    await inventTown(ctx);
    const maker = await somebody(ctx, "Ada", [["editor", town]]);
    const moderator = await somebody(ctx, "Bram", [["moderator", null]]);
    const { id } = await proposeEntry(maker, town, {
      kind: "new",
      content: {
        name: "Oefenwijzer",
        kind: "software",
        summary: "Wijst de weg.",
        taskFields: ["0.4"],
        contact: "informatie@oefenstad.example",
      },
      stage: "trial",
      draft: false,
    });
    const blind = withoutFactor(moderator);
    await expect(getProposal(blind, id)).rejects.toMatchObject({
      code: "catalogue/unknown-proposal",
    });
    expect(await catalogueTasks(blind)).toEqual([]);
    expect(await getProposal(moderator, id)).toMatchObject({ id });
    expect(await catalogueTasks(moderator)).toHaveLength(1);
  }));
