import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import {
  answerer,
  before,
  dune,
  fen,
  give,
  inSmallCountry,
  notNow,
  onDay,
  ownAnswers,
  partnership,
  planned,
  putUse,
  uses,
} from "./answers.fixture.ts";
import { listAnswersOfOrganisation } from "./list-answers-of-organisation.ts";

const listed = async (ctx: Context, code: string, asked: object = {}) =>
  (await listAnswersOfOrganisation(ctx, code, { limit: 500, ...asked })).items;
const states = async (ctx: Context, code: string, asked: object = {}) =>
  Object.fromEntries(
    (await listed(ctx, code, asked)).map(({ entry, answer }) => [entry.id, answer]),
  );

/** What the municipalities that became Veendijk answered while they still existed. */
const thenBy = (ctx: Context, code: string, name: string) =>
  answerer(onDay(ctx, "2019-06-01"), code, { name });

describe("nobody is told", () => {
  test("of a code that nobody has, nor of a day that has yet to come", () =>
    inSmallCountry(async (ctx) => {
      await expect(listed(ctx, "GM9999")).rejects.toMatchObject({
        code: "adoption/unknown-organisation",
      });
      await expect(listed(ctx, dune, { on: "2026-11-23" })).rejects.toMatchObject({
        code: "adoption/date-out-of-range",
      });
    }));

  test("that what is no municipality on the day is silent: it is asked nothing", () =>
    inSmallCountry(async (ctx) => {
      expect(await listed(ctx, partnership)).toEqual([]);
      expect(await listed(ctx, before.fen)).toEqual([]);
      expect(await listed(ctx, before.fen, { on: "2019-12-31" })).toHaveLength(4);
      expect(await listed(ctx, fen, { on: "2019-12-31" })).toEqual([]);
      expect(await listed(ctx, fen, { on: "2020-01-01" })).toHaveLength(4);
    }));
});

test("silence is told of every subject, in the order of names, with the rule by which it is asked", () =>
  inSmallCountry(async (ctx, { solution, joint, forum, advice }) => {
    const rows = await listed(ctx, dune);
    expect(
      rows.map(({ entry, version, rule, level, answer, answerId }) => [
        entry.id,
        version,
        rule,
        level,
        answer,
        answerId,
      ]),
    ).toEqual([
      [advice, null, "advice", "recommended", "none", null],
      [joint, "1.0", "joint", "comply-or-explain", "none", null],
      [forum, null, "forum", "comply-or-explain", "none", null],
      [solution, null, "solution", null, "none", null],
    ]);
  }));

test("filters narrow the subjects, silence and what fell back included", () =>
  inSmallCountry(async (bare, { solution, joint, forum }) => {
    const then = await answerer(onDay(bare, "2025-02-01"), dune);
    await give(then, dune, notNow(forum, { expiresOn: "2026-06-01" }));
    const ctx = onDay(bare, "2026-11-22");
    await give(onDay(then, "2026-11-22"), dune, uses(solution));
    expect(await states(ctx, dune, { rule: ["solution", "joint"] })).toEqual({
      [solution]: "uses",
      [joint]: "none",
    });
    expect(await states(ctx, dune, { level: ["comply-or-explain"], answer: ["expired"] })).toEqual({
      [forum]: "expired",
    });
    expect(await states(ctx, dune, { theme: ["wonen"] })).toEqual({});
    expect((await listed(ctx, dune, { answer: ["none"] })).length).toBe(2);
  }));

describe("what is hidden", () => {
  test("is told to the municipality alone, with all that was answered on it before", () =>
    inSmallCountry(async (bare, { solution }) => {
      const then = await answerer(onDay(bare, "2025-02-01"), dune);
      const first = await give(then, dune, uses(solution));
      const now = onDay(then, "2026-11-22");
      await give(now, dune, notNow(solution, { hidden: true, replaces: first }));
      for (const on of ["2025-02-01", "2026-11-21", "2026-11-22"]) {
        expect((await states(now, dune, { on }))[solution]).toBe("none");
      }
      const own = await ownAnswers(now, dune);
      expect(own.get(solution)).toMatchObject({ answer: "not-now", hidden: true });
      expect((await ownAnswers(now, dune, "2025-02-01")).get(solution)?.answer).toBe("uses");
      expect((await ownAnswers(now, fen)).get(solution)?.answer).toBe("none");
    }));

  test("leaves what others see the same to the byte", () =>
    inSmallCountry(async (bare, { solution, forum }) => {
      const ctx = await answerer(bare, dune);
      await give(ctx, dune, uses(forum));
      const without = JSON.stringify(await listAnswersOfOrganisation(bare, dune, { limit: 500 }));
      await give(ctx, dune, uses(solution, { hidden: true }));
      expect(JSON.stringify(await listAnswersOfOrganisation(ctx, dune, { limit: 500 }))).toBe(
        without,
      );
    }));

  test("hides what merged into the municipality had answered on it too", () =>
    inSmallCountry(async (bare, { solution }) => {
      await give(await thenBy(bare, before.fen, "Cas"), before.fen, uses(solution));
      const ctx = await answerer(onDay(bare, "2026-11-22"), fen);
      expect((await states(ctx, fen))[solution]).toBe("uses");
      await give(ctx, fen, uses(solution, { hidden: true }));
      expect((await states(ctx, fen))[solution]).toBe("none");
      expect((await states(ctx, before.fen, { on: "2019-12-31" }))[solution]).toBe("none");
    }));
});

