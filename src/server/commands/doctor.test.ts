import { sql } from "kysely";
import { expect, test } from "vitest";
import { readConfig } from "#platform/config";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { standingOf } from "#platform/standing";
import { inUndoneTransaction } from "#platform/test-db";
import type { Finding } from "./finding.ts";
import { judgeSettings } from "./judge-settings.ts";
import { judgeStanding, judgeWatchers } from "./judge-standing.ts";

const toSetIn = (findings: readonly Finding[]): string[] =>
  findings.filter(({ kind }) => kind !== "ok").map(({ what }) => what);
const settings = (env: NodeJS.ProcessEnv, providers = 0): Finding[] =>
  judgeSettings(readConfig(env, false), { providers });

const whole = {
  BASE_URL: "https://waaier.example.nl",
  TRUST_PROXY: "true",
  METRICS_TOKEN: "a-token-of-a-test",
  DATABASE_URL: "postgresql://db.example.nl/waaier?sslmode=verify-full",
  SECRET_KEY: "x",
  SMTP_URL: "smtps://mail.example.nl",
  MAIL_FROM: "waaier@example.nl",
  CONTACT_EMAIL: "beheer@example.nl",
  AUDIT_MAIL: "toezicht@example.nl",
};

test.each([
  ["METRICS_TOKEN", "METRICS_TOKEN"],
  ["DATABASE_URL", "DATABASE_URL"],
  ["SECRET_KEY", "SECRET_KEY"],
  ["SMTP_URL", "SMTP_URL"],
  ["CONTACT_EMAIL", "CONTACT_EMAIL"],
  ["AUDIT_MAIL", "AUDIT_MAIL"],
  ["TRUST_PROXY", "TRUST_PROXY"],
])("without %s a server for others is told to set it", (name, told) => {
  expect(toSetIn(settings({ ...whole, [name]: "" }, 1))).toEqual([told]);
});

test("without https, and with a database elsewhere that proves nothing, it is told so", () => {
  const env = {
    ...whole,
    BASE_URL: "http://waaier.example.nl",
    DATABASE_URL: "postgresql://db.example.nl/waaier?sslmode=require",
  };
  expect(toSetIn(settings(env, 1))).toEqual(["DATABASE_URL", "BASE_URL"]);
});

test("without a provider nobody can sign in, and it says why not by the practice sign-in either", () => {
  const found = settings(whole);
  expect(toSetIn(found)).toEqual(["OIDC_PROVIDERS"]);
  expect(found[0]?.told).toContain("DATABASE_URL is set");
});

test("what is whole needs nothing, and trying out on one machine neither", () => {
  expect(toSetIn(settings(whole, 1))).toEqual([]);
  expect(toSetIn(settings({}))).toEqual([]);
});

test("a failed job, mail that bounced and lines that are not sealed are told", () =>
  inUndoneTransaction(async (ctx) => {
    await sql`delete from platform.job`.execute(ctx.db);
    await sql`delete from platform.audit_unsealed`.execute(ctx.db);
    await sql`delete from platform.mail`.execute(ctx.db);
    const kinds = async (at: Context, runs: boolean): Promise<string[]> => {
      const standing = await standingOf(at);
      return standing === null ? [] : judgeStanding(standing, { runs }).map(({ kind }) => kind);
    };
    expect(await kinds(ctx, true)).toEqual(["ok", "ok", "ok"]);

    const to = { address: "sam@example.nl" };
    await enqueueMail(ctx, { to, kind: "test/a", language: "nl", subject: "A", paragraphs: ["a"] });
    await sql`update platform.mail set status = 'bounced'`.execute(ctx.db);
    await sql`
      insert into platform.job (id, kind, payload, run_at, enqueued_at, failed_at)
      values (gen_random_uuid(), 'test/a', '{}', ${ctx.now}, ${ctx.now}, ${ctx.now})`.execute(
      ctx.db,
    );
    await sql`
      insert into platform.audit_unsealed (id, at, act, result, origin, salt)
      values (gen_random_uuid(), ${ctx.now}, 'test', 'done', 'job', ${Buffer.alloc(16)})`.execute(
      ctx.db,
    );
    const later = { ...ctx, now: new Date(ctx.now.getTime() + 5 * 60_000) };
    expect(await kinds(later, true)).toEqual(["WRONG", "SET", "WRONG"]);
    expect(await kinds(later, false)).toEqual(["WRONG", "SET", "ok"]);
  }));

test("who watches over the network is asked for until there is one of each", () => {
  expect(toSetIn(judgeWatchers(new Set()))).toEqual(["moderator", "auditor"]);
  expect(toSetIn(judgeWatchers(new Set(["auditor", "moderator"])))).toEqual([]);
});
