import { randomBytes } from "node:crypto";
import { z } from "zod";
import { type AccessRule, organisationRights } from "#contract/access";
import { route } from "#contract/route";
import type { Act } from "#platform/access/caller-work";
import { readConfig } from "#platform/config";
import { type Work, workOn } from "#platform/context";
import { createApi, openDoor } from "#platform/http/api";
import { mount } from "#platform/http/mount";
import { mountPracticeSignIn } from "#platform/http/practice-sign-in";
import { createHttp } from "#platform/http/server";
import { sessionCookie } from "#platform/http/session-cookie";
import { mountSignIn } from "#platform/http/sign-in";
import { createLog } from "#platform/log";
import { migrate } from "#platform/migrate";
import { createPracticeProvider } from "#platform/sign-in/practice/practice-provider";
import type { Provider } from "#platform/sign-in/providers/provider";
import { serveSignIn } from "#platform/sign-in/routes";
import { callerOf } from "#platform/sign-in/sessions/caller-of";
import { createSignInKit, type SignInKit } from "#platform/sign-in/sign-in-kit";
import { emptyDatabase } from "#platform/test-empty-db";
import { freePort } from "../postgres.ts";
import { type TestPeople, testPeople } from "./people.ts";

/** A server in which people can sign in, and do one thing for which a right is needed. */
export interface SignInServer {
  readonly url: string;
  readonly people: TestPeople;
  readonly kit: SignInKit;
  readonly work: Work;
  /** What the audit trail was told, the oldest first. */
  readonly lines: readonly (Act & { readonly person: number | null })[];
  now(): Date;
  /** Lets time go by, for all but what the provider signs. */
  later(minutes: number): void;
  close(): Promise<void>;
}

const readOrganisation = route({
  id: "readOrganisation",
  method: "get",
  path: "/test-organisations/{id}",
  tag: "Test",
  summary: "Only for tests: needs a right",
  params: z.object({ id: z.string() }),
  reply: z.object({ organisation: z.string().nullable(), person: z.int().nullable() }),
});
const decide = route({
  id: "decide",
  method: "post",
  path: "/test-decisions",
  tag: "Test",
  summary: "Only for tests: a decision",
  status: 204,
});

const signedIn: AccessRule = { who: "signed-in" };
const rules: Readonly<Record<string, AccessRule>> = {
  readOrganisation: { rights: organisationRights, of: "params.id" },
  decide: { ...signedIn, stepUp: true },
  listSignInProviders: { who: "anyone" },
  listMySessions: signedIn,
  endSession: { ...signedIn, object: ["session", "params.id"] },
  endOtherSessions: signedIn,
  switchOrganisation: signedIn,
  getSecondFactor: signedIn,
  startSecondFactor: signedIn,
  confirmSecondFactor: signedIn,
  removeSecondFactor: { ...signedIn, stepUp: true },
  renewRecoveryCodes: { ...signedIn, stepUp: true },
};

/** An address where nothing listens yet. */
export const freeUrl = async (): Promise<string> => `http://localhost:${await freePort()}`;

/** Starts it, with these providers, or with the practice provider when there are none. */
export async function startSignInServer(
  given: readonly Provider[] = [],
  at?: string,
): Promise<SignInServer> {
  const url = at ?? (await freeUrl());
  const config = readConfig(
    { LOG_LEVEL: "silent", BASE_URL: url, RATE_LIMIT_PER_MINUTE: "0" },
    false,
  );
  // Stands still but for `later`, so that no test hangs on the moment at which it runs.
  let now = Date.now();
  const clock = (): Date => new Date(now);
  // One of its own: these tests land what they do, and others look at empty tables.
  const database = await emptyDatabase();
  await migrate(database.db);
  const work = workOn(database.db, false, clock);
  const log = createLog("silent");
  const people = testPeople();
  const lines: (Act & { person: number | null })[] = [];
  const practice = given.length === 0 ? await createPracticeProvider(url, clock) : null;
  const kit = createSignInKit({
    baseUrl: url,
    providers: practice ? [practice.provider] : given,
    directory: people,
    writeLine: async ({ caller }, act) => {
      lines.push({ ...act, person: caller.person });
    },
    secret: randomBytes(32),
    fetchOutside: () => Promise.reject(new TypeError("no world outside this test")),
    clock,
  });
  const cookie = sessionCookie(url);
  const http = await createHttp(config, log, { request: () => undefined, text: async () => "" });
  const api = createApi();
  serveSignIn(api, kit);
  api.serve(readOrganisation, ({ work: asked }) =>
    asked.read(async ({ caller }) => ({
      organisation: caller.organisation,
      person: caller.person,
    })),
  );
  api.serve(decide, ({ work: asked }) => asked.change(async () => undefined));
  const gate = {
    base: work,
    identify: (ctx, credentials) => callerOf(ctx, credentials, kit),
    writeLine: kit.writeLine,
  } satisfies Parameters<typeof openDoor>[1];
  mount(http, api, { door: openDoor(api, gate, rules), cookie, practice: false });
  mountSignIn(http, { kit, work, cookie, log });
  if (practice) mountPracticeSignIn(http, { practice, baseUrl: url });
  // In the place of the pages, which are not of this server.
  for (const page of ["/nl", "/nl/*", "/en", "/en/*"]) http.get(page, async () => "a page");
  await http.listen({ port: Number(new URL(url).port), host: "localhost" });
  return {
    url,
    people,
    kit,
    work,
    lines,
    now: clock,
    later: (minutes) => {
      now += minutes * 60_000;
    },
    close: async () => {
      await http.close();
      await database.close();
    },
  };
}
