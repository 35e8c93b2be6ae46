import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMessageCommand } from "./run-message-command.ts";
import { example, type Ran, withBsn, wrongBsn } from "./waaier.fixture.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waaier-messages-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command within this process. */
async function run(words: readonly string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await runMessageCommand(words, {
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

/** Checks this message. */
function check(message: string, ...options: readonly string[]): Promise<Ran> {
  const path = join(folder, "message.xml");
  writeFileSync(path, message);
  return run(["check", path, ...options]);
}

const wrong = (): string => withBsn(example("WMO323", { clients: 2 }), wrongBsn);

test("a BSN is shown to who asks for it, and to nobody else", async () => {
  expect((await check(wrong(), "--json")).out).not.toContain(wrongBsn);
  expect((await check(wrong(), "--json", "--show-bsn")).out).toContain(wrongBsn);
});

test("a BSN in the name of a file is masked too", async () => {
  const path = join(folder, "client-999999357.xml");
  writeFileSync(path, example("WMO301"));
  expect((await run(["check", path])).out).toContain("client-99999****.xml: goed");
  expect((await run(["check", path, "--json"])).out).not.toContain("999999357");
  expect((await run(["check", `${path}x`])).err).toContain("client-99999****.xmlx");
  expect((await run(["check", path, "--show-bsn"])).out).toContain("client-999999357.xml: goed");
});

test("JSON is one object on a line, with all that a program needs", async () => {
  const { code, out } = await check(wrong(), "--json", "--lang", "en");
  expect(code).toBe(1);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  expect(JSON.parse(out)).toEqual({
    file: join(folder, "message.xml"),
    index: 1,
    message: "WMO323",
    release: "3.2",
    reconstructed: false,
    verdict: "wrong",
    findings: [
      {
        layer: "rules",
        code: "CS002",
        official: "CS002",
        path: "/Bericht/Declaratie/Clienten/Client[1]/Bsn",
        line: 31,
        column: 5,
        text: expect.stringMatching(/eleven/),
        mend: expect.stringMatching(/Bsn/),
        seen: [{ name: "Bsn", value: "99999****" }],
        keys: [{ name: "Bsn", value: "99999****" }],
        otherLine: null,
      },
    ],
    counts: { CS002: 1 },
  });
});

test("of a message of another release it says which, and that it was not read", async () => {
  const other = example("WMO301").replaceAll("/3_2/", "/2_3/");
  const { code, out } = await check(other, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    message: null,
    release: "2.3",
    verdict: "not-read",
    findings: [{ layer: "transport", code: "other-release", official: null, path: "" }],
  });
  expect((await check(other)).out).toMatch(/: niet gelezen \(release 2\.3\)/);
});

test("a fault of ours bears the code of the standard when it has one", async () => {
  const other = example("WMO301").replace(/:Plaatsnaam>[^<]*</, `:Plaatsnaam>${"x".repeat(81)}<`);
  const { out } = await check(other, "--json");
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ layer: "structure", code: "too-long", official: "RS026" }],
  });
  expect((await check(other)).out).toContain("too-long (RS026)");
});

test("it speaks Dutch, and English to who asks for it", async () => {
  expect((await check(wrong())).out).toMatch(/niet goed.*\n[\s\S]*gezien:[\s\S]*doen:/);
  const { out } = await check(wrong(), "--lang=en");
  expect(out).toMatch(/not right.*\n[\s\S]*seen:[\s\S]*do:/);
});

test("a message of tomorrow is wrong, and right the day after", async () => {
  const of = example("WMO301", { day: "2026-03-04" });
  const checkOn = (day: string) => check(of, "--json", "--today", day);
  const { code, out } = await checkOn("2026-03-03");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ findings: [{ code: "TR135" }], counts: { TR135: 1 } });
  expect((await checkOn("2026-03-04")).code).toBe(0);
});

test("a code that no municipality had is wrong in Ontvanger", async () => {
  const of = (code: string) => example("JW323").replace(/:Ontvanger>\d{4}</, `:Ontvanger>${code}<`);
  expect((await check(of("1979"), "--json")).code).toBe(0);
  const { out } = await check(of("0001"), "--json");
  expect(JSON.parse(out)).toMatchObject({ counts: { TR378: 1 } });
});

test("of each code so many are told, and how many there are besides", async () => {
  const bad = example("WMO323", { clients: 5 }).replaceAll(/(?<=:Bsn>)\d{9}/g, wrongBsn);
  const { out } = await check(bad, "--most", "2");
  expect(out.match(/ CS002 {2}/g)).toHaveLength(2);
  expect(out).toContain("… en nog 3 met code CS002");
  const { findings, counts } = JSON.parse((await check(bad, "--most=2", "--json")).out);
  expect(findings.filter((one: { code: string }) => one.code === "CS002")).toHaveLength(2);
  expect(counts).toMatchObject({ CS002: 5 });
});

test("a file that is too large is not read", async () => {
  const { code, out } = await check(example("WMO323"), "--max-mb", "0.001");
  expect(code).toBe(1);
  expect(out).toContain("size");
  expect(out).toContain("0.001 MB");
});

