import { expect, test } from "vitest";
import { inUndoneTransaction } from "#platform/test-db";
import { town } from "../catalogue.fixture.ts";
import { changeProposal } from "./change-proposal.ts";
import { draftNames } from "./draft-names.ts";
import { getProposal } from "./get-proposal.ts";
import { listMyProposals } from "./list-my-proposals.ts";
import { complete, inventMakers, village } from "./proposals.fixture.ts";

test("a name that cannot be one of an entry makes no draft of any", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const names = ["Oefenwijzer", " ", "a".repeat(121), "Oefen\u202Ewijzer", "Oefen\nboek"];
    await expect(draftNames(maker, town, names)).rejects.toMatchObject({
      code: "catalogue/faulty",
      faults: [1, 2, 3, 4].map((n) => ({ where: `names.${n}` })),
    });
    expect((await listMyProposals(maker, { limit: 10 })).total).toBe(0);
  }));

test("more than a person may work on at once makes none", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const names = Array.from({ length: 101 }, (_, n) => `Oefending ${n}`);
    const tooMany = { code: "catalogue/too-many-proposals" };
    await expect(draftNames(maker, town, names)).rejects.toMatchObject(tooMany);
    expect(await draftNames(maker, town, names.slice(1))).toHaveLength(100);
    await expect(draftNames(maker, town, names)).rejects.toMatchObject(tooMany);
    expect(await draftNames(maker, town, names.slice(1))).toHaveLength(100);
  }));

test("who is not signed in makes none", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(draftNames(ctx, town, ["Oefenwijzer"])).rejects.toMatchObject({
      code: "platform/not-signed-in",
    });
  }));

test("each name becomes a draft of new software, in the name of who asks and the organisation", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const [draft] = await draftNames(maker, town, [" Oefenwijzer "]);
    expect(draft?.name).toBe(" Oefenwijzer ");
    expect(await getProposal(maker, draft?.proposal ?? "")).toMatchObject({
      kind: "new",
      state: "draft",
      organisation: { id: town },
      content: { name: "Oefenwijzer", kind: "software" },
    });
  }));

test("names that differ in their signs are two drafts", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const drafts = await draftNames(maker, town, ["Q#", "Q++", "q#"]);
    const [first, second, third] = drafts.map(({ proposal }) => proposal);
    expect(second).not.toBe(first);
    expect(third).toBe(first);
  }));

test("a name is not made twice: not in one go, not later, not when its draft was sent; elsewhere it is", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker } = await inventMakers(ctx);
    const drafts = await draftNames(maker, town, ["Oefenwijzer", "OEFENWIJZER", "++"]);
    const [first = "", , signs] = drafts.map(({ proposal }) => proposal);
    expect(drafts.map(({ proposal }) => proposal)).toEqual([first, first, signs]);
    expect(await draftNames(maker, town, ["++", "oefenwijzer"])).toEqual([
      { name: "++", proposal: signs },
      { name: "oefenwijzer", proposal: first },
    ]);
    await changeProposal(maker, town, first, { content: complete, stage: "trial", draft: false });
    expect(await draftNames(maker, town, ["Oefenwijzer"])).toEqual([
      { name: "Oefenwijzer", proposal: first },
    ]);
    const [there] = await draftNames(maker, village, ["Oefenwijzer"]);
    expect(there?.proposal).not.toBe(first);
    expect((await listMyProposals(maker, { limit: 10 })).total).toBe(3);
  }));
