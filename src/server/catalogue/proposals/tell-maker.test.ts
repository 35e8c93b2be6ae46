import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { judgeProposal } from "./judge-proposal.ts";
import { newProposal } from "./proposal.ts";
import { putProposals } from "./proposal-store.ts";
import { inventMakers } from "./proposals.fixture.ts";

/** What a name can be that came by another road than the API. */
const named = async (ctx: Context, person: number, name: string): Promise<string> => {
  const row = newProposal({
    kind: "new",
    entry: null,
    content: { name },
    person,
    origin: "form",
    state: "waiting",
    at: ctx.now,
  });
  await putProposals(ctx.db, [row]);
  return row.id;
};

const mails = async (ctx: Context) =>
  (
    await sql<{ subject: string; body: string[] }>`select subject, body from platform.mail`.execute(
      ctx.db,
    )
  ).rows;

test("what is declined with a reason of two lines is declined, whatever stands between the lines", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const id = await named(ctx, maker.person, "Oefenwijzer");
    const reason = "Dit staat er al:\r\nzie Oefenwegwijzer.\u0007";
    await judgeProposal(moderator, id, { verdict: "declined", reason });
    expect(await mails(ctx)).toMatchObject([
      { body: [expect.any(String), "Dit staat er al:\nzie Oefenwegwijzer. "] },
    ]);
  }));

test("a name with a tab, or longer than a subject, keeps nobody from judging it", () =>
  inUndoneTransaction(async (ctx) => {
    const { maker, moderator } = await inventMakers(ctx);
    const id = await named(ctx, maker.person, `Oefen\twijzer ${"lang ".repeat(60)}`);
    await judgeProposal(moderator, id, { verdict: "declined", reason: "Dit staat er al." });
    const [mail] = await mails(ctx);
    expect(mail?.subject).toMatch(/^Niet overgenomen: Oefen wijzer lang/);
    expect(mail?.subject.length).toBeLessThanOrEqual(120);
  }));
