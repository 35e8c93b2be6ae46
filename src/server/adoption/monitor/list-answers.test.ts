import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { dune, fen, inSmallCountry } from "../answers/answers.fixture.ts";
import { municipalitiesWithin } from "../municipalities-within.ts";
import { boards } from "./board.ts";
import { listAnswers } from "./list-answers.ts";
import { listSubjectAnswers } from "./list-subject-answers.ts";
import { answerRow, put } from "./monitor.fixture.ts";
import { quarterEnds } from "./quarters.ts";

type Asked = Partial<Parameters<typeof listAnswers>[1]>;

const rows = async (ctx: Context, asked: Asked = {}) =>
  (await listAnswers(ctx, { limit: 5000, ...asked })).items;

describe("what is refused", () => {
  test("an entry that is not there is a 404, a day that is to come a 400", () =>
    inSmallCountry(async (ctx) => {
      await expect(rows(ctx, { entry: "nergens" })).rejects.toThrow(/nergens/);
      await expect(rows(ctx, { on: "2027-01-01" })).rejects.toThrow(/2026-11-22/);
      await expect(
        listSubjectAnswers(ctx, { on: "2013-12-31", sort: "name", limit: 10 }),
      ).rejects.toThrow(/2014-01-01/);
    }));

  test("a cursor of other filters does not fit", () =>
    inSmallCountry(async (ctx) => {
      const { next } = await listAnswers(ctx, { limit: 3 });
      const cursor = next ?? "";
      await expect(listAnswers(ctx, { limit: 3, cursor, answer: ["none"] })).rejects.toThrow(
        /another list or to other filters/,
      );
    }));
});

test("who is silent has a row too: every municipality on every subject, in their order", () =>
  inSmallCountry(async (ctx, { solution }) => {
    await put(ctx, { organisation: fen, entry: solution, answer: "uses", given_on: "2024-01-01" });
    const all = await listAnswers(ctx, { limit: 5000 });
    expect([all.total, all.items.length, all.next]).toEqual([8, 8, null]);
    expect(all.items.map((row) => [row.entry.name, row.municipality.name, row.answer])).toEqual([
      ["Proefadvies", "Duinrade", "none"],
      ["Proefadvies", "Veendijk", "none"],
      ["Proefafspraak", "Duinrade", "none"],
      ["Proefafspraak", "Veendijk", "none"],
      ["Proefstandaard", "Duinrade", "none"],
      ["Proefstandaard", "Veendijk", "none"],
      ["Proefzaak", "Duinrade", "none"],
      ["Proefzaak", "Veendijk", "uses"],
    ]);
  }));

test("pages of any size are together the whole, also of one answer alone", () =>
  inSmallCountry(async (ctx, { solution, joint }) => {
    await put(
      ctx,
      { organisation: fen, entry: solution, answer: "uses", given_on: "2024-01-01" },
      {
        organisation: dune,
        entry: joint,
        version: "1.0",
        answer: "not-now",
        given_on: "2024-01-01",
      },
    );
    for (const answer of [undefined, ["none" as const], ["uses" as const, "not-now" as const]]) {
      const whole = await rows(ctx, { answer });
      for (const limit of [1, 3, 5]) {
        const paged = [];
        let cursor: string | undefined;
        do {
          const page = await listAnswers(ctx, { limit, answer, cursor });
          expect(page.total).toBe(whole.length);
          paged.push(...page.items);
          cursor = page.next ?? undefined;
        } while (cursor !== undefined);
        expect(paged).toEqual(whole);
      }
    }
  }));

test("rows are narrowed by size, rule, level and version, and a province that is not there has none", () =>
  inSmallCountry(async (ctx, { solution }) => {
    const named = async (asked: Asked) =>
      (await rows(ctx, asked)).map((row) => `${row.entry.name} ${row.municipality.name}`);
    expect(await named({ sizeClass: ["over-300000"], rule: ["solution", "forum"] })).toEqual([
      "Proefstandaard Veendijk",
      "Proefzaak Veendijk",
    ]);
    expect(await named({ entry: solution, version: "1.0" })).toEqual([]);
    expect(await named({ province: ["PV99"] })).toEqual([]);
    expect(await named({ level: ["recommended"] })).toHaveLength(2);
  }));

