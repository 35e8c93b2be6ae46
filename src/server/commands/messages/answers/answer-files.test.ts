import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkMessage } from "#standards/istandaarden/message-check";
import { runMessageCommand } from "../run-message-command.ts";
import { example, withBsn, wrongBsn } from "../waaier.fixture.ts";

const root = mkdtempSync(join(tmpdir(), "waaier-answers-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function run(...words: string[]) {
  let out = "";
  let err = "";
  const code = await runMessageCommand(["check", ...words], {
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

/** A folder of messages, and one beside it for the answers. */
function folders(files: Readonly<Record<string, string | Uint8Array>>) {
  const own = mkdtempSync(join(root, "in-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(own, name, ".."), { recursive: true });
    writeFileSync(join(own, name), text);
  }
  return { messages: own, answers: join(root, `${own.slice(-6)}-out`) };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:xml|json)$/.test(name))
    .sort();

const outOfOrder = (): string =>
  example("WMO305").replace(":BerichtVersie>3<", ":BerichtVersie>4<");
const options = ["--answer-day", "2026-11-24", "--xsd-version", "1.0.1,1.2.0"];

test("each message gets what follows it, in its place", async () => {
  const { messages, answers } = folders({
    "a.xml": example("WMO301"),
    "b/a.XML": withBsn(example("WMO323", { clients: 2 }), wrongBsn),
    "b/c.xml": outOfOrder(),
    "d.xml": example("JW306"),
    "e.xml": "geen bericht",
  });
  const { code, out, err } = await run(messages, "--answer", answers, ...options);
  expect([code, err]).toEqual([1, ""]);
  expect(filesIn(answers)).toEqual([
    "a.WMO302.xml",
    "b/a.WMO325.xml",
    "b/c.error.json",
    "e.error.json",
  ]);
  expect(out).toContain(`  antwoord: WMO302, een concept: ${join(answers, "a.WMO302.xml")}\n`);
  expect(out).toContain("  antwoord: geen, want dit bericht is zelf een antwoord\n");
  expect(out).toContain(
    "Antwoorden geschreven: 2 berichten en 2 foutmeldingen. Zonder antwoord: 1.",
  );
  expect(out).toMatch(/Er is niets verstuurd, en niveau 3 en 4 zijn niet beoordeeld/);
  const retour = readFileSync(join(answers, "a.WMO302.xml"));
  expect(checkMessage(retour).isRight).toBe(true);
  expect(`${retour}`).toContain("<wmo302:DagtekeningRetour>2026-11-24<");
  expect(`${retour}`).toMatch(
    /XsdVersieRetour>\s*<iwmo:Basis\w+>1\.0\.1<\/[^>]*>\s*<[^>]*>1\.2\.0</,
  );
  expect(readFileSync(join(answers, "b/a.WMO325.xml"), "utf8")).toContain("RetourCode>0001<");
});

test("an error is told with what is wrong, and without a BSN", async () => {
  const { messages, answers } = folders({ "a.xml": outOfOrder() });
  await run(messages, "--answer", answers, "--show-bsn");
  const text = readFileSync(join(answers, "a.error.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({
    carrierCodes: ["IB014"],
    message: "WMO305",
    verdict: "wrong",
    findings: [{ code: "other-value", official: "CS025" }],
  });
  expect(text).toContain("Er komt geen retourbericht");
  expect(text).not.toMatch(/\b\d{9}\b/);
});

test("the same day and version of all, another identification of each", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 50 }, (_, n) => [`${n}.xml`, example("WMO305")]),
  );
  const { messages, answers } = folders(files);
  await run(messages, "--answer", answers, "--json");
  const all = filesIn(answers).map(
    (name) => /Retour>(.{12})</.exec(readFileSync(join(answers, name), "utf8"))?.[1],
  );
  expect(new Set(all).size).toBe(50);
});

