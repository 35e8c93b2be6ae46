import { sql } from "kysely";
import { expect, test } from "vitest";
import { peopleDirectory } from "#people";
import { inUndoneTransaction } from "#platform/test-db";
import { invent, somebody, town } from "../catalogue.fixture.ts";
import { getEntry } from "../entries/get-entry.ts";
import { listEntryChanges } from "../entries/list-entry-changes.ts";
import { rewriteEntry } from "../entries/write-entry.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { getProposal } from "./get-proposal.ts";
import { judgeProposal } from "./judge-proposal.ts";
import { newProposal } from "./proposal.ts";
import { putProposals } from "./proposal-store.ts";
import { complete, inventMakers, own, rowOf, village } from "./proposals.fixture.ts";
import { proposeEntry } from "./propose-entry.ts";

const accepted = "accepted" as const;
const reason = "Twee namen van hetzelfde.";
const note = "Bel Piet de Vries, 06-12345678: hij liet het bouwen.";

test("a change, claim or update is not accepted without the version that was shown", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const entry = await invent(ctx, "Oefenwijzer");
    const content = { licence: "MIT" };
    for (const kind of ["change", "claim"] as const) {
      const { id } = await proposeEntry(maker, town, { kind, entry, content, draft: false });
      await expect(judgeProposal(moderator, id, { verdict: accepted })).rejects.toMatchObject({
        code: "catalogue/no-version",
      });
      expect(await getProposal(moderator, id)).toMatchObject({ state: "waiting" });
    }
  }));

test("of two changes of one field the second is not accepted from the page that was open before the first", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const entry = await invent(ctx, "Oefenwijzer");
    const asked = { kind: "change" as const, entry, draft: false };
    const first = await proposeEntry(maker, town, { ...asked, content: { licence: "MIT" } });
    const second = await proposeEntry(maker, town, { ...asked, content: { licence: "0BSD" } });
    const { version } = await getProposal(moderator, second.id);
    const old = { verdict: accepted, version: version ?? 0 };
    await judgeProposal(moderator, first.id, old);
    await expect(judgeProposal(moderator, second.id, old)).rejects.toMatchObject({
      code: "catalogue/proposal-outdated",
    });
    expect(await rowOf(ctx, entry)).toMatchObject({ licence: "MIT" });
    const now = await getProposal(moderator, second.id);
    expect(now).toMatchObject({
      version: 2,
      differences: [{ field: "licence", before: "MIT", after: "0BSD" }],
    });
    await judgeProposal(moderator, second.id, { verdict: accepted, version: 2 });
    expect(await rowOf(ctx, entry)).toMatchObject({ licence: "0BSD" });
  }));

test("what is declined needs no version: nothing is written", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const entry = await invent(ctx, "Oefenwijzer");
    const { id } = await proposeEntry(maker, town, {
      kind: "change",
      entry,
      content: { licence: "MIT" },
      draft: false,
    });
    await judgeProposal(moderator, id, { verdict: "declined", reason: "Dit klopt niet meer." });
    expect(await rowOf(ctx, entry)).toMatchObject({ licence: null, version: 1 });
  }));

test("a claim shows who owns it now and who would, and who loses it gets a mail", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const keeper = await somebody(ctx, "Cor");
    await sql`insert into people.held_right
      (id, person, organisation, held, since, confirmed_until)
      values (gen_random_uuid(), ${keeper.person}, ${village}, 'administrator', ${ctx.now}, '2027-11-01')`.execute(
      ctx.db,
    );
    expect((await peopleDirectory.holdings(ctx, keeper.person)).rights).toHaveLength(1);
    const entry = await invent(ctx, "Oefenwijzer");
    await own(ctx, entry, village);
    const { id } = await proposeEntry(maker, town, {
      kind: "claim",
      entry,
      content: {},
      note,
      draft: false,
    });
    const shown = await getProposal(moderator, id);
    expect(shown).toMatchObject({
      owner: { id: village, name: "Oefendorp" },
      organisation: { id: town, name: "Oefenstad" },
      differences: [{ field: "ownerId", before: village, after: town }],
    });
    await judgeProposal(moderator, id, { verdict: accepted, version: shown.version ?? 0 });
    expect(await rowOf(ctx, entry)).toMatchObject({ owner_id: town });
    const { rows } = await sql<{ subject: string; body: string[] }>`
      select subject, body from platform.mail where person = ${keeper.person}`.execute(ctx.db);
    expect(rows).toMatchObject([{ subject: "Niet meer van Oefendorp: Oefenwijzer" }]);
    expect(JSON.stringify(rows)).not.toContain("Piet");
  }));

