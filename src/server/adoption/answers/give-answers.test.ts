import { describe, expect, test } from "vitest";
import { testCaller } from "#platform/test-caller";
import { proposeUse } from "../proposals/propose-use.ts";
import { ownAnswersNow } from "./answer-store.ts";
import {
  answerer,
  before,
  dune,
  fen,
  give,
  inSmallCountry,
  makePart,
  notNow,
  onDay,
  ownAnswers,
  partnership,
  planned,
  uses,
} from "./answers.fixture.ts";
import { giveAnswers } from "./give-answers.ts";
import { listAnswerHistory } from "./list-answer-history.ts";
import { listAnswersOfOrganisation } from "./list-answers-of-organisation.ts";

const refused = (name: string, status: number) => ({ code: `adoption/${name}`, status });

describe("no answer is taken", () => {
  test("of what is no municipality, of one that is no more, or of a code that nobody has", () =>
    inSmallCountry(async (bare, { solution }) => {
      const ctx = await answerer(bare, dune);
      const answer = (code: string) => give(ctx, code, uses(solution));
      await expect(answer(partnership)).rejects.toMatchObject(refused("no-municipality", 409));
      await expect(answer(before.fen)).rejects.toMatchObject(refused("organisation-ended", 409));
      await expect(answer("GM9999")).rejects.toMatchObject(refused("unknown-organisation", 404));
    }));

  test("on what asks for none today, nor on another version than the one that asks", () =>
    inSmallCountry(async (bare, { nothing, joint }) => {
      const ctx = await answerer(bare, dune);
      for (const form of [
        uses(nothing),
        uses("proef-niets"),
        uses(joint),
        uses(joint, { version: "2.0" }),
      ]) {
        await expect(give(ctx, dune, form)).rejects.toMatchObject({
          ...refused("answers-do-not-fit", 400),
          faults: [
            {
              where: "body.answers.0.entry",
              detail: "asks for no answer today, or not of this version",
            },
          ],
        });
      }
    }));

  test("that says yes to what the own side proposed, under whatever code or entry that was", () =>
    inSmallCountry(async (bare, { solution }) => {
      const supplier = await answerer(bare, dune, { name: "Lev", right: "editor" });
      const proposal = {
        organisation: fen,
        entry: solution,
        version: null,
        status: "in-production" as const,
        since: null,
        note: null,
        evidenceUrl: null,
      };
      await proposeUse(supplier, dune, proposal);
      const both = {
        ...supplier,
        caller: testCaller({
          person: supplier.person,
          holds: [["confirmer", fen]],
        }),
      };
      const own = refused("own-proposal", 403);
      await expect(give(both, fen, uses(solution))).rejects.toMatchObject(own);
      await expect(give(both, fen, planned(solution))).rejects.toMatchObject(own);
      // To say no confirms nothing; and a colleague says yes.
      await give(both, fen, notNow(solution));
      const colleague = await answerer(bare, fen);
      const [now] = await ownAnswersNow(bare.db, fen);
      await give(colleague, fen, uses(solution, { replaces: now?.id ?? null }));
    }));
});

describe("many at once", () => {
  test("are all given, in the order in which they were sent", () =>
    inSmallCountry(async (bare, { solution, joint, forum }) => {
      const ctx = await answerer(bare, dune);
      const forms = [
        notNow(forum, { explainedAt: "Jaarverslag 2026, blz. 12" }),
        uses(solution),
        planned(joint, { version: "1.0" }),
      ];
      const { ids } = await giveAnswers(ctx, dune, forms, null);
      const now = await ownAnswers(ctx, dune);
      expect([forum, solution, joint].map((entry) => now.get(entry)?.answerId)).toEqual(ids);
      expect(now.get(forum)).toMatchObject({
        answer: "not-now",
        reason: "Eerst verhuist het archief.",
        expiresOn: "2027-06-01",
        explainedAt: "Jaarverslag 2026, blz. 12",
        givenOn: "2026-11-22",
        byOrganisation: null,
      });
      expect(now.get(joint)).toMatchObject({ answer: "planned", plannedOn: "2027-03-01" });
    }));

  test("are none of them given when one does not fit, and all faults come together", () =>
    inSmallCountry(async (bare, { solution, joint, forum }) => {
      const ctx = await answerer(bare, dune);
      const forms = [
        uses(solution),
        notNow(joint, { version: "1.0", reason: null, expiresOn: null }),
        uses(solution),
        planned(forum, { plannedOn: null }),
      ];
      await expect(giveAnswers(ctx, dune, forms, null)).rejects.toMatchObject({
        faults: [
          { where: "body.answers.1.reason" },
          { where: "body.answers.1.expiresOn" },
          { where: "body.answers.2.entry", detail: "is answered twice" },
          { where: "body.answers.3.plannedOn" },
        ],
      });
      expect(await ownAnswersNow(ctx.db, dune)).toEqual([]);
    }));

  test("sent twice under one key are given once", () =>
    inSmallCountry(async (bare, { solution }) => {
      const ctx = await answerer(bare, dune);
      const key = "4f6c3f52-once";
      const first = await giveAnswers(ctx, dune, [uses(solution)], key);
      expect(await giveAnswers(ctx, dune, [uses(solution)], key)).toEqual(first);
      expect(await ownAnswersNow(ctx.db, dune)).toHaveLength(1);
    }));
});

