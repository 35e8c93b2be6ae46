import { describe, expect, test } from "vitest";
import * as contract from "#contract/adoption";
import { type LikenessFactor, likenessFactors } from "#contract/adoption";
import type { Context } from "#platform/context";
import { give, notNow, uses } from "../../../src/server/adoption/answers/answers.fixture.ts";
import { listLikeUs } from "../../../src/server/adoption/like-us/list-like-us.ts";
import { somebody } from "../../../src/server/adoption/uses/uses.fixture.ts";
import { keepContact } from "../../../src/server/people/mandates/contact-store.ts";
import {
  clay,
  decide,
  dune,
  entryOf,
  fen,
  inFillCountry,
  sand,
  says,
  sourceSays,
} from "../first-fill/first-fill.fixture.ts";

const ask = (ctx: Context, code: string, query: object = {}) =>
  listLikeUs(ctx, code, contract.listLikeUs.query.parse(query));
const only = (factor: LikenessFactor) => ({
  ...Object.fromEntries(likenessFactors.map((one) => [one, 0])),
  [factor]: 1,
});
const oneOf = async (ctx: Context, code: string, them: string, query: object = {}) => {
  const { items } = await ask(ctx, code, query);
  const found = items.find(({ municipality }) => municipality.id === them);
  if (!found) throw new Error(`${them} is not told`);
  return found;
};
const reason = async (ctx: Context, them: string, factor: LikenessFactor) =>
  (await oneOf(ctx, dune, them)).reasons.find((one) => one.factor === factor);

describe("what is not told", () => {
  test("a code that is no municipality of today: unknown, ended or of another kind", () =>
    inFillCountry(async (ctx) => {
      for (const code of ["GM9999", "GM9003", "GR9001", "WS9001"]) {
        await expect(ask(ctx, code)).rejects.toMatchObject({
          code: "adoption/unknown-municipality",
        });
      }
    }));

  test("an order by nothing: with every weight at 0 it is refused, with how to mend it", () =>
    inFillCountry(async (ctx) => {
      await expect(ask(ctx, dune, { ...only("size"), size: 0 })).rejects.toMatchObject({
        code: "adoption/no-weights",
        message: expect.stringContaining("at least one"),
      });
    }));

  test("a weight above 5, below 0 or between two", () => {
    for (const size of ["6", "-1", "2.5", "veel"]) {
      expect(contract.listLikeUs.query.safeParse({ size }).success).toBe(false);
    }
  });

  test("what is hidden, on either side: not a byte changes, whatever is hidden and whoever asks", () =>
    inFillCountry(async (ctx) => {
      const zaak = await entryOf(ctx, "Oefenzaak");
      const loket = await entryOf(ctx, "Oefenloket");
      await decide(ctx, loket, "shared");
      for (const code of [dune, fen, clay]) await says(ctx, code, zaak);
      const read = async () => JSON.stringify([await ask(ctx, dune), await ask(ctx, fen)]);
      const before = await read();
      await says(ctx, dune, loket, { hidden: true });
      await says(ctx, fen, loket, { hidden: true });
      await says(ctx, clay, loket);
      // What one of two hides is known of the other alone.
      expect(await read()).toBe(before);
      const insider = await somebody(ctx, "Ada", [["administrator", dune]]);
      await give(insider, dune, notNow(loket, { hidden: true }));
      expect(JSON.stringify([await ask(insider, dune), await ask(ctx, fen)])).toBe(before);
    }));
});

test("everybody else of today is told once, the most alike first, page by page", () =>
  inFillCountry(async (ctx) => {
    const { total, items } = await ask(ctx, dune, { limit: 500 });
    expect(items).toHaveLength(total);
    expect(new Set(items.map(({ municipality }) => municipality.id)).size).toBe(total);
    expect(items.map(({ municipality }) => municipality.id)).not.toContain(dune);
    expect(items.map(({ share }) => share)).toEqual(
      items.map(({ share }) => share).toSorted((a, b) => b - a),
    );
    const first = await ask(ctx, dune, { limit: 2 });
    const next = await ask(ctx, dune, { limit: 2, cursor: first.next ?? "" });
    expect([...first.items, ...next.items]).toEqual(items.slice(0, 4));
    await expect(
      ask(ctx, dune, { limit: 2, cursor: first.next ?? "", size: 5 }),
    ).rejects.toMatchObject({ code: "platform/wrong-cursor" });
  }));

test("size is told in figures, and what is not known of one of the two is named", () =>
  inFillCountry(async (ctx) => {
    const { reasons, notCompared, population } = await oneOf(ctx, dune, clay);
    expect(population).toBe(23_500);
    expect(reasons[0]).toMatchObject({
      factor: "size",
      ours: "23000",
      theirs: "23500",
      shared: [],
    });
    expect(notCompared).toEqual(["urbanity", "region", "use", "answers"]);
  }));

