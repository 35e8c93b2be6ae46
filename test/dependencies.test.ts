import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./tool.ts";

// What others wrote and we run: which, from where nobody can change it, and on what terms.

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), "utf8")) as T;
const lock = json<{ packages: Record<string, Locked> }>("package-lock.json");
const product = json<{
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}>("package.json");

const nameOf = (place: string): string => place.split("node_modules/").at(-1) ?? place;
const everyPackage = Object.entries(lock.packages)
  .filter(([place]) => place !== "")
  .map(([place, entry]) => ({ name: nameOf(place), ...entry }));
const production = everyPackage.filter(({ dev }) => dev !== true);

/**
 * Licences that go together with ours, the EUPL-1.2: they ask for no more than a notice, or stand in its appendix of
 * compatible licences (MPL-2.0) and are of files that we leave as they are. OFL-1.1 is that of a font.
 */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  // Of a list of names in spdx-exceptions: it asks to name its makers, and the list of packages does.
  "CC-BY-3.0",
  "BSD-3-Clause",
  "CC0-1.0",
  "EUPL-1.2",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
]);

/** Asked for by the design system of Amsterdam, and its own: installed, and never used or handed on. */
const closed = [
  "@amsterdam/design-system-assets",
  "@amsterdam/design-system-react-icons",
  "@amsterdam/design-system-tokens",
];

/** `(MIT OR GPL-3.0)` leaves the choice to us; `MIT AND ISC` does not. */
const fits = (licence: string): boolean =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => allowed.has(one)));

test("there are packages to judge", () => {
  expect(production.length).toBeGreaterThan(Object.keys(product.dependencies).length);
});

test("every package has one exact version, and the digest of what it must be", () => {
  const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
  const asked = Object.entries({ ...product.dependencies, ...product.devDependencies });
  expect(asked.filter(([, version]) => !exact.test(version))).toEqual([]);
  expect(everyPackage.filter(({ version = "" }) => !exact.test(version))).toEqual([]);
  expect(production.filter(({ integrity = "" }) => !integrity.startsWith("sha512-"))).toEqual([]);
});

test("every package that the product is made of has a licence that ours can live with", () => {
  const misfits = production.filter(({ license = "none" }) => !fits(license));
  expect([...new Set(misfits.map(({ name }) => name))].sort()).toEqual(closed);
});

test("nothing with a closed licence is used in the sources or handed on to a browser", () => {
  const users = globSync("src/**/*.{ts,tsx,css}", { cwd: root }).filter((file) =>
    closed.some((name) =>
      new RegExp(`(from|import) ?\\(?["']${name}`).test(readFileSync(join(root, file), "utf8")),
    ),
  );
  expect(users).toEqual([]);

  const digestOf = (file: string): string =>
    createHash("sha256").update(readFileSync(file)).digest("hex");
  const theirs = new Set(
    closed.flatMap((name) => filesBelow(join("node_modules", name)).map(digestOf)),
  );
  const served = filesBelow("dist/web/client");
  expect(theirs.size).toBeGreaterThan(100);
  expect(served.length).toBeGreaterThan(5);
  expect(served.filter((file) => theirs.has(digestOf(file)))).toEqual([]);
});

test("no icon of the closed set is drawn by what the build makes", () => {
  const shapes = (file: string): string[] =>
    readFileSync(file, "utf8").match(/M[\d.,\s\-a-zA-Z]{30,}/g) ?? [];
  const theirs = shapes(
    join(root, "node_modules/@amsterdam/design-system-react-icons/dist/index.esm.js"),
  );
  const built = filesBelow("dist/web").filter((file) => file.endsWith(".js"));
  expect(theirs.length).toBeGreaterThan(50);
  expect(built.length).toBeGreaterThan(1);
  const text = built.map((file) => readFileSync(file, "utf8")).join("\n");
  expect(theirs.filter((shape) => text.includes(shape))).toEqual([]);
});

test("no package runs anything when it is installed, except those that are allowed to by name", () => {
  const runs = everyPackage.filter(({ hasInstallScript }) => hasInstallScript === true);
  const unnamed = runs.filter(({ name }) => !(name in product.allowScripts));
  expect(unnamed).toEqual([]);
  // Node itself: it fetches the build for this machine.
  expect(runs.filter(({ name }) => product.allowScripts[name]).map(({ name }) => name)).toEqual([
    "node",
  ]);
});

test("the bill of materials names every package of the product, with version, digest and licence", () => {
  const made = spawnSync(process.execPath, [join(root, "bin/sbom.mjs")], {
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  expect(made.stderr).toBe("");
  const bill = JSON.parse(made.stdout) as Bill;
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5" });
  expect(bill.metadata.component).toMatchObject({ type: "application", name: "waaier" });
  const listed = bill.components.map(({ name, version }) => `${name}@${version}`).sort();
  const wanted = new Set(production.map(({ name, version }) => `${name}@${version}`));
  expect(listed).toEqual([...wanted].sort());
  const incomplete = bill.components.filter(
    ({ hashes = [], licenses = [] }) => hashes.length === 0 || licenses.length === 0,
  );
  expect(incomplete).toEqual([]);
  expect(made.stdout).not.toMatch(/"type": "distribution"|file:|@[\w.-]+\.\w+>/);
});

interface Bill {
  readonly metadata: { readonly component: object };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes?: readonly object[];
    readonly licenses?: readonly object[];
  }[];
}

function filesBelow(folder: string): string[] {
  return globSync("**/*.*", { cwd: join(root, folder) }).map((file) => join(root, folder, file));
}
