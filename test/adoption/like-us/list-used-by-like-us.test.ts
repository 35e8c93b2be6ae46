import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { listUsedByLikeUs } from "../../../src/server/adoption/like-us/list-used-by-like-us.ts";
import {
  clay,
  dune,
  entryOf,
  fen,
  inFillCountry,
  sand,
  says,
  sourceSays,
} from "../first-fill/first-fill.fixture.ts";

const ask = (ctx: Context, code: string, query: object = {}) =>
  listUsedByLikeUs(ctx, code, contract.listUsedByLikeUs.query.parse(query));
const names = async (ctx: Context, code: string) =>
  (await ask(ctx, code)).items.map(({ entry }) => entry.name);

describe("what is not told", () => {
  test("a code that is no municipality of today", () =>
    inFillCountry(async (ctx) => {
      await expect(ask(ctx, "GM9003")).rejects.toMatchObject({
        code: "adoption/unknown-municipality",
      });
    }));

  test("what others hide, and that we hide what they use: not a byte changes", () =>
    inFillCountry(async (ctx) => {
      const [zaak, loket] = [await entryOf(ctx, "Oefenzaak"), await entryOf(ctx, "Oefenloket")];
      await says(ctx, fen, zaak);
      const before = JSON.stringify(await ask(ctx, dune));
      await says(ctx, clay, loket, { hidden: true });
      await says(ctx, clay, zaak, { hidden: true });
      await says(ctx, dune, zaak, { hidden: true });
      expect(JSON.stringify(await ask(ctx, dune))).toBe(before);
    }));

  test("what is known of us: that we use it, that it is coming, and that we do not", () =>
    inFillCountry(async (ctx) => {
      for (const [name, status] of [
        ["Oefenzaak", "in-production"],
        ["Oefenloket", "planned"],
        ["Oefenplan", "not-used"],
      ] as const) {
        const entry = await entryOf(ctx, name);
        await says(ctx, fen, entry);
        await says(ctx, dune, entry, { status });
      }
      expect(await names(ctx, dune)).toEqual([]);
    }));

  test("what nobody is known to use: planned, said not to, or told by a source that is not certain", () =>
    inFillCountry(async (ctx) => {
      await says(ctx, fen, await entryOf(ctx, "Oefenzaak"), { status: "planned" });
      await says(ctx, fen, await entryOf(ctx, "Oefenloket"), { status: "not-used" });
      await sourceSays(ctx, fen, await entryOf(ctx, "Oefenplan"), { certainty: "low" });
      expect(await names(ctx, dune)).toEqual([]);
    }));
});

test("what most use comes first, with the users in the order of likeness and of how many it is known", () =>
  inFillCountry(async (ctx) => {
    const [zaak, loket] = [await entryOf(ctx, "Oefenzaak"), await entryOf(ctx, "Oefenloket")];
    await says(ctx, sand, loket);
    for (const code of [fen, clay]) await says(ctx, code, zaak);
    await says(ctx, sand, zaak, { status: "not-used" });
    const { total, items } = await ask(ctx, dune);
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({
      entry: { name: "Oefenzaak", kind: "software" },
      users: [
        { id: fen, name: "Veendijk" },
        { id: clay, name: "Kleistad" },
      ],
      known: 3,
    });
    expect(items[1]).toMatchObject({ entry: { name: "Oefenloket" }, users: [{ id: sand }] });
  }));

test("of how many like it was looked at stands beside how many are known", () =>
  inFillCountry(async (ctx) => {
    await says(ctx, fen, await entryOf(ctx, "Oefenzaak"));
    const [only] = (await ask(ctx, dune)).items;
    expect(only).toMatchObject({ known: 1, of: 3 });
  }));

test("a joint arrangement is named when all of several users and we take part in it, and not for one user", () =>
  inFillCountry(async (ctx) => {
    const zaak = await entryOf(ctx, "Oefenzaak");
    await says(ctx, dune, zaak);
    const through = async () => (await ask(ctx, clay)).items[0]?.through;
    expect(await through()).toBeNull();
    await says(ctx, fen, zaak);
    // Clay takes part in nothing, so nothing leads it to them.
    expect(await through()).toBeNull();
    await joins(ctx, clay, "GR9001");
    expect(await through()).toEqual({ id: "GR9001", name: "Samen Veen" });
    await says(ctx, sand, zaak);
    expect(await through()).toBeNull();
  }));

/** Another member of a joint arrangement. */
const joins = (ctx: Context, code: string, to: string) =>
  sql`insert into network.participation (arrangement_id, position, participant_id, current_id, participant_name,
      participant_kind, organs, cost_key, sources)
    select ${to}, 99, ${code}, ${code}, 'Gemeente', 'municipality', '{}', false, '{}'`.execute(
    ctx.db,
  );

test("who ranked them already hands them over, and gets the same", () =>
  inFillCountry(async (ctx) => {
    await says(ctx, fen, await entryOf(ctx, "Oefenzaak"));
    const asked = { limit: 100, among: [fen, clay, sand] };
    expect(await listUsedByLikeUs(ctx, dune, asked)).toEqual(await ask(ctx, dune));
  }));
