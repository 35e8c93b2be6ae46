import { expect, test } from "vitest";
import * as contract from "#contract/catalogue";
import type { Context } from "#platform/context";
import { foldName } from "#platform/fold-name";
import { inUndoneTransaction } from "#platform/test-db";
import { recordDecision } from "../decisions/record-decision.ts";
import { bareContent } from "../entries/entry.ts";
import { addEntry } from "../entries/write-entry.ts";
import { mergeEntries } from "../merges/merge-entries.ts";
import { undoMerge } from "../merges/undo-merge.ts";
import { countEntries } from "./count-entries.ts";
import { listEntries } from "./list-entries.ts";
import { searchCatalogue } from "./search-catalogue.ts";

const list = (ctx: Context, asked: Record<string, unknown>) =>
  listEntries(ctx, contract.listEntries.query.parse(asked));
const counts = (ctx: Context, asked: Record<string, unknown>) =>
  countEntries(ctx, contract.countEntries.query.parse(asked));
const names = async (ctx: Context, q: string): Promise<string[]> =>
  (await list(ctx, { q, limit: 20 })).items.map(({ name }) => name);

const road = { origin: "form", organisation: null } as const;
const add = (ctx: Context, name: string, more: Partial<contract.EntryContent> = {}) =>
  addEntry(ctx, { ...bareContent(name, "software"), ...more }, road);

test.each([
  "😀🚲",
  "<script>alert(1)</script>",
  "'; drop table catalogue.entry; --",
  "%_%",
  "\\",
  "\u0000\ud800",
  "(((((",
  "hoe of wat",
  "a",
  "x".repeat(200),
  "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(4).slice(0, 200),
  "مرحبا 你好 ελληνικά",
])("a question of anything at all is answered: %j", (q) =>
  inUndoneTransaction(async (ctx) => {
    const { total, items } = await list(ctx, { q });
    expect(items.length).toBe(Math.min(100, total));
    expect((await counts(ctx, { q })).total).toBe(total);
  }),
);

test("a question without a word finds nothing, and no question everything", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await list(ctx, { q: "😀" })).total).toBe(0);
    expect((await list(ctx, { q: "  " })).total).toBe((await list(ctx, {})).total);
  }));

test("what stands nowhere and looks like nothing is not found", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await names(ctx, "qqxzzqjj")).toEqual([]);
  }));

test("a name with a typing fault is found, and told to be alike", () =>
  inUndoneTransaction(async (ctx) => {
    await add(ctx, "Grutterij");
    const { items } = await list(ctx, { q: "gruterij" });
    expect(items[0]).toMatchObject({
      name: "Grutterij",
      reasons: [{ asked: "gruterij", found: "grutterij", how: "alike" }],
    });
  }));

test("a word finds the compound that begins or ends with it, and a compound finds its parts", () =>
  inUndoneTransaction(async (ctx) => {
    await add(ctx, "Grutterijkeuring");
    await add(ctx, "Boekweitgrutterij");
    expect(await names(ctx, "grutterij")).toEqual(["Grutterijkeuring", "Boekweitgrutterij"]);
    await add(ctx, "Pellen van gort");
    expect((await names(ctx, "gortpellen"))[0]).toBe("Pellen van gort");
  }));

test("what is written apart finds what is written as one, and the other way round", () =>
  inUndoneTransaction(async (ctx) => {
    await add(ctx, "Grutterijwezen");
    await add(ctx, "Open Grutterij");
    expect((await names(ctx, "grutterij wezen"))[0]).toBe("Grutterijwezen");
    expect((await names(ctx, "opengrutterij"))[0]).toBe("Open Grutterij");
  }));

test("a plural finds the singular and the other way round", () =>
  inUndoneTransaction(async (ctx) => {
    await add(ctx, "Grutterij");
    expect((await names(ctx, "grutterijen"))[0]).toBe("Grutterij");
    await add(ctx, "Gortpremies");
    expect((await names(ctx, "gortpremie"))[0]).toBe("Gortpremies");
  }));

test("synonyms of the fact tables are followed both ways, also those of a few words", () =>
  inUndoneTransaction(async (ctx) => {
    await add(ctx, "Kabels en leidingen van Grutterij");
    const how = async (q: string, name: string) => {
      const { items } = await list(ctx, { q, limit: 20 });
      return items.find((one) => one.name === name)?.reasons[0]?.how;
    };
    expect(await how("wibon", "Kabels en leidingen van Grutterij")).toBe("synonym");
    expect(await how("gat in de weg", "Meldingen openbare ruimtecomponent")).toBe("synonym");
    expect(await how("riolering", "GWSW")).toBe("synonym");
  }));

test("what answers a few words together is one reason, which names them all", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, { q: "gat in de weg", limit: 20 });
    const hit = items.find(({ name }) => name === "Meldingen openbare ruimtecomponent");
    const found = hit?.reasons.filter(({ how }) => how === "synonym").map((one) => one.found) ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(found.length);
    expect(hit?.reasons.some(({ asked }) => asked === "gat weg")).toBe(true);
  }));

test("the very name is first, whatever else holds its words", () =>
  inUndoneTransaction(async (ctx) => {
    await add(ctx, "Grutterij en nog eens grutterij", { summary: "Grutterij." });
    await add(ctx, "Grutterij");
    expect((await names(ctx, "GRUTTERIJ"))[0]).toBe("Grutterij");
  }));

test("a name says more than a summary, and a short name more than a long one", () =>
  inUndoneTransaction(async (ctx) => {
    await add(ctx, "Molen", { summary: "Voor elke grutterij." });
    await add(ctx, "Grutterij van een lange naam");
    await add(ctx, "Grutterij kort");
    expect(await names(ctx, "grutterij")).toEqual([
      "Grutterij kort",
      "Grutterij van een lange naam",
      "Molen",
    ]);
  }));

