import { spawnSync } from "node:child_process";
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
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCommand, example, root, waaier, withBsn, wrongBsn } from "./waaier.fixture.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waaier-messages-"));
  buildCommand();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const closing =
  "Let op: hier is niet gekeken naar andere berichten en naar contracten (niveau 3 en 4). " +
  "Een ontvanger kan een bericht dat hier goed is dus nog afkeuren.\n";

const wrong = (): string => withBsn(example("WMO323", { clients: 2 }), wrongBsn);

test("of a right message it says which it is, and ends with 0", () => {
  const path = file("right.xml", example("WMO301"));
  expect(waaier(["check", path])).toEqual({
    code: 0,
    out: `${path}: goed (WMO301, 3.2)\n${closing}`,
    err: "",
  });
});

test("of a wrong one it says by client what is wrong, where, what was read and what to do, and ends with 1", () => {
  const path = file("wrong.xml", wrong());
  const { code, out, err } = waaier(["check", path]);
  expect([code, err]).toEqual([1, ""]);
  const lines = out.split("\n");
  expect(lines[0]).toBe(`${path}: niet goed (WMO323, 3.2), 1 bevinding`);
  expect(lines[1]).toBe("  Client 1 (Bsn 99999****)");
  expect(lines[2]).toMatch(/^ {4}31:5 {2}CS002 {2}.*elfproef/);
  expect(lines.slice(3)).toEqual([
    "      gezien: Bsn 99999****",
    expect.stringMatching(/^ {6}doen: \p{Lu}/u),
    "",
  ]);
});

test("what a check loads knows nothing of deadlines and holidays: those are loaded for who asks", () => {
  const folderBuilt = join(root, "dist/server/commands/messages");
  const files = readdirSync(folderBuilt).filter((name) => name.endsWith(".mjs"));
  for (const words of ["OP090x4", "Hemelvaartsdag"]) {
    const knowing = files.filter((name) =>
      readFileSync(join(folderBuilt, name), "utf8").includes(words),
    );
    expect(knowing).not.toEqual([]);
    expect(knowing).not.toContain("check.mjs");
  }
});

test("standard input is a file like any other", () => {
  expect(waaier(["check", "-"], example("JW305"))).toEqual({
    code: 0,
    out: `-: goed (JW305, 3.2)\n${closing}`,
    err: "",
  });
});

test.runIf(process.platform !== "win32")(
  "what comes through a pipe is read to its end, in whatever pieces",
  () => {
    const path = file("piece.xml", example("JW305"));
    const pieces = `{ head -c 700 "$1"; sleep 0.1; tail -c +701 "$1"; }`;
    const { stdout, status } = spawnSync(
      "bash",
      ["-c", `"$0" bin/waaier check <(${pieces})`, process.execPath, path],
      { cwd: root, encoding: "utf8" },
    );
    expect(stdout).toMatch(/^\/dev\/fd\/\d+: goed \(JW305, 3\.2\)\n/);
    expect(status).toBe(0);
  },
);

test.runIf(process.platform !== "win32")(
  "a pipe is read to its end before another one is opened",
  () => {
    // More than a pipe holds: who writes it cannot go on to the next before it is read.
    const path = file("large.xml", example("WMO323", { clients: 1000 }));
    const script = `mkfifo "$2/a" "$2/b"; (cat "$1" > "$2/a"; cat "$1" > "$2/b") & "$0" bin/waaier check "$2/a" "$2/b"`;
    const words = ["-c", script, process.execPath, path, folder];
    const { stdout, status } = spawnSync("bash", words, {
      cwd: root,
      encoding: "utf8",
      timeout: 20_000,
    });
    expect(stdout).toContain("2 bestanden: 2 goed");
    expect(status).toBe(0);
  },
);

test.runIf(process.platform !== "win32")(
  "what cannot even be looked at ends with 2, and the others are checked",
  () => {
    const loop = join(folder, "loop.xml");
    symlinkSync("loop.xml", loop);
    const right = file("right.xml", example("WMO301"));
    const { code, out, err } = waaier(["check", loop, right]);
    expect(code).toBe(2);
    expect(out).toContain(`${right}: goed`);
    expect(err).toContain("loop.xml: dit kon niet worden gelezen (ELOOP)");
    expect(waaier(["check", loop])).toMatchObject({ code: 2, out: "" });
  },
);

