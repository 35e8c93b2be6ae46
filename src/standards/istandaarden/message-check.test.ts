import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { at } from "./examples/of-rules/case.ts";
import { type Content, plain } from "./examples/of-rules/plain-messages.ts";
import { checkMessage, MessageCheck } from "./message-check.ts";
import { official, samplesOf } from "./official.fixture.ts";
import { messages } from "./release-3-2/messages.ts";
import { writeMessage } from "./writer/write-message.ts";

const utf8 = new TextEncoder();

function written(name: string, change: (content: Content) => void = () => undefined): string {
  const message = messages.get(name);
  const content = plain[name.slice(3)]?.();
  if (!message || !content) throw new Error(`there is no ${name}`);
  change(content);
  return writeMessage(message, content);
}

const told = (text: string, options = {}) => {
  const { findings } = checkMessage(utf8.encode(text), options);
  return findings.map(({ layer, code, path }) => [layer, code, path]);
};

const prestatie = "/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie";

/** A claim of so many lines, each with the same number. */
const sameLines = (count: number): string =>
  written("WMO323", (content) => {
    const client = at(content, "Declaratie/Clienten[1]");
    const one = at(client, "Prestaties[1]");
    client["Prestaties"] = Array.from({ length: count }, () => one);
  });

describe("what a finding tells", () => {
  test("is where it stands, and what was read there", () => {
    const text = written("WMO323", (content) => {
      at(content, "Declaratie/Clienten[1]/Prestaties[1]/ProductPeriode")["Einddatum"] =
        "2026-11-02";
    });
    const line = text.split("\r\n").findIndex((one) => one.includes("2026-11-02")) + 1;
    expect(checkMessage(utf8.encode(text)).findings).toMatchObject([
      {
        layer: "rules",
        code: "CS337",
        path: `${prestatie}[1]/ProductPeriode/Einddatum`,
        line,
        seen: [
          { name: "Begindatum", value: "2026-10-01" },
          { name: "Einddatum", value: "2026-11-02" },
        ],
      },
    ]);
  });

  test("is also the text of a key, whatever its length", () => {
    for (const reference of ["R", "R2", "R23", "R234", "R2345", "é€😀"]) {
      const text = sameLines(2).replaceAll(">R1<", `>${reference}<`);
      const [first] = checkMessage(utf8.encode(text)).findings.filter(
        ({ code }) => code === "TR101",
      );
      expect(first?.seen.map(({ value }) => value)).toEqual(["999900006", reference, null]);
    }
  });

  test("comes in the order of the file, whoever finds it", () => {
    const text = sameLines(3).replace("<wmo323:Eenheid>01<", "<wmo323:Eenheid>02<");
    const lines = checkMessage(utf8.encode(text)).findings.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines.length).toBeGreaterThan(4);
  });

  test("is kept so many times, and counted always", () => {
    const { findings, counts, isRight } = checkMessage(utf8.encode(sameLines(50)), {
      mostOfCode: 10,
    });
    const shown = findings.filter(({ code }) => code === "TR101");
    expect([isRight, shown.length, counts.get("TR101")]).toEqual([false, 10, 49]);
    expect(findings.map(({ code }) => code)).toContain("TR358");
  });
});

describe("what cannot be read is not judged:", () => {
  test("a rule that reads a value which is wrong says nothing", () => {
    const text = written("WMO323").replace(
      "<iwmo:Einddatum>2026-10-31",
      "<iwmo:Einddatum>2026-10-32",
    );
    expect(told(text)).toEqual([
      ["structure", "no-date", "/Bericht/Declaratie/DeclaratiePeriode/Einddatum"],
    ]);
  });

  test("a sum says nothing when one line has no amount, and a record nothing when it is out of order", () => {
    const text = written("WMO323").replace(/\t*<iwmo:Bedrag>8500<\/iwmo:Bedrag>\r\n/, "");
    expect(told(text)).toEqual([
      ["structure", "missing", `${prestatie}[1]/IngediendBedrag/Bedrag`],
    ]);
    const other = written("WMO323").replaceAll("ProductTarief", "Tarief");
    expect(told(other)).toEqual([["structure", "unknown-element", `${prestatie}[1]/Tarief`]]);
  });

  test("the record behind it is judged again", () => {
    const text = sameLines(2).replace(
      "<wmo323:ProductTarief>85</wmo323:ProductTarief>",
      "<wmo323:Tarief/>",
    );
    const codes = told(text).map(([, code]) => code);
    expect(codes).toEqual(["unknown-element"]);
    const third = sameLines(3).replace(
      "<wmo323:ProductTarief>85</wmo323:ProductTarief>",
      "<wmo323:Tarief/>",
    );
    expect(told(third).map(([, code]) => code)).toContain("TR101");
  });
});

test("the same is found in pieces of any size", () => {
  const bytes = utf8.encode(sameLines(4).replace("<wmo323:Eenheid>01<", "<wmo323:Eenheid>83<"));
  const whole = checkMessage(bytes);
  expect(whole.counts.size).toBeGreaterThan(3);
  for (let size = 1; size < 70; size += 1) {
    const check = new MessageCheck();
    for (let from = 0; from < bytes.length; from += size)
      check.push(bytes.slice(from, from + size));
    expect(check.end()).toEqual(whole);
  }
});