describe("an answer that replaces another", () => {
  test("is refused to who read something else, and nothing of what was sent is given", () =>
    inSmallCountry(async (bare, { solution, forum }) => {
      const ctx = await answerer(bare, dune);
      const first = await give(ctx, dune, uses(solution));
      const changed = refused("answer-changed", 409);
      const other = "019a0000-0000-7000-8000-000000000001";
      for (const replaces of [null, other]) {
        const forms = [uses(forum), notNow(solution, { replaces })];
        await expect(giveAnswers(ctx, dune, forms, null)).rejects.toMatchObject({
          ...changed,
          faults: [{ where: "body.answers.1.replaces", detail: `now ${first}` }],
        });
      }
      await expect(give(ctx, dune, uses(forum, { replaces: first }))).rejects.toMatchObject({
        faults: [{ where: "body.answers.0.replaces", detail: "now null" }],
      });
      expect((await ownAnswersNow(ctx.db, dune)).map(({ id }) => id)).toEqual([first]);
    }));

  test("ends it that day, and both stay in the history", () =>
    inSmallCountry(async (bare, { solution }) => {
      const then = await answerer(onDay(bare, "2025-02-01"), dune);
      const first = await give(then, dune, notNow(solution, { expiresOn: "2026-06-01" }));
      const now = onDay(then, "2026-11-22");
      const second = await give(now, dune, uses(solution, { replaces: first }));
      const { items } = await listAnswerHistory(now, dune, { limit: 100 });
      expect(items.map(({ id, givenOn, endedOn }) => [id, givenOn, endedOn])).toEqual([
        [second, "2026-11-22", null],
        [first, "2025-02-01", "2026-11-22"],
      ]);
      const states: unknown[] = [];
      for (const on of ["2025-01-31", "2025-02-01", "2026-06-01", "2026-11-21", "2026-11-22"]) {
        states.push((await ownAnswers(now, dune, on)).get(solution)?.answer);
      }
      expect(states).toEqual(["none", "not-now", "expired", "expired", "uses"]);
    }));

  test("ends the answers on both of two entries that were merged since", () =>
    inSmallCountry(async (bare, { solution, whole }) => {
      const ctx = await answerer(bare, dune);
      const first = await give(ctx, dune, uses(solution));
      await makePart(ctx, solution, whole);
      const second = await give(ctx, dune, notNow(solution, { replaces: first }));
      const rows = await ownAnswersNow(ctx.db, dune);
      expect(rows.map(({ id, entry }) => [id, entry])).toEqual([[second, whole]]);
      expect((await ownAnswers(ctx, dune)).get(whole)?.answer).toBe("not-now");
    }));
});

test("a partnership answers for a member under a mandate, and is told as the one that did", () =>
  inSmallCountry(async (bare, { solution }) => {
    const ctx = {
      ...bare,
      caller: testCaller({
        holds: [["confirmer", partnership]],
        mandates: [[fen, partnership, ["adoption"]]],
      }),
    };
    await give(ctx, fen, uses(solution));
    const told = { id: partnership, name: "Samen Veen" };
    expect((await ownAnswers(ctx, fen)).get(solution)?.byOrganisation).toEqual(told);
    const seen = await listAnswersOfOrganisation(bare, fen, { limit: 100, answer: ["uses"] });
    expect(seen.items.map(({ byOrganisation }) => byOrganisation)).toEqual([told]);
    const { items } = await listAnswerHistory(bare, fen, { limit: 100 });
    expect(items[0]?.byOrganisation).toEqual(told);
  }));

describe("the explanation of another", () => {
  test("is taken over with credit, in one's own words or in the same", () =>
    inSmallCountry(async (bare, { solution }) => {
      const other = await answerer(bare, fen, { name: "Bo" });
      const theirs = await give(other, fen, notNow(solution));
      const ctx = await answerer(bare, dune);
      await give(ctx, dune, notNow(solution, { reason: "Ons archief ook.", reusedFrom: theirs }));
      expect((await ownAnswers(ctx, dune)).get(solution)?.reusedFrom).toEqual({
        id: fen,
        name: "Veendijk",
      });
    }));

  test("is none that is hidden, has no reason, is of something else, or is one's own", () =>
    inSmallCountry(async (bare, { solution, forum, advice }) => {
      const other = await answerer(bare, fen, { name: "Bo" });
      const ctx = await answerer(bare, dune);
      const own = await give(ctx, dune, notNow(forum));
      const wrong = [
        notNow(solution, {
          reusedFrom: await give(other, fen, notNow(solution, { hidden: true })),
        }),
        notNow(solution, { reusedFrom: await give(other, fen, notNow(forum)) }),
        notNow(advice, { reusedFrom: await give(other, fen, uses(advice)) }),
        notNow(forum, { reusedFrom: own, replaces: own }),
        notNow(solution, { reusedFrom: "019a0000-0000-7000-8000-000000000001" }),
      ];
      for (const form of wrong) {
        await expect(give(ctx, dune, form)).rejects.toMatchObject({
          faults: [
            { where: "body.answers.0.reusedFrom", detail: "is no explanation of another on this" },
          ],
        });
      }
    }));

  test("gives no credit without a reason", () =>
    inSmallCountry(async (bare, { solution }) => {
      const theirs = await give(await answerer(bare, fen), fen, notNow(solution));
      const ctx = await answerer(bare, dune, { name: "Bo" });
      await expect(give(ctx, dune, uses(solution, { reusedFrom: theirs }))).rejects.toMatchObject({
        faults: [{ detail: "only with a reason, which was taken over" }],
      });
    }));
});