describe("nothing is lost:", () => {
  test("what is there already stays, and the command ends with 2", async () => {
    const { messages, answers } = folders({
      "a.xml": example("WMO301"),
      "b.xml": example("JW301"),
    });
    mkdirSync(answers);
    writeFileSync(join(answers, "a.WMO302.xml"), "van gisteren");
    const { code, out, err } = await run(messages, "--answer", answers, "--json");
    expect(code).toBe(2);
    expect(err).toMatch(/a\.WMO302\.xml: dit bestand is er al en wordt niet overschreven/);
    expect(readFileSync(join(answers, "a.WMO302.xml"), "utf8")).toBe("van gisteren");
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ answer }) => [answer.kind, answer.message])).toEqual([
      ["not-written", "WMO302"],
      ["message", "JW302"],
    ]);
  });

  test("two messages of the same name are not one", async () => {
    const { messages, answers } = folders({
      "a/x.xml": example("WMO301"),
      "b/x.xml": example("WMO301", { seed: 2 }),
    });
    const paths = ["a/x.xml", "b/x.xml"].map((name) => join(messages, name));
    const { code, err } = await run(...paths, "--answer", answers);
    expect(code).toBe(2);
    expect(err).toMatch(/x\.WMO302\.xml: een ander bericht met dezelfde naam/);
    expect(filesIn(answers)).toEqual(["x.WMO302.xml"]);
  });

  test("a place where nothing can be made is told of, and a name that a terminal obeys is not obeyed", async () => {
    const { messages } = folders({ "a\u001b[31m.xml": example("WMO301") });
    const { code, err } = await run(messages, "--answer", "/proc/waaier/out");
    expect([code, err]).toEqual([2, expect.stringMatching(/WMO302\.xml: /)]);
    expect(err).not.toContain("\u001b");
  });

  test("a folder that is a file is told of", async () => {
    const { messages, answers } = folders({ "a.xml": example("WMO301") });
    writeFileSync(answers, "");
    const { code, err } = await run(messages, "--answer", answers, "--lang", "en");
    expect([code, err]).toEqual([2, expect.stringMatching(/a\.WMO302\.xml: this is no folder/)]);
  });
});

describe("what cannot be meant is refused before anything is read:", () => {
  const { messages } = folders({ "a.xml": example("WMO301") });
  const link = `${messages}-link`;
  symlinkSync(messages, link);
  test.each([
    ["answers among them through a link", ["--answer", join(link, "out")], /kies een map ernaast/i],
    ["answers among the messages", ["--answer", join(messages, "out")], /kies een map ernaast/i],
    ["answers in their very place", ["--answer", messages], /kies een map ernaast/i],
    ["a day without answers", ["--answer-day", "2026-11-24"], /hoort bij --answer MAP/],
    ["a version without answers", ["--xsd-version", "1.0.0,1.0.0"], /hoort bij --answer MAP/],
    ["a day that does not exist", ["--answer", "x", "--answer-day", "2026-02-30"], /een dag als/],
    ["one version", ["--answer", "x", "--xsd-version", "1.0.0"], /twee versies als/],
    ["no folder", ["--answer"], /een map/],
  ])("%s", async (_, words, told) => {
    const { code, out, err } = await run(messages, ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(told);
    expect(readdirSync(messages)).toEqual(["a.xml"]);
  });
});

test("answers beside a message that was named would be checked with it the next time", async () => {
  const { messages } = folders({ "a.xml": example("WMO301") });
  const { code, err } = await run(join(messages, "a.xml"), "--answer", messages);
  expect([code, err]).toEqual([2, expect.stringMatching(/kies een map ernaast/i)]);
});

test("of a large claim no more is kept than the answer needs", async () => {
  const { messages, answers } = folders({ "a.xml": example("WMO323", { clients: 2000 }) });
  const { code } = await run(messages, "--answer", answers);
  expect(code).toBe(0);
  const answer = readFileSync(join(answers, "a.WMO325.xml"));
  expect(answer.length).toBeLessThan(3000);
  expect(checkMessage(answer).isRight).toBe(true);
});
