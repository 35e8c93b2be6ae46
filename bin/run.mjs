// Runs on any Node from 20 on, without a package: installs what is missing, builds the pages when
// their sources changed, and hands over to Node 24. Plain JavaScript, because Node 20 runs no TypeScript.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = join(
  root,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);
const installed = join(root, "node_modules/.waaier-installed");
const built = join(root, "dist/web/.built");

/** Installs, builds and runs `waaier` with these words. Resolves to its exit code. */
export async function run(words) {
  try {
    // Also those for the tests: the build reads settings of the compiler that come with them.
    install({ forTests: true });
    if (words[0] === "start") build();
  } catch (error) {
    process.stderr.write(`\n${error.message}\n\n`);
    return 1;
  }
  return await handOver(words);
}

/** Installs the packages of the lock file, unless just those are there. To start, those for the tests are left out. */
export function install({ forTests }) {
  const lock = digestOf([join(root, "package-lock.json")]);
  const there = existsSync(node) && existsSync(installed) ? readFileSync(installed, "utf8") : "";
  if (there === `${lock} all` || (!forTests && there === `${lock} product`)) return;
  say("Installing packages (the first time this takes a minute) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const words = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = spawnSync(npm, forTests ? words : [...words, "--omit=dev"], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (done.status !== 0 || !existsSync(node)) {
    const told = (done.stderr ?? "").split("\n").slice(0, 12).join("\n");
    throw new Error(`The packages could not be installed. Is there a network?\n\n${told}`);
  }
  writeFileSync(installed, `${lock} ${forTests ? "all" : "product"}`);
}

/** Builds the pages, unless they were built from just these sources. */
export function build() {
  const wanted = digestOf([
    ...filesBelow(join(root, "src/web")),
    ...filesBelow(join(root, "src/contract")),
    ...filesBelow(join(root, "src/standards")),
    join(root, "vite.config.ts"),
    join(root, "package-lock.json"),
  ]);
  if (existsSync(built) && readFileSync(built, "utf8") === wanted) return;
  say("Building the pages …");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  for (const words of [["build"], ["build", "--ssr"]]) {
    const done = spawnSync(node, [vite, ...words, "--logLevel", "warn"], {
      cwd: root,
      stdio: "inherit",
    });
    if (done.status !== 0) throw new Error("The pages could not be built.");
  }
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, wanted);
}

/** Signals go to the program too, so that it can end what it was doing. */
function handOver(words) {
  const program = spawn(node, [join(root, "src/server/cli.ts"), ...words], { stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => program.kill(signal));
  return new Promise((resolve) => {
    program.on("exit", (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function digestOf(files) {
  const digest = createHash("sha256");
  for (const file of files) digest.update(file.slice(root.length)).update(readFileSync(file));
  return digest.digest("hex");
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