describe("what merged into a municipality", () => {
  test("is inherited where it agrees, and told with who said it", () =>
    inSmallCountry(async (bare, { solution }) => {
      await give(await thenBy(bare, before.fen, "Cas"), before.fen, uses(solution));
      await give(await thenBy(bare, before.dike, "Dex"), before.dike, uses(solution));
      const told = (await listed(onDay(bare, "2026-11-22"), fen)).find(
        ({ entry }) => entry.id === solution,
      );
      expect(told?.answer).toBe("uses");
      expect(told?.inheritedFrom.map(({ name }) => name).sort()).toEqual(["Dijk", "Veen"]);
      expect((await states(bare, before.fen, { on: "2019-12-31" }))[solution]).toBe("uses");
    }));

  test("is a conflict where it disagrees, shown side by side until the successor says", () =>
    inSmallCountry(async (bare, { solution }) => {
      await give(await thenBy(bare, before.fen, "Cas"), before.fen, uses(solution));
      const other = await thenBy(bare, before.dike, "Dex");
      await give(other, before.dike, notNow(solution, { expiresOn: "2020-06-01" }));
      const on = "2020-02-01";
      const ctx = await answerer(onDay(bare, on), fen);
      expect((await states(ctx, fen, { on }))[solution]).toBe("conflict");
      const own = (await ownAnswers(ctx, fen, on)).get(solution);
      expect(own).toMatchObject({ answer: "conflict", answerId: null, reason: null });
      expect(
        own?.conflicting.toSorted((a, b) => (a.organisation.id < b.organisation.id ? -1 : 1)),
      ).toEqual([
        { organisation: { id: before.fen, name: "Veen" }, answer: "uses", reason: null },
        {
          organisation: { id: before.dike, name: "Dijk" },
          answer: "not-now",
          reason: "Eerst verhuist het archief.",
        },
      ]);
      await give(ctx, fen, uses(solution));
      expect((await ownAnswers(ctx, fen)).get(solution)).toMatchObject({
        answer: "uses",
        inheritedFrom: [],
        conflicting: [],
      });
    }));

  test("agrees again once one of the two fell back", () =>
    inSmallCountry(async (bare, { solution }) => {
      await give(await thenBy(bare, before.fen, "Cas"), before.fen, uses(solution));
      const other = await thenBy(bare, before.dike, "Dex");
      await give(other, before.dike, notNow(solution, { expiresOn: "2020-06-01" }));
      expect((await states(onDay(bare, "2026-11-22"), fen))[solution]).toBe("uses");
    }));
});

describe("what is ready to confirm", () => {
  const ready = async (ctx: Context, entry: string) => {
    const own = (await ownAnswers(ctx, dune)).get(entry);
    return [own?.prefilled, own?.prefilledBecause];
  };

  test("follows from use that is known, and says from what", () =>
    inSmallCountry(async (ctx, { solution, joint, forum, advice }) => {
      await putUse(ctx, dune, solution);
      await putUse(ctx, dune, forum, { status: "acquiring" });
      await putUse(ctx, dune, joint, { origin: "facts", status: null });
      await putUse(ctx, dune, advice, { status: "phasing-out" });
      expect(await ready(ctx, solution)).toEqual(["uses", "in-production"]);
      expect(await ready(ctx, forum)).toEqual(["planned", "acquiring"]);
      expect(await ready(ctx, joint)).toEqual(["uses", "source"]);
      expect(await ready(ctx, advice)).toEqual(["uses", "phasing-out"]);
    }));

  test("is never a no, nor anything from a source that is not certain or says something else", () =>
    inSmallCountry(async (ctx, { solution, joint, forum, advice }) => {
      await putUse(ctx, dune, solution, { status: "not-used" });
      await putUse(ctx, dune, joint, { origin: "facts", certainty: "low" });
      await putUse(ctx, dune, forum, { origin: "facts", kind: "developer" });
      await putUse(ctx, dune, advice, { status: "phased-out" });
      for (const entry of [solution, joint, forum, advice]) {
        expect(await ready(ctx, entry)).toEqual([null, null]);
      }
    }));

  test("is not what another version is used for", () =>
    inSmallCountry(async (ctx, { joint }) => {
      await putUse(ctx, dune, joint, { version: "0.9" });
      expect(await ready(ctx, joint)).toEqual([null, null]);
      await putUse(ctx, dune, joint, { version: "1.0", status: "planned" });
      expect(await ready(ctx, joint)).toEqual(["planned", "planned"]);
    }));

  test("is nothing that is answered so already, and comes back when the answer fell back", () =>
    inSmallCountry(async (bare, { solution }) => {
      const then = await answerer(onDay(bare, "2026-01-01"), dune);
      await putUse(then, dune, solution, { stated_at: "2025-01-01T00:00:00Z" });
      await give(then, dune, planned(solution, { plannedOn: "2026-03-01" }));
      expect(await ready(then, solution)).toEqual([null, null]);
      expect(await ready(onDay(then, "2026-11-22"), solution)).toEqual(["uses", "in-production"]);
    }));

  test("follows from hidden use as well, for the municipality alone", () =>
    inSmallCountry(async (ctx, { solution }) => {
      await putUse(ctx, dune, solution, { hidden: true });
      expect(await ready(ctx, solution)).toEqual(["uses", "in-production"]);
      await sql`update adoption.use set organisation = ${fen}`.execute(ctx.db);
      expect(await ready(ctx, solution)).toEqual([null, null]);
    }));
});
