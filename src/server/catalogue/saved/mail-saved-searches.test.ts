import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { type JobKind, runDueJobs } from "#platform/jobs";
import { createLog } from "#platform/log";
import { inUndoneTransaction } from "#platform/test-db";
import { workWithin } from "#platform/test-empty-db";
import { invent, somebody } from "../catalogue.fixture.ts";
import { mailSavedSearches } from "./mail-saved-searches.ts";
import { saveSearch } from "./save-search.ts";
import { putSaved, type SavedRow, savedOf } from "./saved-store.ts";

const yesterday = new Date("2026-11-21T12:00:00Z");
const kind: JobKind = { kind: "catalogue/mail-saved-searches", run: mailSavedSearches };

const keep = (ctx: Context, person: number, kept: Partial<SavedRow>): Promise<string> =>
  putSaved(ctx.db, {
    id: crypto.randomUUID(),
    person,
    name: "Oefenen",
    query: "q=zwyxquop",
    language: "nl",
    mail: true,
    created_at: yesterday,
    told_until: yesterday,
    ...kept,
  });

/** The day's round with all that it causes. Returns what it mailed. */
async function mailed(
  ctx: Context,
): Promise<{ person: number; subject: string; body: string[] }[]> {
  await sql`delete from platform.job`.execute(ctx.db);
  await mailSavedSearches(ctx, {});
  await runDueJobs(workWithin(ctx), [kind], createLog("silent"));
  const { rows } = await sql<{ person: number; subject: string; body: string[] }>`
    select person, subject, body from platform.mail order by person`.execute(ctx.db);
  return rows;
}

test("a search whose filters are known no longer keeps nobody else from their mail", () =>
  inUndoneTransaction(async (ctx) => {
    const [ada, bram] = [await somebody(ctx, "Ada"), await somebody(ctx, "Bram")];
    await keep(ctx, ada.person, { query: "stage=verdwenen" });
    await keep(ctx, bram.person, {});
    await invent(ctx, "Zwyxquop");
    expect(await mailed(ctx)).toMatchObject([{ person: bram.person }]);
  }));

test("a search that fails in another way is undone and noted, and keeps nobody else from their mail", () =>
  inUndoneTransaction(async (ctx) => {
    const [ada, bram] = [await somebody(ctx, "Ada"), await somebody(ctx, "Bram")];
    // With a space in it the address that a mail leads to is none.
    await keep(ctx, ada.person, { query: "q=zwyxquop zwyxquop" });
    await keep(ctx, bram.person, {});
    await invent(ctx, "Zwyxquop");
    expect(await mailed(ctx)).toMatchObject([{ person: bram.person }]);
  }));

test("a name with a line break or another sign that no header holds still gives a mail", () =>
  inUndoneTransaction(async (ctx) => {
    const { person } = await somebody(ctx, "Ada");
    await keep(ctx, person, { name: "Oefenen\nBcc: allen" });
    await invent(ctx, "Zwyxquop\rtwee");
    expect(await mailed(ctx)).toMatchObject([
      {
        subject: "Nieuw in de catalogus: Oefenen Bcc: allen",
        body: [expect.any(String), "• Zwyxquop twee"],
      },
    ]);
  }));

test("what was told is not told again, and who finds nothing new gets no mail", () =>
  inUndoneTransaction(async (ctx) => {
    const { person } = await somebody(ctx, "Ada");
    await keep(ctx, person, {});
    expect(await mailed({ ...ctx, now: new Date("2026-11-22T08:00:00Z") })).toEqual([]);
    await invent(ctx, "Zwyxquop");
    expect(await mailed(ctx)).toHaveLength(1);
    expect(await mailed(ctx)).toHaveLength(1);
  }));

test("mail that is switched on again tells nothing of when it was off", () =>
  inUndoneTransaction(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    const asked = { name: "Oefenen", query: "q=zwyxquop", language: "nl" as const };
    await keep(ctx, ada.person, {});
    await saveSearch(ada, { ...asked, mail: false });
    expect(await savedOf(ctx.db, ada.person)).toMatchObject([{ told_until: yesterday }]);
    await saveSearch(ada, { ...asked, mail: true });
    expect(await savedOf(ctx.db, ada.person)).toMatchObject([{ told_until: ctx.now }]);
  }));

test("a search that gets another name while its mail is on leaves nothing untold", () =>
  inUndoneTransaction(async (ctx) => {
    const ada = await somebody(ctx, "Ada");
    await keep(ctx, ada.person, {});
    const query = "q=zwyxquop";
    await saveSearch(ada, { name: "Anders", query, language: "nl", mail: true });
    expect(await savedOf(ctx.db, ada.person)).toMatchObject([
      { name: "Anders", told_until: yesterday },
    ]);
  }));
