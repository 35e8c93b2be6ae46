import { expect, test, vi } from "vitest";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import { runMessageCommand } from "../run-message-command.ts";
import type { Ran } from "../waaier.fixture.ts";

/** Runs `waaier deadline` within this process. */
async function deadline(...words: readonly string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await runMessageCommand(["deadline", ...words], {
    say: (text) => {
      out += text;
    },
    warn: (text) => {
      err += text;
    },
    progress: () => undefined,
    progressEnds: () => undefined,
  });
  return { code, out, err };
}

test("it says by when the return must be there, which days were skipped, and why", async () => {
  const { code, out, err } = await deadline("WMO305", "--received", "2026-04-01");
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n").slice(0, 5)).toEqual([
    "WMO305  (ontvangen op woensdag 1 april 2026)",
    "",
    "  WMO306: uiterlijk woensdag 8 april 2026",
    "    3 werkdagen na de dag van ontvangst (OP090)",
    "    4 dagen overgeslagen: Goede Vrijdag (3 april), zaterdag 4 april, zondag 5 april, Tweede Paasdag (6 april)",
  ]);
  expect(out).toMatch(
    /Goede Vrijdag is een feestdag, 5 mei is elk jaar een feestdag\. De standaard/,
  );
});

test("it speaks English to who asks for it", async () => {
  const { out } = await deadline("wmo323", "--received=2025-12-22", "--lang=en");
  expect(out).toContain("WMO325: no later than Friday");
  expect(out).toContain("9 January 2026\n    10 working days after the day of receipt (OP090x4)\n");
  expect(out).toMatch(
    /8 days skipped: .*New Year's Day \(1 January\), designated day \(2 January\)/,
  );
});

test("Good Friday and 5 May are as one chooses, and the choice is told", async () => {
  const lastOf = async (received: string, ...more: readonly string[]) => {
    const { out } = await deadline("WMO301", "--received", received, "--json", ...more);
    return JSON.parse(out).deadlines[0].last;
  };
  expect(await lastOf("2026-04-01")).toBe("2026-04-08");
  expect(await lastOf("2026-04-01", "--good-friday")).toBe("2026-04-08");
  expect(await lastOf("2026-04-01", "--no-good-friday")).toBe("2026-04-07");
  expect(await lastOf("2026-05-01", "--liberation-day", "every-year")).toBe("2026-05-07");
  expect(await lastOf("2026-05-01", "--liberation-day", "every-five-years")).toBe("2026-05-06");
  expect(await lastOf("2025-05-01", "--liberation-day", "every-five-years")).toBe("2025-05-07");
  expect(await lastOf("2025-05-01", "--liberation-day", "never")).toBe("2025-05-06");
  const { out } = await deadline("WMO301", "--no-good-friday", "--liberation-day=never");
  expect(out).toContain("Goede Vrijdag is een werkdag, 5 mei is een werkdag.");
});

test.each([
  ["2026-03-29T21:59:59Z", "2026-03-29"],
  ["2026-03-29T22:00Z", "2026-03-30"],
  ["2026-03-30T00:30:00+02:00", "2026-03-30"],
  ["2026-10-25T22:59:59.999Z", "2026-10-25"],
  ["2026-10-26T00:00:00+01:00", "2026-10-26"],
  ["2026-10-25T19:00:00-05:00", "2026-10-26"],
])("a message that came at %s was received on %s", async (at, day) => {
  const { out } = await deadline("JW305", "--received", at, "--json");
  expect(JSON.parse(out)).toMatchObject({ message: "JW305", received: day });
});

test("without a day it counts from today in the Netherlands", async () => {
  vi.useFakeTimers({ now: new Date("2026-06-30T22:30:00Z") });
  try {
    expect(JSON.parse((await deadline("WMO307", "--json")).out)).toMatchObject({
      received: "2026-07-01",
    });
  } finally {
    vi.useRealTimers();
  }
});