test("a reference component is found without the word component, and stands beside entries", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, { q: "leerlingenvervoer" });
    expect(items[0]).toMatchObject({
      type: "component",
      id: "leerlingenvervoercomponent",
      kind: null,
      stage: null,
    });
  }));

test("stage and level are those that were decided, and not known before", () =>
  inUndoneTransaction(async (ctx) => {
    const id = await add(ctx, "Grutterij", { kind: "agreement" });
    const now = async () => (await list(ctx, { q: "grutterij" })).items[0];
    expect(await now()).toMatchObject({ stage: null, level: null });
    expect((await list(ctx, { q: "grutterij", stage: "not-known" })).total).toBe(1);
    const decided = { decider: "Gilde", evidence: "Notulen" } as const;
    await recordDecision(ctx, id, { ...decided, stage: "trial" });
    await recordDecision(ctx, id, { ...decided, level: "binding", inForceFrom: "2026-01-01" });
    expect(await now()).toMatchObject({ stage: "trial", level: "binding" });
    expect((await list(ctx, { q: "grutterij", stage: "trial", level: "binding" })).total).toBe(1);
    expect((await list(ctx, { q: "grutterij", stage: "not-known" })).total).toBe(0);
  }));

test("a merged entry is found as its whole, by its own name too, and apart again when that is undone", () =>
  inUndoneTransaction(async (ctx) => {
    const part = await add(ctx, "Gortmolen", { components: ["havencomponent"] });
    const whole = await add(ctx, "Grutterij", { summary: "Maalt boekweit." });
    const { id } = await mergeEntries(ctx, part, { whole, reason: "Hetzelfde" });
    const { items, total } = await list(ctx, { q: "gortmolen" });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ id: whole, name: "Grutterij", aliases: ["Gortmolen"] });
    expect((await list(ctx, { q: "grutterij", component: "havencomponent" })).total).toBe(1);
    await undoMerge(ctx, id);
    expect((await list(ctx, { q: "gortmolen" })).items.map((hit) => hit.id)).toEqual([part]);
    expect((await list(ctx, { q: "grutterij", component: "havencomponent" })).total).toBe(0);
  }));

test("pages follow each other without a gap, in every order", () =>
  inUndoneTransaction(async (ctx) => {
    for (const sort of contract.entrySorts) {
      for (const q of ["zaak", undefined]) {
        const whole = await list(ctx, { q, sort, limit: 30 });
        const first = await list(ctx, { q, sort, limit: 15 });
        const second = await list(ctx, { q, sort, limit: 15, cursor: first.next });
        expect([...first.items, ...second.items]).toEqual(whole.items);
      }
    }
  }));

test("by name is in the order of the alphabet, and what changed last comes first", () =>
  inUndoneTransaction(async (ctx) => {
    const byName = (await list(ctx, { sort: "name", limit: 100 })).items.map(({ name }) =>
      foldName(name),
    );
    expect(byName).toEqual(byName.toSorted());
    await add({ ...ctx, now: new Date("2031-01-01T00:00:00Z") }, "Zeer nieuw");
    const { items } = await list(ctx, { sort: "-changed", limit: 3 });
    expect(items[0]?.name).toBe("Zeer nieuw");
  }));

test("the counts are those of the list", () =>
  inUndoneTransaction(async (ctx) => {
    for (const q of ["zaken", undefined]) {
      const { total, facets } = await counts(ctx, { q, kind: "software,agreement" });
      expect(total).toBe((await list(ctx, { q, kind: "software,agreement" })).total);
      for (const { facet, value, count } of facets) {
        const asked = facet === "kind" ? { kind: value } : { kind: "software,agreement" };
        expect((await list(ctx, { q, ...asked, [facet]: value, limit: 1 })).total).toBe(count);
      }
    }
  }));

test("a component that entries say to be is counted under its name", () =>
  inUndoneTransaction(async (ctx) => {
    await add(ctx, "Grutterij", { components: ["havencomponent"] });
    const { facets } = await counts(ctx, { q: "grutterij" });
    expect(facets.filter(({ facet }) => facet === "component")).toEqual([
      { facet: "component", value: "havencomponent", label: "Havencomponent", count: 1 },
    ]);
  }));

test("the kind of an owner is that of the organisation", () =>
  inUndoneTransaction(async (ctx) => {
    await add(ctx, "Grutterij", { owner: "Gemeente Utrecht", ownerId: "GM0344" });
    expect((await list(ctx, { q: "grutterij", ownerKind: "municipality" })).total).toBe(1);
  }));

test("the search over all gets the same hits, and how many there are", () =>
  inUndoneTransaction(async (ctx) => {
    const whole = await list(ctx, { q: "vergunning", limit: 10 });
    const found = await searchCatalogue(ctx, { q: "vergunning", limit: 5, offset: 5 });
    expect(found).toEqual({ total: whole.total, hits: whole.items.slice(5) });
  }));

test("what is undone in one transaction is not found in the next", async () => {
  await inUndoneTransaction(async (ctx) => {
    await add(ctx, "Grutterij");
    expect(await names(ctx, "grutterij")).toEqual(["Grutterij"]);
  });
  await inUndoneTransaction(async (ctx) => {
    expect(await names(ctx, "grutterij")).toEqual([]);
    await add(ctx, "Gortmolen");
    expect((await list(ctx, {})).items.some(({ name }) => name === "Grutterij")).toBe(false);
  });
});
