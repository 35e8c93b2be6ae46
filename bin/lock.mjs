// `npm run lock`: makes package-lock.json anew after package.json changed. A registry that does not carry
// the builds of a package for every platform makes npm leave those out of the lock, and then `npm ci`
// refuses the lock. This puts them back by name and version, so that the lock holds on every platform.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const place = join(root, "package-lock.json");
const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "sunos",
  "win32",
  "openharmony",
];
const processors = [
  "arm64",
  "arm",
  "x64",
  "ia32",
  "ppc64",
  "riscv64",
  "s390x",
  "loong64",
  "mips64el",
  "wasm32",
];

const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const made = spawnSync(npm, ["install", "--package-lock-only", "--no-audit", "--no-fund"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (made.status !== 0) process.exit(made.status ?? 1);

const lock = JSON.parse(readFileSync(place, "utf8"));
let added = 0;
for (const [of, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const inside = `${of}/node_modules/${name}`;
    const beside = `node_modules/${name}`;
    if (of === "" || lock.packages[inside] || lock.packages[beside]) continue;
    const platform = platformOf(name);
    if (!platform || !/^\d/.test(version)) continue;
    lock.packages[beside] = {
      version,
      ...(entry.dev && { dev: true }),
      optional: true,
      ...platform,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(place, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} builds for other platforms put back\n`);

/** Which machine a build is for, from its name: `@biomejs/cli-win32-x64`. Null when the name does not say. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!(os && cpu)) return words.includes("wasm32") ? { cpu: ["wasm32"] } : null;
  return { os: [os], cpu: [cpu] };
}