test("how fast it went stands beside the verdict, not in it", () => {
  const { out, err } = waaier(["check", "-", "--time"], example("WMO319"));
  expect(out).toBe(`-: goed (WMO319, 3.2)\n${closing}`);
  expect(err).toMatch(/^\d+ bytes in \d+,\d+ s: \d+,\d MB\/s\. Hele programma: \d+,\d+ s\n$/);
});

test("what is not there ends with 2, and what is there is checked all the same", () => {
  mkdirSync(join(folder, "empty"), { recursive: true });
  const right = file("right.xml", example("WMO301"));
  const { code, out, err } = waaier([
    "check",
    join(folder, "nope.xml"),
    right,
    join(folder, "empty"),
  ]);
  expect(code).toBe(2);
  expect(out).toContain(`${right}: goed`);
  expect(err).toContain("nope.xml: dit bestand bestaat niet");
  expect(err).toContain("empty: in deze map staat geen .xml-bestand");
});

test("a folder is read to its depths in the order of the paths, and threads change nothing", () => {
  for (let n = 0; n < 30; n += 1) {
    const text = example("JW307", { seed: n });
    file(`many/${n % 3}/m${n}.XML`, n % 4 === 0 ? withBsn(text, wrongBsn) : text);
  }
  file("many/notes.txt", "no message");
  const of = (workers: string) => waaier(["check", join(folder, "many"), "--workers", workers]);
  const alone = of("1");
  expect(alone).toMatchObject({ code: 1, err: "" });
  const paths = [...alone.out.matchAll(/^(\S+): /gm)].map(([, path]) => path);
  expect(paths).toHaveLength(30);
  expect(paths).toEqual([...paths].sort());
  expect(alone.out).toMatch(
    /niveau 3 en 4.*\n\n30 bestanden: 22 goed, 8 niet goed, 0 niet gelezen\n {2}8 {2}CS002 {2}in 8 bestanden {2}\p{Lu}[^.]*\.\nNiet goed of niet gelezen:\n(?: {2}\S+\.XML\n){8}$/u,
  );
  expect(alone.out.match(/niveau 3 en 4/g)).toHaveLength(1);
  expect(of("3")).toEqual(alone);
  const json = waaier(["check", join(folder, "many"), "--json", "--workers", "3"]).out;
  const all = json
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { index: number });
  expect(all.map(({ index }) => index)).toEqual(all.map((_, at) => at + 1));
});

test("whoever stops reading ends the command, and that is no fault", () => {
  const words = [
    "-c",
    '"$0" bin/waaier example WMO323 --clients 2000; echo $? >&2',
    process.execPath,
  ];
  const { stderr } = spawnSync("bash", ["-c", '"$0" "$@" | head -c 10', "bash", ...words], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("0\n");
});

test("what example writes is right", () => {
  const path = join(folder, "example.xml");
  expect(waaier(["example", "jw302", "--seed", "7", "--out", path])).toMatchObject({
    code: 0,
    out: "",
  });
  expect(waaier(["check", path]).out).toBe(`${path}: goed (JW302, 3.2)\n${closing}`);
  const { out } = waaier([
    "example",
    "WMO323",
    "--clients",
    "3",
    "--seed",
    "7",
    "--day",
    "2026-03-04",
  ]);
  expect(out).toBe(example("WMO323", { clients: 3, seed: 7, day: "2026-03-04" }));
});

test("explain tells of a code, and of one that is not known what may be meant", () => {
  const { code, out } = waaier(["explain", "tr342"]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^TR342 .*\n {2}Wat .*\n {2}Waar +WMO\/JW 325: .*\n {2}Doen .*\n {2}Retourcode +0001\n$/,
  );
  const near = waaier(["explain", "CD75", "--lang", "en"]);
  expect(near).toMatchObject({ code: 2, out: "", err: expect.stringContaining("CD075") });
});