test("the proof of a claim stays with the proposal and is not told to everybody", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const entry = await invent(ctx, "Oefenwijzer");
    const { id } = await proposeEntry(maker, town, {
      kind: "claim",
      entry,
      content: {},
      note,
      draft: false,
    });
    await judgeProposal(moderator, id, { verdict: accepted, version: 1 });
    const { items } = await listEntryChanges(ctx, entry, { limit: 10 });
    expect(items).toMatchObject([{ organisation: { id: town }, note: null }]);
    expect(await getProposal(maker, id)).toMatchObject({ note });
  }));

test("what a person proposed of what became a part is shown beside the whole, and done to the whole", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const part = await invent(ctx, "Oefenwegwijzer");
    const whole = await invent(ctx, "Oefenwijzer");
    const { id } = await proposeEntry(maker, town, {
      kind: "change",
      entry: part,
      content: { licence: "MIT" },
      draft: false,
    });
    await rewriteEntry(
      ctx,
      await rowOf(ctx, whole),
      { licence: "0BSD" },
      {
        origin: "form",
        organisation: null,
      },
    );
    const before = await getProposal(moderator, id);
    expect(before).toMatchObject({ entry: { id: part }, version: 1 });
    await mergeEntries(moderator, part, { whole, reason });
    // Of the whole, whose version says nothing of the part that was looked at.
    await sql`update catalogue.entry set version = 1 where id = ${whole}`.execute(ctx.db);
    const old = { verdict: accepted, entry: part, version: 1 };
    await expect(judgeProposal(moderator, id, old)).rejects.toMatchObject({
      code: "catalogue/proposal-outdated",
    });
    expect(await getProposal(moderator, id)).toMatchObject({
      entry: { id: whole },
      differences: [{ field: "licence", before: "0BSD", after: "MIT" }],
    });
    await judgeProposal(moderator, id, { verdict: accepted, entry: whole, version: 1 });
    expect(await rowOf(ctx, whole)).toMatchObject({ licence: "MIT" });
    expect(await rowOf(ctx, part)).toMatchObject({ licence: null });
  }));

test("what a file says of a part is shown beside the part and kept with the part, also without a source", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const part = await invent(ctx, "Oefenwegwijzer");
    const whole = await invent(ctx, "Oefenwijzer");
    await mergeEntries(moderator, part, { whole, reason });
    const row = newProposal({
      kind: "change",
      entry: part,
      content: { licence: "MIT" },
      person: maker.person,
      organisation: town,
      origin: "file",
      state: "waiting",
      at: ctx.now,
    });
    await putProposals(ctx.db, [row]);
    expect(await getProposal(moderator, row.id)).toMatchObject({ entry: { id: part } });
    await judgeProposal(moderator, row.id, { verdict: accepted, entry: part, version: 1 });
    expect(await rowOf(ctx, part)).toMatchObject({ licence: "MIT" });
    expect(await rowOf(ctx, whole)).toMatchObject({ licence: null });
  }));

test("an owner that a file names does not move an entry that is there, and is not shown as if it would", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const entry = await invent(ctx, "Oefenwijzer");
    await own(ctx, entry, village);
    const row = newProposal({
      kind: "change",
      entry,
      content: { licence: "MIT", ownerId: town },
      person: maker.person,
      organisation: town,
      origin: "file",
      state: "waiting",
      at: ctx.now,
    });
    await putProposals(ctx.db, [row]);
    expect(await getProposal(moderator, row.id)).toMatchObject({
      differences: [{ field: "licence", before: null, after: "MIT" }],
    });
    await judgeProposal(moderator, row.id, { verdict: accepted, version: 1 });
    expect(await rowOf(ctx, entry)).toMatchObject({ licence: "MIT", owner_id: village });
  }));

test("a stage that an adviser tells is shown, and is no decision of the municipality", () =>
  inUndoneTransaction(async (ctx) => {
    const { moderator } = await inventMakers(ctx);
    const adviser = await somebody(ctx, "Dirk", [["adviser", null]]);
    const { id } = await proposeEntry(adviser, town, {
      kind: "new",
      content: complete,
      stage: "trial",
      draft: false,
    });
    expect(await getProposal(moderator, id)).toMatchObject({ stage: "trial", right: "adviser" });
    const { entry } = await judgeProposal(moderator, id, { verdict: accepted });
    expect(await getEntry(ctx, entry ?? "")).toMatchObject({ stage: null, decisions: [] });
  }));

test("a stage that somebody of the organisation tells is its decision", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const { id } = await proposeEntry(maker, town, {
      kind: "new",
      content: complete,
      stage: "trial",
      draft: false,
    });
    expect(await getProposal(moderator, id)).toMatchObject({ right: "editor" });
    const { entry } = await judgeProposal(moderator, id, { verdict: accepted });
    expect(await getEntry(ctx, entry ?? "")).toMatchObject({
      stage: "trial",
      decisions: [{ decider: "Oefenstad" }],
    });
  }));