test("with one weight the order is that of one factor", () =>
  inFillCountry(async (ctx) => {
    const bySize = await ask(ctx, dune, only("size"));
    expect(bySize.items[0]?.municipality.id).toBe(clay);
    const byWork = await ask(ctx, dune, only("arrangements"));
    expect(byWork.items[0]).toMatchObject({
      municipality: { id: fen, name: "Veendijk" },
      share: 1,
    });
    expect((await oneOf(ctx, dune, sand, only("arrangements"))).share).toBe(0);
  }));

test("shared joint arrangements are named, over ours; a merged member counts as what followed it", () =>
  inFillCountry(async (ctx) => {
    expect(await reason(ctx, fen, "arrangements")).toMatchObject({
      likeness: 1,
      ours: "2",
      shared: ["Samen Later", "Samen Veen"],
      sharedCount: 2,
    });
    expect(await reason(ctx, clay, "arrangements")).toMatchObject({ likeness: 0, sharedCount: 0 });
  }));

describe("use", () => {
  test("counts over what is known of both: yes and no alike; what is on its way or not known says nothing", () =>
    inFillCountry(async (ctx) => {
      const [a, b, c, d, e] = await Promise.all(
        ["Oefenzaak", "Oefenloket", "Oefenplan", "Oefenkaart", "Oefenbrief"].map((name) =>
          entryOf(ctx, name),
        ),
      );
      for (const entry of [a, b]) await says(ctx, dune, entry ?? "");
      for (const entry of [c, d]) await says(ctx, dune, entry ?? "", { status: "not-used" });
      await says(ctx, dune, e ?? "", { status: "planned" });
      await says(ctx, fen, a ?? "");
      await says(ctx, fen, b ?? "", { status: "not-used" });
      await says(ctx, fen, c ?? "", { status: "not-used" });
      await says(ctx, fen, e ?? "");
      expect(await reason(ctx, fen, "use")).toMatchObject({
        likeness: 2 / 3,
        ours: "3",
        sharedCount: 2,
        // Of what both have: that neither uses something is no name to tell.
        shared: ["Oefenzaak"],
      });
      expect(await reason(ctx, clay, "use")).toBeUndefined();
    }));

  test("of which a source speaks counts when it is certain", () =>
    inFillCountry(async (ctx) => {
      const entry = await entryOf(ctx, "Oefenzaak");
      await says(ctx, dune, entry);
      await sourceSays(ctx, clay, entry);
      await sourceSays(ctx, sand, entry, { certainty: "low" });
      await sourceSays(ctx, fen, entry, { kind: "developer" });
      expect(await reason(ctx, clay, "use")).toMatchObject({ likeness: 1 });
      for (const them of [sand, fen]) {
        expect((await oneOf(ctx, dune, them)).notCompared).toContain("use");
      }
    }));

  test("at most five names are told, and how many there are", () =>
    inFillCountry(async (ctx) => {
      for (const n of [1, 2, 3, 4, 5, 6, 7]) {
        const entry = await entryOf(ctx, `Oefenpakket ${n}`);
        await says(ctx, dune, entry);
        await says(ctx, fen, entry);
      }
      const told = await reason(ctx, fen, "use");
      expect([told?.shared.length, told?.sharedCount]).toEqual([5, 7]);
    }));
});

test("the same answers count over the subjects that both answered", () =>
  inFillCountry(async (ctx) => {
    const [zaak, loket] = [await entryOf(ctx, "Oefenzaak"), await entryOf(ctx, "Oefenloket")];
    for (const entry of [zaak, loket]) await decide(ctx, entry, "shared");
    for (const [at, name] of [
      [dune, "Ada"],
      [fen, "Bo"],
    ] as const) {
      const person = await somebody(ctx, name, [["confirmer", at]]);
      await give(person, at, uses(zaak));
      await give(person, at, at === dune ? uses(loket) : notNow(loket));
    }
    expect(await reason(ctx, fen, "answers")).toMatchObject({
      likeness: 0.5,
      ours: "2",
      sharedCount: 1,
      shared: ["Oefenzaak"],
    });
  }));

test("whom to call is the role that an organisation told, and nobody where it told none", () =>
  inFillCountry(async (ctx) => {
    const person = await somebody(ctx, "Ada", [["administrator", fen]]);
    await keepContact(ctx.db, {
      organisation: fen,
      role: "Informatiemanager",
      email: "informatie@veendijk.example",
      phone: "0900 1234",
      set_at: ctx.now,
      set_by: person.person,
      set_for: null,
    });
    expect((await oneOf(ctx, dune, fen)).contact).toEqual({
      role: "Informatiemanager",
      email: "informatie@veendijk.example",
    });
    expect((await oneOf(ctx, dune, clay)).contact).toBeNull();
  }));
