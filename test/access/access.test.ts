import { describe, expect, test } from "vitest";
import { access, nationalRights, organisationRights, type Right } from "#contract/access";
import { workOf } from "#platform/access/caller-work";
import { type Caller, nobody } from "#platform/caller";
import type { Context } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import { wholeApi } from "../../src/server/app.ts";
import { describedParts } from "../parts.ts";
import { told, type WhoMay } from "./who-may.ts";

// Every route × every right × own, other and mandated organisation × second factor: who may not first.
const routes = wholeApi(describedParts()).routes.map(({ route }) => route);
const now = new Date("2026-11-26T12:00:00Z");
const own = "GM9001";
const other = "GM9002";
const partnership = "GR9001";
const strong: readonly Right[] = ["mandate-holder", "administrator", "moderator", "auditor"];
const factors = {
  none: null,
  old: new Date(now.getTime() - 11 * 60_000),
  fresh: new Date(now.getTime() - 60_000),
} as const;

/** Puts the organisation where the rule looks for it, whatever that path is. */
function askedFor(path: string | undefined): { params: object; query: object; body: object } {
  const asked = { params: {}, query: {}, body: {} };
  const [part, name] = path?.split(".") ?? [];
  if (part !== undefined && name !== undefined) Object.assign(asked, { [part]: { [name]: own } });
  return asked;
}

/** Whether the gate of this route lets the caller through to the use case; which is not run. */
async function opens(id: string, caller: Caller): Promise<boolean> {
  const rule = access[id];
  if (!rule) throw new Error(`${id} has no row`);
  let through = false;
  const base = { now, practice: false, caller: nobody("web") } as Context;
  const run = <T>(use: (ctx: Context) => Promise<T>): Promise<T> => use(base);
  const work = workOf(
    {
      base: { read: run, change: run },
      identify: async () => caller,
      writeLine: async () => undefined,
    },
    { id, rule, asked: askedFor(rule.of), credentials: { token: "x", origin: "web" } },
  );
  await work
    .read(async () => {
      through = true;
    })
    .catch((error: unknown) => {
      const isNobody = caller.person === null || rule.who === "key";
      expect(error).toHaveProperty("status", isNobody ? 401 : 403);
    });
  return through;
}

const at = (right: Right, organisation: string): Right extends never ? never : string | null =>
  (nationalRights as readonly Right[]).includes(right) ? null : organisation;

function expected(who: WhoMay, right: Right, place: Place, factor: keyof typeof factors): boolean {
  if (who.everyone) return true;
  const holds =
    who.nation.includes(right) ||
    (who.own.includes(right) &&
      (place === "own" || (place === "mandated" && who.mandate !== null)));
  if (!(who.signedIn || holds)) return false;
  if (!who.signedIn && strong.includes(right) && factor === "none") return false;
  // Whoever showed one has one.
  if (who.decisionWhereSet) return factor !== "old";
  return !who.decision || factor === "fresh";
}

type Place = "own" | "other" | "mandated" | "mandated for something else";
const places: readonly Place[] = ["other", "mandated for something else", "mandated", "own"];

function callerAt(right: Right, place: Place, at_: Date | null, mandate: string | null): Caller {
  const home = place === "own" ? own : place === "other" ? other : partnership;
  const scope = place === "mandated" ? mandate : mandate === "contact" ? "documents" : "contact";
  return testCaller({
    holds: [[right, at(right, home)]],
    mandates:
      place.startsWith("mandated") && scope ? [[own, partnership, [scope as "contact"]]] : [],
    secondFactorAt: at_,
  });
}

test("every route that is served has a row in the table of rights and a sentence here, and no row is left over", () => {
  const ids = routes.map(({ id }) => id).toSorted();
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(access).toSorted()).toEqual(ids);
  expect([...told.keys()].toSorted()).toEqual(ids);
});

describe.each([...told])("%s", (id, who) => {
  test("is closed to who is not signed in, unless it is for everyone", async () => {
    expect(await opens(id, nobody("web"))).toBe(who.everyone);
  });

  test("is closed to a program with a key, unless it is for that or for everyone", async () => {
    const key = { id: "019a0000-0000-7000-8000-000000000001", organisation: own };
    expect(await opens(id, { ...nobody("api"), key })).toBe(who.everyone || who.key);
  });

  test("is closed to who is signed in without any right, unless that is enough", async () => {
    const bare = testCaller({ secondFactorAt: factors.fresh });
    expect(await opens(id, bare)).toBe(who.everyone || who.signedIn);
  });

  test.each(places)("opens at an organisation that is %s as the sentence says", async (place) => {
    const wrong: string[] = [];
    for (const right of [...organisationRights, ...nationalRights]) {
      for (const factor of ["none", "old", "fresh"] as const) {
        const caller = callerAt(right, place, factors[factor], who.mandate);
        const open = await opens(id, caller);
        if (open !== expected(who, right, place, factor)) {
          wrong.push(`${right}, second factor ${factor}: ${open ? "open" : "closed"}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

test("what changes something and is not for everyone leaves a line that says what it was about", () => {
  const bare = routes
    .filter(({ id, method }) => method !== "get" && access[id]?.who !== "anyone")
    // Checking keeps nothing.
    .filter(({ id }) => access[id]?.who !== "key")
    .filter(({ id }) => access[id]?.object === undefined && access[id]?.of === undefined)
    .map(({ id }) => id);
  // These are about the caller, whom the line names anyway.
  expect(bare.toSorted()).toEqual([
    "changeMe",
    "confirmSecondFactor",
    "endOtherSessions",
    "eraseMe",
    "removeSecondFactor",
    "renewRecoveryCodes",
    "startSecondFactor",
  ]);
});

test("a route without a row is not served", async () => {
  const { createApi, openDoor } = await import("#platform/http/api");
  const { route } = await import("#contract/route");
  const api = createApi();
  const id = "planted";
  api.serve(
    route({ id, tag: "Test", method: "get", path: "/planted", summary: "x" }),
    async () => undefined,
  );
  const gate = {
    base: { read: () => Promise.reject(), change: () => Promise.reject() },
    identify: async () => nobody("web"),
    writeLine: async () => undefined,
  };
  expect(() => openDoor(api, gate)).toThrow("planted has no row");
});
