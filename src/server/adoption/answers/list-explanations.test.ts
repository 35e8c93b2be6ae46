import { expect, test } from "vitest";
import {
  answerer,
  before,
  dune,
  fen,
  give,
  inSmallCountry,
  notNow,
  onDay,
  planned,
  uses,
} from "./answers.fixture.ts";
import { listExplanations } from "./list-explanations.ts";

const asked = { limit: 100 };

test("no explanation is what is hidden, fell back, has no reason, or says that it is used", () =>
  inSmallCountry(async (bare, { solution, forum, advice }) => {
    const then = await answerer(onDay(bare, "2025-02-01"), dune);
    await give(then, dune, notNow(forum, { expiresOn: "2026-06-01" }));
    const ctx = onDay(then, "2026-11-22");
    await give(ctx, dune, notNow(solution, { hidden: true }));
    await give(ctx, dune, planned(advice));
    const other = await answerer(ctx, fen, { name: "Bo" });
    await give(other, fen, uses(solution, { reason: "Het werkt goed." }));
    for (const entry of [solution, forum, advice]) {
      expect((await listExplanations(ctx, entry, asked)).items).toEqual([]);
    }
    await expect(listExplanations(ctx, "proef-niets", asked)).rejects.toMatchObject({
      code: "catalogue/unknown-entry",
    });
  }));

test("what merged explains for as long as the successor says nothing else", () =>
  inSmallCountry(async (bare, { solution }) => {
    const then = await answerer(onDay(bare, "2019-12-01"), before.fen, { name: "Cas" });
    await give(then, before.fen, notNow(solution, { expiresOn: "2021-06-01" }));
    const ctx = await answerer(onDay(bare, "2020-03-01"), fen);
    expect((await listExplanations(ctx, solution, asked)).items).toMatchObject([
      { organisation: { id: fen, name: "Veendijk" }, answer: "not-now" },
    ]);
    await give(ctx, fen, uses(solution));
    expect((await listExplanations(ctx, solution, asked)).items).toEqual([]);
  }));

test("the same words stand once, with who wrote them first and how many took them over", () =>
  inSmallCountry(async (bare, { joint }) => {
    const version = { version: "1.0" };
    const first = await answerer(onDay(bare, "2026-10-01"), fen, { name: "Bo" });
    const theirs = await give(first, fen, notNow(joint, version));
    const ctx = await answerer(onDay(bare, "2026-11-22"), dune);
    await give(ctx, dune, notNow(joint, { ...version, reusedFrom: theirs }));
    const told = await listExplanations(ctx, joint, { ...asked, version: "1.0" });
    expect(told.items).toEqual([
      {
        id: theirs,
        organisation: { id: fen, name: "Veendijk" },
        sizeClass: "over-300000",
        answer: "not-now",
        reason: "Eerst verhuist het archief.",
        givenOn: "2026-10-01",
        reused: 1,
      },
    ]);
    expect((await listExplanations(ctx, joint, { ...asked, version: "2.0" })).items).toEqual([]);
  }));
