import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import * as answers from "../../src/standards/istandaarden/answers/index.ts";
import * as deadlines from "../../src/standards/istandaarden/deadlines/index.ts";
import { exampleMessage } from "../../src/standards/istandaarden/examples/index.ts";
import { explain } from "../../src/standards/istandaarden/explanations/index.ts";
import * as library from "../../src/standards/istandaarden/index.ts";
import { messageReport } from "../../src/standards/istandaarden/report/index.ts";
import { onPage } from "../journeys/browser.ts";
import { chromium } from "../packages.ts";
import { root, run, say } from "../tool.ts";
import { consumer, settings } from "./package/consumer.ts";
import { install, writeTeller } from "./package/installed.ts";
import { makePackage } from "./package/make-package.ts";
import { nodeOf } from "./package/nodes.ts";
import { examples, namesInTables } from "./package/read-me.ts";
import { serveFolder } from "./package/serve-folder.ts";
import { verdictsOf } from "./package/verdicts.ts";

// What a supplier gets: the package as it is made, packed, and installed where there is nothing else.

/** In bytes. Above what was measured by so much that it tells of a library that came along, and not of a sentence. */
const [mostPacked, mostUnpacked] = [250_000, 900_000];

const start = promisify(execFile);
const installed = await install();
const { about, askedBy, doors, filesOf, home, packed, place, textOf } = installed;
writeTeller(installed);
const inHome = (file: string, text: string): void => writeFileSync(join(home, file), text);

const all = { ...library, ...answers, ...deadlines, exampleMessage, explain, messageReport };
const ofSources = JSON.stringify(verdictsOf(all));

afterAll(() => rmSync(place, { recursive: true, force: true }));

test("it asks for no other package, and runs nothing when it is installed", async () => {
  const { dependencies, peerDependencies, optionalDependencies, scripts, license } = about;
  expect({ dependencies, peerDependencies, optionalDependencies, scripts, license }).toEqual({
    license: "EUPL-1.2",
  });
  const { stdout } = await start("npm", ["ls", "--all", "--parseable"], { cwd: home });
  const there = stdout.trim().split("\n").slice(1);
  expect(there.map((one) => relative(home, one))).toEqual(["node_modules/@waaier/istandaarden"]);
  const product = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as typeof about;
  expect(about["version"]).toBe(product["version"]);
});

test("it stays small", () => {
  const { size, unpackedSize } = packed;
  say(`package: ${size} bytes packed, ${unpackedSize} unpacked, ${packed.files.length} files`);
  expect(size).toBeLessThan(mostPacked);
  expect(unpackedSize).toBeLessThan(mostUnpacked);
});

