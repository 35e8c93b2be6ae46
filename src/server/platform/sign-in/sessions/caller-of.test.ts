import { expect, test } from "vitest";
import { nobody } from "../../caller.ts";
import { inUndoneTransaction } from "../../test-db.ts";
import type { PeopleDirectory } from "../people-directory.ts";
import { type Provider, presets } from "../providers/provider.ts";
import { callerOf } from "./caller-of.ts";
import { openSession } from "./open-session.ts";
import { keptSessions } from "./session-store.ts";

const person = 43;
const provider: Provider = {
  ...presets.other,
  id: "town",
  name: "Aanmelding",
  kind: "other",
  issuer: "https://login.example.nl",
  clientId: "waaier",
  clientSecret: "secret",
  organisations: [],
  loopback: false,
};
const directory: PeopleDirectory = {
  addressOf: async () => null,
  recognise: () => Promise.reject(new Error("nobody signs in here")),
  holdings: async () => ({
    rights: [{ right: "editor", organisation: "GM9001" }],
    mandates: [{ giver: "GM9002", taker: "GM9001", scope: ["contact"] }],
  }),
};
const opened = {
  person,
  provider: provider.id,
  issuer: provider.issuer,
  organisation: "GM9001",
  device: { browser: null, system: null },
};
const now = new Date("2026-11-22T12:00:00Z");
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

test.each([
  ["has left the settings", []],
  ["has another issuer by now", [{ ...provider, issuer: "https://other.example.nl" }]],
  ["has another id by now", [{ ...provider, id: "village" }]],
])("a session of a provider that %s does not count", async (_what, providers) =>
  inUndoneTransaction(async (ctx) => {
    const { token } = await openSession(ctx, opened);
    const caller = await callerOf(ctx, { token, origin: "web" }, { directory, providers });
    expect(caller).toEqual(nobody("web"));
  }, now),
);

test("a session says who asks, for whom, and with which rights and mandates", () =>
  inUndoneTransaction(async (ctx) => {
    const { id, token } = await openSession(ctx, opened);
    const asked = { directory, providers: [provider] };
    expect(await callerOf(ctx, { token: null, origin: "api" }, asked)).toEqual(nobody("api"));
    expect(await callerOf(ctx, { token, origin: "api" }, asked)).toEqual({
      person,
      session: id,
      organisation: "GM9001",
      key: null,
      origin: "api",
      rights: [{ right: "editor", organisation: "GM9001" }],
      mandates: [{ giver: "GM9002", taker: "GM9001", scope: ["contact"] }],
      secondFactor: { enrolled: false, at: null },
    });
  }, now));

test("who is let in somewhere works for that one, and still when let in at a second", () =>
  inUndoneTransaction(async (ctx) => {
    const { token } = await openSession(ctx, { ...opened, organisation: null });
    const worksFor = async (places: readonly string[], givers: readonly string[] = []) => {
      const holdings: PeopleDirectory["holdings"] = async () => ({
        rights: places.map((organisation) => ({ right: "editor", organisation })),
        mandates: givers.map((giver) => ({ giver, taker: places[0] ?? "", scope: ["contact"] })),
      });
      const asked = { directory: { ...directory, holdings }, providers: [provider] };
      return (await callerOf(ctx, { token, origin: "web" }, asked)).organisation;
    };
    expect(await worksFor([])).toBeNull();
    expect(await worksFor(["GM9001", "GM9003"])).toBeNull();
    expect(await worksFor(["GR9001"], ["GM9001", "GM9002"])).toBe("GR9001");
    expect(await worksFor(["GM9003", "GR9001"])).toBe("GR9001");
    expect(await worksFor(["GM9003"])).toBe("GM9003");
  }, now));

test("that a session is used is written once a minute", () =>
  inUndoneTransaction(async (ctx) => {
    const { token } = await openSession(ctx, opened);
    const asked = { directory, providers: [provider] };
    const seen: (number | undefined)[] = [];
    for (const seconds of [30, 59, 60, 90, 121]) {
      await callerOf({ ...ctx, now: after(seconds) }, { token, origin: "web" }, asked);
      const [session] = await keptSessions(ctx.db, person);
      seen.push(((session?.seen_at.getTime() ?? 0) - now.getTime()) / 1_000);
    }
    expect(seen).toEqual([0, 0, 60, 60, 121]);
  }, now));
