import { sql } from "kysely";
import { expect, test } from "vitest";
import { peopleDirectory } from "#people";
import type { Context } from "#platform/context";
import { putStarted } from "#platform/sign-in/second-factor/factor-store";
import { endAllSignIns } from "#platform/sign-in/sessions/end-all-sign-ins";
import { openSession } from "#platform/sign-in/sessions/open-session";
import { keptSessions, liveSessions } from "#platform/sign-in/sessions/session-store";
import { inUndoneTransaction } from "#platform/test-db";
import { changePersonLogged } from "./person.ts";

const identity = {
  issuer: "https://login.example.nl",
  subject: "robin",
  name: "Robin Voorbeeld",
  email: "robin@example.nl",
};

async function somebody(ctx: Context): Promise<number> {
  const person = await peopleDirectory.recognise(ctx, identity);
  const device = { browser: null, system: null };
  const opened = { person, provider: "town", issuer: identity.issuer, organisation: null, device };
  await openSession(ctx, opened);
  await openSession(ctx, opened);
  return person;
}
const asked = (number: number | string, what: object): string =>
  JSON.stringify({ number, endSessions: false, removeSecondFactor: false, ...what });
const lines = async ({ db }: Context) =>
  (
    await sql<{ act: string; object_id: string }>`
      select act, object_id from platform.audit_line where act like '%OnCommandLine' order by act`.execute(
      db,
    )
  ).rows;

test.each([
  ["no number", asked("robin", { endSessions: true })],
  ["nobody's number", asked(2_000_000_000, { endSessions: true })],
  ["a number too large", asked("99999999999", { endSessions: true })],
  ["nothing to do", asked(1, {})],
])("%s is refused", (_what, words) =>
  inUndoneTransaction(async (ctx) => {
    await expect(changePersonLogged(ctx, words)).rejects.toMatchObject({
      code: "platform/wrong-person",
    });
    expect(await lines(ctx)).toEqual([]);
  }),
);

test("who asks to end sessions keeps the second factor, and the other way round", () =>
  inUndoneTransaction(async (ctx) => {
    const person = await somebody(ctx);
    await putStarted(ctx.db, { person, secret: Buffer.alloc(20), started_at: ctx.now });
    await sql`update platform.second_factor set confirmed_at = ${ctx.now}`.execute(ctx.db);
    expect(await changePersonLogged(ctx, asked(person, { removeSecondFactor: true }))).toEqual({
      sessions: null,
      secondFactor: true,
      ended: null,
    });
    expect(await liveSessions(ctx.db, person, ctx.now)).toHaveLength(2);
    expect(await changePersonLogged(ctx, asked(person, { endSessions: true }))).toEqual({
      sessions: 2,
      secondFactor: null,
      ended: null,
    });
    expect(await liveSessions(ctx.db, person, ctx.now)).toEqual([]);
    expect(await lines(ctx)).toEqual([
      { act: "endSessionsOnCommandLine", object_id: `${person}` },
      { act: "removeSecondFactorOnCommandLine", object_id: `${person}` },
    ]);
    const { rows } = await sql`select kind from platform.mail where person = ${person}`.execute(
      ctx.db,
    );
    expect(rows).toEqual([{ kind: "platform/second-factor-removed" }]);
  }));

test("after a backup is put back nobody is signed in by it", () =>
  inUndoneTransaction(async (ctx) => {
    const person = await somebody(ctx);
    await endAllSignIns(ctx);
    expect(await liveSessions(ctx.db, person, ctx.now)).toEqual([]);
    expect(await keptSessions(ctx.db, person)).toMatchObject([
      { ended_why: "restored" },
      { ended_why: "restored" },
    ]);
  }));
