import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { searchOrganisations } from "./search-organisations.ts";

const search = (ctx: Context, q: string, limit = 10, offset = 0) =>
  searchOrganisations(ctx, { q, limit, offset });

test("an empty text, signs alone and a NUL find nothing", () =>
  inUndoneTransaction(async (ctx) => {
    for (const q of ["", "  ", "%", "_", "'; drop table", "\u0000"]) {
      expect([q, (await search(ctx, q)).total]).toEqual([q, 0]);
    }
  }));

test("letters that look like nothing known find nothing", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await search(ctx, "xqzvwk")).toEqual({ total: 0, hits: [] });
  }));

// What people type, and the organisation that they should see first.
test.each([
  ["Hertogenbosh", "GM0796"],
  ["hertogenbosch", "GM0796"],
  ["den bosch", "GM0796"],
  ["den bosh", "GM0796"],
  ["Den Haag", "GM0518"],
  ["the hague", "GM0518"],
  ["sgravenhage", "GM0518"],
  ["sudwest fryslan", "GM1900"],
  ["Súdwest-Fryslân", "GM1900"],
  ["friesland", "PV21"],
  ["Ysselstein", "GM0353"],
  ["amsterdm", "GM0363"],
  ["roterdam", "GM0599"],
  ["gm0363", "GM0363"],
  ["0363", "GM0363"],
  ["363", "GM0363"],
  ["gemeente utrecht", "GM0344"],
  ["provincie utrecht", "PV26"],
  ["waterschap aa en maas", "WS0654"],
  ["haren", "GM0017"],
  ["VRU", "GR28426877"],
])("%s finds %s first", (q, id) =>
  inUndoneTransaction(async (ctx) => {
    expect((await search(ctx, q)).hits[0]?.id).toBe(id);
  }),
);

test("words are found in any order", () =>
  inUndoneTransaction(async (ctx) => {
    const { hits } = await search(ctx, "utrecht veiligheidsregio");
    expect(hits.map(({ name }) => name)).toEqual([
      "Veiligheidsregio Utrecht",
      "Veiligheidsregio Utrecht",
    ]);
  }));

test("a dissolved municipality is found with the day it ended, and so is who took it over", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await search(ctx, "Appingedam")).hits).toEqual([
      {
        id: "GM0003",
        name: "Appingedam",
        kind: "municipality",
        matched: null,
        approximate: false,
        until: "2021-01-01",
        province: "Groningen",
      },
      {
        id: "GM1979",
        name: "Eemsdelta",
        kind: "municipality",
        matched: "Appingedam",
        approximate: false,
        until: null,
        province: "Groningen",
      },
    ]);
  }));

test("the code of a split municipality leads to itself first and then to all that got a part", () =>
  inUndoneTransaction(async (ctx) => {
    const { hits } = await search(ctx, "GM0788");
    expect(hits.map(({ name, matched }) => [name, matched])).toEqual([
      ["Haaren", "GM0788"],
      ["Boxtel", "GM0788"],
      ["Oisterwijk", "GM0788"],
      ["Tilburg", "GM0788"],
      ["Vught", "GM0788"],
    ]);
  }));

test("what was found by an alias says by which", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await search(ctx, "den bosch")).hits[0]).toMatchObject({
      name: "'s-Hertogenbosch",
      matched: "Den Bosch",
    });
  }));

test("the pages of a search continue where the one before ended, with the same total", () =>
  inUndoneTransaction(async (ctx) => {
    const whole = await search(ctx, "veiligheidsregio", 100);
    const first = await search(ctx, "veiligheidsregio", 20);
    const second = await search(ctx, "veiligheidsregio", 80, 20);
    expect([...first.hits, ...second.hits]).toEqual(whole.hits);
    expect([first.total, second.total]).toEqual([whole.total, whole.total]);
    expect((await search(ctx, "veiligheidsregio", 20, 5000)).total).toBe(whole.total);
  }));

test("what only looks like the text says so", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await search(ctx, "amsterdm")).hits[0]).toMatchObject({
      id: "GM0363",
      approximate: true,
    });
    const { hits } = await search(ctx, "amsterdam");
    expect(hits.filter(({ approximate }) => approximate)).toEqual([]);
  }));

test("of a long text only the first six words and sixty characters are compared with what looks like it", () =>
  inUndoneTransaction(async (ctx) => {
    const six = "gemeentelijke gezondheidsdiest regio utrect en omstreken";
    const found = await search(ctx, six);
    expect(found.total).toBeGreaterThan(0);
    expect(await search(ctx, `${six} xqzvwk xqzvwk xqzvwk xqzvwk xqzvwk xqzvwk`)).toEqual(found);
    const long = "q".repeat(60);
    expect(await search(ctx, `${long} amsterdam`)).toEqual(await search(ctx, long));
  }));
