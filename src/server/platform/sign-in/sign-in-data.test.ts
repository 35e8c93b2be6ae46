import { expect, test } from "vitest";
import { testCaller } from "../test-caller.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { putAttempt, takeAttempt } from "./attempts/attempt-store.ts";
import { forgetSignIns } from "./attempts/forget-sign-ins.ts";
import { removeSecondFactor } from "./second-factor/remove-second-factor.ts";
import { startSecondFactor } from "./second-factor/start-second-factor.ts";
import { openSession } from "./sessions/open-session.ts";
import { keptSessions, stepUpSession } from "./sessions/session-store.ts";
import { signInData } from "./sign-in-data.ts";

const person = 41;
const whose = { number: person, email: null };
const session = {
  person,
  provider: "town",
  issuer: "https://login.example.nl",
  organisation: null,
  device: { browser: "Firefox", system: null },
};
const now = new Date("2026-11-22T12:00:00Z");
const signedInAs = (id: string) => ({ ...testCaller({ person }), session: id });
const reads = (language: "nl" | "en") => ({ addressOf: async () => ({ language }) });
const after = (days: number): Date => new Date(now.getTime() + days * 24 * 3_600_000);

test("a person sees sessions and second factor, without token or secret, and nothing of another", () =>
  inUndoneTransaction(
    async (ctx) => {
      const { id } = await openSession(ctx, session);
      await openSession(ctx, { ...session, person: 42 });
      const caller = signedInAs(id);
      const { secret } = await startSecondFactor(
        { ...ctx, caller },
        { key: Buffer.alloc(32), host: "x" },
      );
      const parts = await signInData.show(ctx, whose);
      expect(parts).toMatchObject([
        { part: "sessions", rows: [{ id, provider: "town", browser: "Firefox", endedAt: null }] },
        { part: "second-factor", rows: [{ confirmedAt: null, recoveryCodesLeft: 0 }] },
      ]);
      expect(JSON.stringify(parts)).not.toMatch(new RegExp(`${secret}|token|hash`));
    },
    now,
    testCaller({ person }),
  ));

test("after erasing nothing is left of a person, and all of others", () =>
  inUndoneTransaction(
    async (ctx) => {
      const { id } = await openSession(ctx, session);
      await openSession(ctx, { ...session, person: 42 });
      await startSecondFactor(
        { ...ctx, caller: signedInAs(id) },
        { key: Buffer.alloc(32), host: "x" },
      );
      await signInData.erase(ctx, whose);
      const parts = await signInData.show(ctx, whose);
      expect(parts.flatMap(({ rows }) => rows)).toEqual([]);
      expect(await keptSessions(ctx.db, 42)).toHaveLength(1);
    },
    now,
    testCaller({ person }),
  ));

test("sessions are forgotten a month after they are over, and attempts when they are", () =>
  inUndoneTransaction(async (ctx) => {
    await openSession(ctx, session);
    const attempt = {
      state_hash: Buffer.alloc(32, 9),
      browser_hash: Buffer.alloc(32),
      provider: "town",
      return_path: "/nl",
      expires_at: after(0.01),
    };
    await putAttempt(ctx.db, attempt);
    await forgetSignIns({ ...ctx, now: after(29) });
    expect(await keptSessions(ctx.db, person)).toHaveLength(1);
    expect(await takeAttempt(ctx.db, attempt.state_hash)).toBeUndefined();
    await forgetSignIns({ ...ctx, now: after(31) });
    expect(await keptSessions(ctx.db, person)).toHaveLength(0);
  }, now));

test("without its second factor no session of a person counts as having one", () =>
  inUndoneTransaction(async (ctx) => {
    const { id } = await openSession(ctx, session);
    await stepUpSession(ctx.db, id, Buffer.alloc(32, 3), ctx.now);
    await removeSecondFactor(ctx, reads("en"), person);
    expect(await keptSessions(ctx.db, person)).toMatchObject([{ second_factor_at: null }]);
  }, now));
