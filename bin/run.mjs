// Runs on any Node from 20 on, without a package: installs what is missing, builds the pages when
// their sources changed, and hands over to Node 24. Plain JavaScript, because Node 20 runs no TypeScript.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
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
  return await handOver([join(root, "src/server/cli.ts"), ...words]);
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

/** Builds the commands about messages. False when it cannot be done, as in a folder of another user. */
export function buildMessages(folder) {
  // Whoever runs the one before can go on with it until this one takes its place.
  const making = `${folder}.${process.pid}`;
  const done = spawnSync(node, [join(root, "bin/build-messages.mjs"), making], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  try {
    if (done.status === 0) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(making, folder);
    }
    rmSync(making, { recursive: true, force: true });
  } catch {
    // Another one was first, or nothing can be written here.
  }
  return done.status === 0 && existsSync(folder);
}

/** Runs a program on Node 24. Signals go to it too, so that it can end what it was doing. */
export function handOver(words, env = {}) {
  const program = spawn(node, words, { stdio: "inherit", env: { ...process.env, ...env } });
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

/** Beside what a command has to say, which another program may read. */
function say(line) {
  process.stderr.write(`${line}\n`);
}