test("its scripts ask for nothing but one another, and make no script out of text", () => {
  const scripts = filesOf(".js");
  expect(scripts.length).toBeGreaterThan(8);
  for (const file of scripts) {
    expect(
      askedBy(file).filter((asked) => !scripts.includes(asked)),
      file,
    ).toEqual([]);
    expect(textOf(file), file).not.toMatch(
      /["']node:|\brequire\(|\beval\(|new Function\b|process\./,
    );
  }
});

test("its types ask for nothing but one another, and each of them is asked for", () => {
  const types = filesOf(".d.ts");
  const asked = types.flatMap(askedBy).map((file) => file.replace(/\.js$/, ".d.ts"));
  const all = new Set([...asked, ...doors.map((door) => door.types)]);
  expect(types.length).toBeGreaterThan(20);
  expect([...all].sort()).toEqual([...types].sort());
});

test("nothing in it tells of the machine on which it was made", () => {
  expect(filesOf(".map")).toEqual([]);
  const folders = [root, place, tmpdir(), process.env["HOME"] ?? root].map((one) => resolve(one));
  // Without the slash in front too, as a path from the root of the disk has it.
  const told = folders.flatMap((one) => [`${one}/`, `${one.slice(1)}/`]);
  for (const { path } of packed.files) {
    const text = textOf(path);
    expect(
      told.filter((one) => text.includes(one)),
      path,
    ).toEqual([]);
    expect(text, path).not.toMatch(/sourceMappingURL|file:\/\//);
  }
});

test("the same sources make the same file", async () => {
  const again = await makePackage(join(place, "again"), join(place, "elsewhere"));
  expect(again.shasum).toBe(packed.shasum);
});

test("a program that only checks loads nothing of the examples and explanations", () => {
  const loaded = new Set(["index.js"]);
  for (const file of loaded) for (const asked of askedBy(file)) loaded.add(asked);
  const text = [...loaded].map(textOf).join("");
  const parts = new Set(
    [...text.matchAll(/^\/\/ src\/standards\/(.+)\/[^/]+$/gm)].map(([, at]) => at),
  );
  const of = (folder: string): boolean => parts.has(`istandaarden/${folder}`);
  expect(["structure", "rules", "words"].map(of)).toEqual([true, true, true]);
  const own = ["examples", "explanations", "answers", "deadlines", "report", "privacy"];
  expect([...own, "release-3-2/later"].filter(of)).toEqual([]);
});

test("what its doors have is what the README tells of, no more and no less", () => {
  const told = namesInTables();
  for (const { name, types } of doors) {
    const lists = [...textOf(types).matchAll(/^export (?:type )?\{([^}]*)\}/gm)];
    const names = lists.flatMap(([, list = ""]) => list.split(","));
    const plain = names.map((one) => one.trim().replace(/^type /, ""));
    expect(told.get(name), name).toEqual(plain.filter((one) => one !== "").sort());
  }
  expect(told.size).toBe(doors.length);
});

test.each([
  ["node16", "node16"],
  ["preserve", "bundler"],
] as const)(
  "with modules of %s found as %s, the compiler takes a program of a supplier and refuses what is wrong",
  async (module, resolution) => {
    const folder = join(home, resolution);
    mkdirSync(folder);
    writeFileSync(join(folder, "consumer.ts"), consumer);
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    writeFileSync(join(folder, "tsconfig.json"), settings(module, resolution));
    const { code, output } = await run(["tsc", "-p", folder, "--listFiles"]);
    expect(output.replace(/^\/.*\n/gm, "")).toBe("");
    expect(code).toBe(0);
    expect(output).toContain("/@waaier/istandaarden/types/istandaarden/index.d.ts");
  },
);

describe.each([20, 22, 24])("on Node %d", async (major) => {
  const node = await nodeOf(major, place);

  test.skipIf(node === null)("each example of the README prints what the README says", async () => {
    const folder = join(home, `node-${major}`);
    mkdirSync(folder);
    const scripts = examples.filter(({ language }) => language === "js");
    expect(scripts.filter(({ prints }) => prints !== "").length).toBeGreaterThan(4);
    for (const [at, { code, prints }] of scripts.entries()) {
      writeFileSync(join(folder, `${at}.mjs`), code);
      const { stdout, stderr } = await start(node ?? "", [`${at}.mjs`], { cwd: folder });
      expect(stderr).toBe("");
      expect(stdout).toBe(prints);
    }
  });

  test.skipIf(node === null)("its verdict on 84 messages is that of the sources", async () => {
    const { stdout } = await start(node ?? "", ["print.mjs"], { cwd: home, maxBuffer: 50_000_000 });
    expect(stdout.length).toBeGreaterThan(20_000);
    expect(stdout).toBe(ofSources);
  });
});

describe.skipIf(chromium() === null)("in a browser", () => {
  const claim = library.messages.get("WMO323");

  test("the page of the README checks a file that somebody chooses", async () => {
    const right = claim ? [...exampleMessage(claim, { seed: 7 })].join("") : "";
    inHome("right.xml", right);
    inHome("wrong.xml", right.replace(/(?<=:Bsn>\d{8})\d/, ""));
    inHome("check.html", examples.find(({ language }) => language === "html")?.code ?? "");
    const { url: server, close } = await serveFolder(home);
    try {
      await onPage(
        "/check.html",
        async (page) => {
          await page.locator("input").setInputFiles(join(home, "right.xml"));
          await page.getByText("WMO323: right, 0").waitFor();
          await page.locator("input").setInputFiles(join(home, "wrong.xml"));
          await page.getByText("WMO323: wrong, 1").waitFor();
        },
        { server },
      );
    } finally {
      close();
    }
  });

  test("its verdict on 84 messages is that of the sources", async () => {
    const at = ({ script }: { script: string }) => `/node_modules/@waaier/istandaarden/${script}`;
    const imports = Object.fromEntries(doors.map((door) => [door.name, at(door)]));
    const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
    inHome("told.html", `<!doctype html><title>told</title>${map}`);
    const { url: server, close } = await serveFolder(home);
    try {
      await onPage(
        "/told.html",
        async (page) => {
          const told = await page.evaluate('import("/told.mjs").then(({ told }) => told)');
          expect(told).toBe(ofSources);
        },
        { server },
      );
    } finally {
      close();
    }
  });
});