test("a hidden answer is silence here, and its explanation credits nobody", () =>
  inSmallCountry(async (ctx, { solution }) => {
    const without = JSON.stringify([await rows(ctx), await monitor(ctx)]);
    const hidden = answerRow({
      organisation: fen,
      entry: solution,
      answer: "not-now",
      given_on: "2024-01-01",
      hidden: true,
    });
    await put(ctx, hidden);
    expect(JSON.stringify([await rows(ctx), await monitor(ctx)])).toBe(without);
    await put(ctx, {
      organisation: dune,
      entry: solution,
      answer: "not-now",
      given_on: "2024-02-01",
      reused_from: hidden.id,
    });
    const [row] = await rows(ctx, { answer: ["not-now"] });
    expect([row?.municipality.name, row?.reusedFrom]).toEqual(["Duinrade", null]);
  }));

test("an explanation that was taken over tells whose it was, and one who answered for another is told", () =>
  inSmallCountry(async (ctx, { solution }) => {
    const first = answerRow({
      organisation: fen,
      entry: solution,
      answer: "not-now",
      given_on: "2024-01-01",
      review_on: "2027-01-01",
    });
    await put(ctx, first, {
      organisation: dune,
      entry: solution,
      answer: "not-now",
      given_on: "2024-02-01",
      reused_from: first.id,
      by_organisation: "GR9001",
    });
    expect(await rows(ctx, { entry: solution })).toMatchObject([
      {
        municipality: { id: dune, name: "Duinrade" },
        sizeClass: "20000-50000",
        answer: "not-now",
        reason: "Eerst verhuist het archief.",
        reusedFrom: { id: fen, name: "Veendijk" },
        byOrganisation: { id: "GR9001", name: "Samen Veen" },
        givenOn: "2024-02-01",
      },
      { answerId: first.id, reviewOn: "2027-01-01", reusedFrom: null, byOrganisation: null },
    ]);
  }));

const monitor = async (ctx: Context, sort: "name" | "-known" | "known" | "-uses" = "name") =>
  (await listSubjectAnswers(ctx, { sort, limit: 500 })).items;

test("subjects are sorted by how much is known or used; what fell back is not known", () =>
  inSmallCountry(async (ctx, { solution, joint, forum, advice }) => {
    const given_on = "2024-01-01";
    await put(
      ctx,
      { organisation: dune, entry: solution, answer: "uses", given_on },
      { organisation: dune, entry: joint, version: "1.0", answer: "not-concerned", given_on },
      { organisation: fen, entry: joint, version: "1.0", answer: "not-now", given_on },
      { organisation: dune, entry: forum, answer: "uses", given_on, expires_on: "2026-01-01" },
      { organisation: fen, entry: forum, answer: "uses", given_on, expires_on: "2026-01-01" },
      { organisation: fen, entry: advice, answer: "planned", given_on, planned_on: "2026-11-21" },
    );
    const names = async (sort: Parameters<typeof monitor>[1]) =>
      (await monitor(ctx, sort)).map(({ entry }) => entry.name);
    expect(await names("-known")).toEqual([
      "Proefafspraak",
      "Proefzaak",
      "Proefadvies",
      "Proefstandaard",
    ]);
    expect(await names("known")).toEqual([
      "Proefadvies",
      "Proefstandaard",
      "Proefzaak",
      "Proefafspraak",
    ]);
    expect((await names("-uses"))[0]).toBe("Proefzaak");
    const [, , standard] = await monitor(ctx);
    expect(standard?.counts).toMatchObject({ uses: 0, expired: 2, none: 0 });
  }));

test("the quarters of ten years end with today, and begin no earlier than anything is known", () => {
  const days = quarterEnds("2026-11-22");
  expect([days.length, days[0], days.at(-2), days.at(-1)]).toEqual([
    41,
    "2016-12-31",
    "2026-09-30",
    "2026-11-22",
  ]);
  expect(quarterEnds("2026-12-31").slice(-2)).toEqual(["2026-09-30", "2026-12-31"]);
  expect(quarterEnds("2020-02-29")[0]).toBe("2014-03-31");
});

test("the municipalities of a day are the same, whether it is asked alone or after others", () =>
  inUndoneTransaction(async (ctx) => {
    const filters = { sizeClass: ["under-20000" as const] };
    const boardOn = boards(ctx, filters);
    for (const on of quarterEnds("2026-11-22")) {
      const within = await municipalitiesWithin(ctx, on, filters);
      const { municipalities } = await boardOn(on);
      expect([on, municipalities.map(({ code }) => code)]).toEqual([on, [...within.keys()]]);
    }
  }));