describe("a buffer that is used again is enough to read a file:", () => {
  const bytes = utf8.encode(sameLines(40));
  const whole = checkMessage(bytes);
  const sizes = [7, 300, 1000];

  test.each(sizes)("two in turn, of %i bytes", (size) => {
    const check = new MessageCheck();
    const buffers = [Buffer.alloc(size), Buffer.alloc(size)];
    for (let from = 0, turn = 0; from < bytes.length; from += size, turn = 1 - turn) {
      const piece = bytes.subarray(from, from + size);
      const buffer = buffers[turn] ?? Buffer.alloc(size);
      buffer.set(piece);
      check.push(buffer.subarray(0, piece.length));
    }
    expect(check.end()).toEqual(whole);
  });

  test.each(sizes)("the room of the check itself, %i bytes at a time", (size) => {
    const check = new MessageCheck();
    for (let from = 0; from < bytes.length; from += size) {
      const piece = bytes.subarray(from, from + size);
      check.room(size).set(piece);
      check.filled(piece.length);
    }
    expect(check.end()).toEqual(whole);
  });
});

test.each(["<a/>", undefined, new ArrayBuffer(4)])("what is no bytes is refused: %o", (given) => {
  expect(() => checkMessage(given as unknown as Uint8Array)).toThrow(TypeError);
});

test.each([2026, Date.UTC(2026, 10, 27), "2026-11-27", new Date()])(
  "what is no day is refused: %o",
  (today) => {
    const options = { today: today as unknown as number };
    expect(() => checkMessage(new Uint8Array(0), options)).toThrow(TypeError);
  },
);

test("what cannot be read of one message does not show what was read of another", () => {
  const options = {};
  const twice = sameLines(2).replaceAll(">R1<", ">Geheim<");
  expect(checkMessage(utf8.encode(twice), options).isRight).toBe(false);
  const wrong = sameLines(2).replaceAll(">R1<", `>${"x".repeat(30)}<`);
  const told = JSON.stringify(checkMessage(utf8.encode(wrong), options));
  expect(told).toContain("too-long");
  expect(told).not.toContain("Geheim");
});

test("a check is of one message", () => {
  const check = new MessageCheck();
  check.end();
  expect(() => check.push(new Uint8Array(1))).toThrow();
  expect(() => check.end()).toThrow();
});

test("a finding tells of whom it is, and of what is double where the first is", () => {
  const text = sameLines(2);
  const [first] = checkMessage(utf8.encode(text)).findings.filter(({ code }) => code === "TR101");
  const line = text.split("\r\n").findIndex((one) => one.includes("<wmo323:Prestatie>")) + 1;
  expect(first).toMatchObject({
    otherLine: line,
    keys: [
      { name: "Bsn", value: "999900006" },
      { name: "ReferentieNummer", value: "R1" },
      { name: "ToewijzingNummer", value: "7001" },
    ],
  });
});

test("a file that is too large is not read on", () => {
  const check = new MessageCheck({ mostBytes: 1_000 });
  check.push(utf8.encode(written("WMO323")));
  expect([check.isStopped, check.end().findings.map(({ code, seen }) => [code, seen])]).toEqual([
    true,
    [["size", [{ name: "MB", value: "0.001" }]]],
  ]);
});

describe.skipIf(official === null)("of the official files", () => {
  const older = official === null ? "" : join(official, "older");
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.xml$/i.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name));
  const releases =
    official === null
      ? []
      : [
          // The cases that are known as 2.1 say themselves that they are version 2, subversion 0.
          ...files(join(older, "iwmo-2.1")).map((file) => ["2.0", file] as const),
          ...files(join(older, "isd-2.3/berichten-iwmo")).map((file) => ["2.3", file] as const),
          ...files(join(older, "isd-2.3/berichten-ijw")).map((file) => ["2.3", file] as const),
        ];

  test.each(releases)("one of release %s is named so: %s", (release, file) => {
    const { findings } = checkMessage(readFileSync(file));
    expect(findings.map(({ code, seen }) => [code, seen])).toEqual([
      ["other-release", [{ name: "release", value: release }]],
    ]);
  });

  // What stands in the samples: two are no messages by their own schema, three break a rule.
  const wrong: Readonly<Record<string, readonly string[]>> = {
    "JW315.xml": ["no-date"],
    "JW318.xml": ["unknown-element"],
    "JW323.xml": ["TR416", "TR101"],
    "WMO317.xml": ["TR380"],
  };
  const samples =
    official === null
      ? []
      : (["iwmo", "ijw"] as const).flatMap((family) =>
          readdirSync(samplesOf(family)).map(
            (name) => [name, join(samplesOf(family), name)] as const,
          ),
        );
  test.each(samples)("the sample %s is judged as it deserves", (name, file) => {
    const { counts } = checkMessage(readFileSync(file));
    expect([...counts.keys()]).toEqual(wrong[name] ?? []);
  });
});