test("JSON is one object on a line, with all that a program needs", async () => {
  const { code, out } = await deadline("JW307", "--received", "2026-04-24", "--json", "--lang=en");
  expect(code).toBe(0);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  expect(JSON.parse(out)).toEqual({
    message: "JW307",
    received: "2026-04-24",
    settings: { goodFriday: true, liberationDay: "every-year" },
    deadlines: [
      {
        rule: "OP090",
        follows: ["JW308"],
        days: 3,
        in: "working-days",
        from: "receipt",
        counts: "the day of receipt",
        text: expect.stringMatching(/return within 3 working days/),
        last: "2026-04-30",
        skipped: [
          { day: "2026-04-25", why: "Saturday" },
          { day: "2026-04-26", why: "Sunday" },
          { day: "2026-04-27", why: "King's Day" },
        ],
        unknown: [],
      },
      {
        rule: "OP272",
        follows: ["JW307"],
        days: 5,
        in: "working-days",
        from: "known-to-be-final",
        counts: "the day on which the stop is known to be final",
        text: expect.stringMatching(/temporary/),
        last: null,
        skipped: null,
        unknown: null,
      },
    ],
  });
});

test("of what does not count from the receipt it says from what it does", async () => {
  const { out } = await deadline("WMO305", "--received", "2026-06-01");
  expect(out).toContain(
    "  WMO307: de dag van ontvangst bepaalt dit niet\n    5 werkdagen na de dag waarop de zorg echt is gestopt (OP272)\n",
  );
});

test("of a year without a decree it says that the day can become later", async () => {
  const said = /Van 2029 is hier niet bekend .* later zijn, niet eerder\./;
  expect((await deadline("WMO305", "--received", "2029-03-01")).out).toMatch(said);
  expect((await deadline("WMO305", "--received", "2028-03-01")).out).not.toMatch(/niet bekend/);
});

test.each(["WMO302", "JW320", "WMO325"])("after a %s nothing has to follow", async (name) => {
  const { code, out, err } = await deadline(name);
  expect([code, out, err]).toEqual([0, `Op een ${name} hoeft niets te volgen.\n`, ""]);
  expect(JSON.parse((await deadline(name, "--json")).out).deadlines).toEqual([]);
});

test("it has an answer on every message, in both languages", async () => {
  for (const name of messages.keys()) {
    for (const lang of ["nl", "en"]) {
      const { code, out } = await deadline(name, "--received", "2026-11-27", "--lang", lang);
      expect(code).toBe(0);
      expect(out).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});

test.each<[string[], RegExp]>([
  [[], /Noem één bericht/],
  [["WMO305", "WMO307"], /Noem één bericht/],
  [["WMO303"], /Er is geen bericht WMO303\. Er zijn: WMO301, /],
  [["WMO305", "--received", "2026-02-29"], /2026-02-29 is geen dag/],
  [["WMO305", "--received", "1-4-2026"], /1-4-2026 is geen dag\. Schrijf een dag als 2026-11-27/],
  [["WMO305", "--received", "1999-12-31"], /1999: .* van 2000 tot en met 2099/],
  [["WMO305", "--received", "2099-12-31", "--lang", "en"], /2100: .* from 2000 to 2099/],
  [
    ["WMO305", "--received", "2026-02-30T10:00Z"],
    /--received 2026-02-30T10:00Z: .*moment met zijn zone/,
  ],
  [["WMO305", "--received", "2026-03-29T23:30"], /moment met zijn zone/],
  [["WMO305", "--received", "2026-03-29T25:30Z"], /moment met zijn zone/],
  [["WMO305", "--received"], /Zet achter --received een datum of moment/],
  [["WMO305", "--good-friday", "--no-good-friday"], /niet allebei/],
  [["WMO305", "--liberation-day", "soms"], /--liberation-day soms: dit moet every-year/],
  [["WMO305", "--easter"], /--easter bestaat niet/],
])("%j is wrong usage, and ends with 2", async (words, says) => {
  const { code, out, err } = await deadline(...words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(says);
});
