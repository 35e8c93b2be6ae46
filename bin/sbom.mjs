// `npm run sbom [-- FILE]`: the list of all packages that the product is made of (CycloneDX 1.5), with versions,
// digests and licences, to FILE or to standard output. It reads the lock file alone, so it is the same on every
// machine and names the builds for every platform.
//
// npm makes it. Its own `--omit dev` would leave out each package that a tool for development needs too, zod and
// vite among them (npm/cli issue 7909), and without it npm stops at a range that only such a tool asks for. So it is
// given a copy of the lock in which the product alone stands.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));
const asText = (value) => `${JSON.stringify(value, null, 2)}\n`;

const { devDependencies: _, ...product } = read("package.json");
const lock = read("package-lock.json");
const packages = Object.fromEntries(
  Object.entries(lock.packages).filter(([, { dev }]) => dev !== true),
);
delete packages[""].devDependencies;
const byName = new Map(
  Object.entries(packages)
    .filter(([place]) => place !== "")
    .map(([place, entry]) => [
      `${entry.name ?? place.split("node_modules/").at(-1)}@${entry.version}`,
      entry,
    ]),
);

const bill = madeByNpm({ ...lock, packages });
// npm names the product after the folder it stands in, and calls it a library.
Object.assign(bill.metadata.component, { type: "application", name: product.name });
for (const component of bill.components) {
  // npm writes only licences that SPDX has a code for; of another, what the package says.
  component.licenses ??= [{ license: { name: byName.get(component["bom-ref"])?.license } }];
}

const listed = new Set(bill.components.map((component) => component["bom-ref"]));
const missing = [...byName.keys()].filter((name) => !listed.has(name));
if (missing.length > 0) fail(`npm left these out of the list: ${missing.join(", ")}`);

const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(asText(bill));
else writeFileSync(file, asText(bill));

function madeByNpm(productLock) {
  const folder = mkdtempSync(join(tmpdir(), "waaier-sbom-"));
  writeFileSync(join(folder, "package.json"), asText(product));
  writeFileSync(join(folder, "package-lock.json"), asText(productLock));
  const windows = process.platform === "win32";
  const made = spawnSync(
    windows ? "npm.cmd" : "npm",
    ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"],
    // Longer than the megabyte that is kept by default, one day.
    { cwd: folder, encoding: "utf8", maxBuffer: 50_000_000, shell: windows },
  );
  rmSync(folder, { recursive: true, force: true });
  if (made.status !== 0) fail(`npm could not make the list.\n\n${made.stderr ?? made.error}`);
  return JSON.parse(made.stdout);
}

function fail(said) {
  process.stderr.write(`${said}\n`);
  process.exit(1);
}
