import { expect, test } from "vitest";
import { exampleMessage } from "#standards/istandaarden/examples/index";
import { checkMessage, messages } from "#standards/istandaarden/index";
import { messageReport } from "#standards/istandaarden/report/message-report";
import { desk, mostOfCode } from "./desk.ts";
import type { News, Questions, Result } from "./exchange.ts";
import { plantedExample } from "./planted-example.ts";

const today = 20261127;
const settings = {
  lang: "nl",
  municipalities: null,
  unread: { gone: "het is er niet meer", unreadable: "het kon niet worden gelezen" },
} as const;

/** A desk that was told its settings, and what it says. */
function opened() {
  const news: News[] = [];
  const waiting = new Set<() => void>();
  const take = desk((one) => {
    news.push(one);
    for (const look of waiting) look();
  });
  take({ kind: "settings", settings });
  const until = <T>(find: (one: News) => T | null | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = news.map(find).find((one) => one !== null && one !== undefined);
        if (found === undefined || found === null) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  let number = 0;
  return {
    news,
    take,
    async check(...blobs: readonly Blob[]): Promise<readonly Result[]> {
      const files = blobs.map((blob, at) => ({ id: at + 1, name: `map/${at + 1}.xml`, blob }));
      take({ kind: "check", files, today, mostBytes: 25_000_000 });
      await until((one) => (one.kind === "progress" && one.isIdle ? one : null));
      return news.flatMap((one) => (one.kind === "progress" ? one.results : []));
    },
    async ask<About extends keyof Questions>(about: About, asks: Questions[About]["asks"]) {
      number += 1;
      const own = number;
      take({ kind: "ask", number: own, question: { about, asks } as never });
      const reply = await until((one) =>
        one.kind === "reply" && one.number === own ? { is: one.reply } : null,
      );
      return reply.is as Questions[About]["reply"];
    },
  };
}

const wmo323 = messages.get("WMO323");
const right = () => new Blob([...exampleMessage(wmo323 ?? fail(), { clients: 3 })]);
const fail = (): never => {
  throw new Error("there is no WMO323");
};

test("files are checked in turn, and told with what they are", async () => {
  const results = await opened().check(right(), new Blob([plantedExample()]), new Blob([]));
  expect(results.map(({ id, verdict, message }) => [id, verdict, message])).toEqual([
    [1, "right", "WMO323"],
    [2, "wrong", "WMO323"],
    [3, "not-read", null],
  ]);
});

test("the example holds six faults of six kinds", async () => {
  const [result] = await opened().check(new Blob([plantedExample()]));
  expect(Object.values(result?.counts ?? {})).toEqual([1, 1, 1, 1, 1, 1]);
});

test("the report is what the library says, in the shape of the command line", async () => {
  const { check, ask } = opened();
  await check(new Blob([plantedExample()]));
  const report = await ask("report", { ids: [1], as: "json", showBsn: false });
  const bytes = new TextEncoder().encode(plantedExample());
  const verdict = checkMessage(bytes, { today, mostOfCode });
  expect(JSON.parse(await report.text())).toEqual({
    file: "map/1.xml",
    index: 1,
    ...messageReport(verdict, { lang: "nl", showBsn: false }),
  });
});

test("no report holds a BSN, unless it was asked for", async () => {
  const { check, ask } = opened();
  await check(new Blob([plantedExample()]));
  const bsns = plantedExample().match(/(?<=Bsn>)\d{9}/g) ?? [];
  for (const as of ["json", "csv", "text"] as const) {
    const masked = await (await ask("report", { ids: [1], as, showBsn: false })).text();
    expect(bsns.filter((bsn) => masked.includes(bsn))).toEqual([]);
    const shown = await (await ask("report", { ids: [1], as, showBsn: true })).text();
    expect(bsns.filter((bsn) => shown.includes(bsn)).length).toBeGreaterThan(0);
  }
});

test("a file that somebody looks at is told by client and product, with return codes", async () => {
  const { check, ask } = opened();
  await check(new Blob([plantedExample()]));
  const { findings, groups, isAtHand } = await ask("file", { id: 1, showBsn: false });
  expect(isAtHand).toBe(true);
  expect(groups.length).toBeGreaterThan(2);
  for (const { layer, retourCode } of findings) {
    expect(retourCode).toBe(layer === "rules" ? "0001" : null);
  }
});

test("what changed on the disk since is told, and its findings are still there", async () => {
  const { check, ask } = opened();
  const blob = new Blob([plantedExample()]);
  await check(blob);
  Object.assign(blob, {
    arrayBuffer: () => Promise.reject(new DOMException("changed", "NotReadableError")),
  });
  const { findings, isAtHand } = await ask("file", { id: 1, showBsn: false });
  expect([findings.length, isAtHand]).toEqual([6, false]);
  const wish = { line: 1, column: 1, before: 1, after: 1 };
  expect(await ask("snippet", { id: 1, wish, showBsn: false })).toBeNull();
});

test("a file that is gone is told as such, and those after it are checked", async () => {
  const gone = new Blob(["x"]);
  Object.assign(gone, {
    arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
  });
  const { check, ask } = opened();
  const results = await check(gone, right());
  expect(results.map(({ verdict, why }) => [verdict, why])).toEqual([
    ["not-opened", "gone"],
    ["right", null],
  ]);
  const report = await ask("report", { ids: [1], as: "json", showBsn: false });
  expect(JSON.parse(await report.text())).toMatchObject({
    verdict: "not-opened",
    error: "map/1.xml: het is er niet meer",
  });
});

test("what was cancelled is not checked, and what comes after it is", async () => {
  const { take, check } = opened();
  const files = [{ id: 7, name: "a.xml", blob: right() }];
  take({ kind: "check", files, today, mostBytes: 25_000_000 });
  take({ kind: "cancel" });
  const results = await check(right());
  expect(results.map(({ id }) => id)).toEqual([1]);
});

test("the same content has the same digest, another has another", async () => {
  const changed = plantedExample().replace("<", " <");
  const blobs = [plantedExample(), plantedExample(), changed].map((text) => new Blob([text]));
  const [one, same, other] = await opened().check(...blobs);
  expect(one?.digest).toBe(same?.digest);
  expect(one?.digest).not.toBe(other?.digest);
});

test("a cell that a spreadsheet would run is kept a text", async () => {
  const { take, ask, news } = opened();
  const files = [{ id: 1, name: "=1+1.xml", blob: new Blob(["x"]) }];
  take({ kind: "check", files, today, mostBytes: 25_000_000 });
  const report = await ask("report", { ids: [1], as: "csv", showBsn: false });
  expect(news.length).toBeGreaterThan(0);
  expect((await report.text()).split("\r\n")[1] ?? "").toMatch(/^'=1\+1\.xml;|^$/);
});

test("a file larger than the limit is told, with the limit", async () => {
  const { take, ask } = opened();
  const files = [{ id: 1, name: "a.xml", blob: right() }];
  take({ kind: "check", files, today, mostBytes: 1000 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { findings } = await ask("file", { id: 1, showBsn: false });
  expect(findings.map(({ code }) => code)).toEqual(["size"]);
});

test("the table for a spreadsheet is in the language of the page, and keeps the zeros of a return code", async () => {
  const { check, ask } = opened();
  await check(new Blob([plantedExample()]), right());
  const report = await ask("report", { ids: [1, 2], as: "csv", showBsn: false });
  const [head, ...rows] = (await report.text()).trim().split("\r\n");
  expect(head).toMatch(/^\uFEFF?Bestand;Nummer;Bericht;Oordeel;Soort fout;Code;/);
  expect(rows.length).toBe(7);
  const rule = rows.find((row) => row.includes("CS002"));
  expect(rule).toContain(";niet goed;controleregel;CS002;CS002;CS002;\t0001;1;");
  expect(rule).toContain("Hier klopt niet wat de regel vraagt: ");
  expect(rows.at(-1)).toMatch(/^map\/2\.xml;2;WMO323;goed;;/);
});

test("what is no message is told in the list by what it is, and nothing comes back for it", async () => {
  const { check, ask } = opened();
  const results = await check(new Blob(["%PDF-1.7"]), new Blob([]), right());
  expect(results.map(({ reason }) => reason)).toEqual([
    "Dit is een pdf, en geen bericht.",
    "Er staat geen bericht in het bestand.",
    null,
  ]);
  const answers = await Promise.all([1, 3].map((id) => ask("file", { id, showBsn: false })));
  expect(answers.map(({ answer }) => answer?.kind ?? null)).toEqual([null, "message"]);
});

test("in the list and in the file a fault is counted by the code that is shown", async () => {
  const { check, ask } = opened();
  const text = (await right().text()).replace(/(Bsn>)\d{9}/, "$19999000061234");
  const [result] = await check(new Blob([text]));
  const { counts, findings, report } = await ask("file", { id: 1, showBsn: false });
  expect(result?.counts).toEqual(counts);
  expect(Object.keys(report.counts)).not.toEqual(Object.keys(counts));
  expect(findings.every(({ code, official }) => (official ?? code) in counts)).toBe(true);
});