test.each<[string[], RegExp]>([
  [["check"], /Noem een bestand/],
  [["check", "a.xml", "--fast"], /--fast bestaat niet/],
  [["check", "a.xml", "-x"], /-x bestaat niet/],
  [["check", "a.xml", "--today", "2026-02-30"], /2026-02-30/],
  [["check", "a.xml", "--today"], /--today/],
  [["check", "a.xml", "--json=yes"], /--json/],
  [["check", "a.xml", "--most", "0"], /--most 0/],
  [["check", "a.xml", "--max-mb", "0"], /--max-mb 0/],
  [["check", "a.xml", "--lang", "fr"], /--lang fr/],
  [["check", "a.xml", "--lang", "en", "--most", "x"], /must be a whole number/],
  [["explain"], /Noem één code/],
  [["example", "WMO303"], /Er is geen bericht WMO303/],
  [["example", "WMO323", "--clients", "99999", "--lang", "en"], /99999: there can be at most/],
  [["example", "WMO323", "--products", "1000"], /1000: het kunnen er hooguit 999 zijn/],
  [["example", "WMO323", "--day", "2015-01-01"], /2015-01-01: release 3\.2 geldt vanaf 2023-04-03/],
  [["example", "WMO323", "--day", "2023-04-02"], /geldt vanaf/],
  [["example", "WMO301", "--clients", "5"], /WMO301 gaat over één Client/],
  [["example", "WMO323", "--out", "/nowhere/at/all.xml"], /ENOENT/],
])("%j is wrong usage, and ends with 2", async (words, says) => {
  const { code, out, err } = await run(words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(says);
});

test("help names every option, and is no fault", async () => {
  const { code, out } = await run(["check", "--help", "--lang", "en"]);
  expect(code).toBe(0);
  for (const option of ["json", "lang", "today", "time", "show-bsn", "most", "max-mb", "workers"]) {
    expect(out).toContain(`--${option}`);
  }
});

test("an example can be of the first day, and as large as is said", async () => {
  const first = ["example", "WMO325", "--day", "2023-04-03", "--products", "999"];
  expect((await run(first)).code).toBe(0);
});

test("what cannot be opened is an object too, and ends with 2", async () => {
  const missing = join(folder, "nope.xml");
  const right = join(folder, "right.xml");
  writeFileSync(right, example("WMO301"));
  const { code, out, err } = await run(["check", missing, right, "--json"]);
  expect([code, err]).toEqual([2, ""]);
  const [first, second] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first).toEqual({
    file: missing,
    index: 1,
    message: null,
    release: null,
    reconstructed: false,
    verdict: "not-opened",
    findings: [],
    counts: {},
    error: `${missing}: dit bestand bestaat niet`,
  });
  expect(second).toMatchObject({ index: 2, verdict: "right" });
});

test("of a folder without messages it says so, and counts nothing", async () => {
  const empty = mkdtempSync(join(folder, "empty-"));
  const { code, out, err } = await run(["check", empty]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/geen \.xml-bestand: er is niets te controleren\n$/);
});

test("one file is not some files", async () => {
  const one = mkdtempSync(join(folder, "one-"));
  writeFileSync(join(one, "a.xml"), example("WMO301"));
  expect((await run(["check", one])).out).toContain("\n1 bestand: 1 goed,");
  expect((await run(["check", one, "--lang", "en"])).out).toContain("\n1 file: 1 right,");
});

test("of the files that are not right twenty are named", async () => {
  const many = mkdtempSync(join(folder, "many-"));
  for (let n = 10; n < 33; n += 1) writeFileSync(join(many, `${n}.xml`), "no message");
  const { code, out } = await run(["check", many]);
  expect(code).toBe(1);
  expect(out).toMatch(/Niet goed of niet gelezen:\n(?: {2}\S+\.xml\n){20} {2}en nog 3\n$/);
});

test("of a message without an official schema it says so", async () => {
  const { out } = await check(example("WMO302"));
  expect(out).toMatch(/goed \(WMO302, 3\.2, het schema is nagemaakt/);
  expect(JSON.parse((await check(example("WMO302"), "--json")).out)).toMatchObject({
    reconstructed: true,
  });
});

test("a heading tells by what the client and the product are known", async () => {
  const bad = example("WMO323").replace(/(?<=:ProductCategorie>)[^<]*/, "99");
  const { out } = await check(bad);
  expect(out).toMatch(
    /^ {2}Client 1 \(Bsn \d{5}\*{4}\), Prestatie 1 \(ReferentieNummer \S+, ToewijzingNummer \d+\)$/m,
  );
});

test("explain tells all codes of a list", async () => {
  const { code, out } = await run(["explain", "wj756"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^WJ756 {2}\(codelijst, \d+ codes\)\n(?: {2}\d\d {2}\S.*\n)+$/);
  expect((await run(["explain", "COD002"])).out).toContain("  414  WMO301\n");
  expect((await run(["explain", "OP179"])).out).toMatch(/25 MB/);
});
