import { expect, test } from "vitest";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, somebody, town } from "../catalogue.fixture.ts";
import { changeProposal } from "./change-proposal.ts";
import { listMyProposals } from "./list-my-proposals.ts";
import { complete, inventMakers, village } from "./proposals.fixture.ts";
import { proposeEntry } from "./propose-entry.ts";

test.each(["adviser", "moderator"] as const)(
  "a national %s claims nothing in the name of an organisation, not by way of a draft either",
  (right) =>
    inUndoneTransaction(async (ctx) => {
      await inventMakers(ctx);
      const other = await somebody(ctx, "Dirk", [[right, null]]);
      const entry = await invent(ctx, "Oefenwijzer");
      const claim = { kind: "claim" as const, entry, content: {}, draft: false };
      const refused = { code: "catalogue/claim-not-yours" };
      await expect(proposeEntry(other, town, claim)).rejects.toMatchObject(refused);
      await expect(proposeEntry(other, town, { ...claim, draft: true })).rejects.toMatchObject(
        refused,
      );
    }),
);

test("a draft of a claim is not sent by who lost the right at the organisation since", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const entry = await invent(ctx, "Oefenwijzer");
    const { id } = await proposeEntry(maker, town, {
      kind: "claim",
      entry,
      content: {},
      draft: true,
    });
    const now = {
      ...maker,
      caller: { ...maker.caller, rights: [{ right: "adviser" as const, organisation: null }] },
    };
    await expect(
      changeProposal(now, town, id, { content: {}, draft: false }),
    ).rejects.toMatchObject({ code: "catalogue/claim-not-yours" });
    await changeProposal(maker, town, id, { content: {}, draft: false });
  }));

test("a change that names an owner is refused: the owner changes by a claim", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const entry = await invent(ctx, "Oefenwijzer");
    const asked = { kind: "change" as const, entry, content: { ownerId: village } };
    await expect(proposeEntry(maker, town, { ...asked, draft: false })).rejects.toMatchObject({
      code: "catalogue/faulty",
      faults: [{ where: "body.content.ownerId" }],
    });
    const { id } = await proposeEntry(maker, town, { ...asked, draft: true });
    await expect(
      changeProposal(maker, town, id, { content: {}, draft: false }),
    ).rejects.toMatchObject({ code: "catalogue/faulty" });
  }));

test("the same proposal sent again with its key is made once; another with that key is refused", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const asked = {
      kind: "new" as const,
      content: complete,
      stage: "trial" as const,
      draft: false,
    };
    const first = await proposeEntry(maker, town, asked, "een");
    expect(await proposeEntry(maker, town, asked, "een")).toEqual(first);
    expect(await listMyProposals(maker, { limit: 10 })).toMatchObject({ total: 1 });
    await expect(
      proposeEntry(maker, town, { ...asked, stage: "idea" }, "een"),
    ).rejects.toMatchObject({ code: "platform/key-used" });
  }));
