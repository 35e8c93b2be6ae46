// Starts the commands about messages (check, explain, example, deadline). They need no database and no page, and somebody
// waits for them at every call: so they run in this very process when its Node can, from files that were built beforehand.
// Plain JavaScript, because Node 20 runs no TypeScript.
import module from "node:module";
import { fileURLToPath } from "node:url";

// An import of it by name would load the streams as well, which takes as long as a message takes to check.
const { readFileSync, statSync } = module.createRequire(import.meta.url)("node:fs");

const root = fileURLToPath(new URL("../", import.meta.url));
const built = `${root}dist/server/commands/messages`;
const program = `${built}/program.mjs`;
const source = `${root}src/server/commands/messages/program.ts`;
/** What Node made of these files once it keeps here, and need not make again. */
const compiled = `${built}/compiled`;
// The Node that npm installs. Any other hands over to it.
const major = "24";

/** In bytes: of a file between these the second compiler of Node costs more than it gives (decision 0023). */
const [leastOfOne, mostOfOne] = [5_000_000, 50_000_000];
const flagsForOne = ["--no-turbofan", "--no-lazy-feedback-allocation"];

export const areAboutMessages = ([command]) =>
  ["check", "explain", "example", "deadline"].includes(command);

/** Runs one of these commands, which reads its words itself. Resolves to the exit code. */
export async function runMessages(words) {
  const file = isBuilt() ? program : await makeReady();
  if (file === null) return 2;
  const flags = isOneLargeFile(words) ? flagsForOne : [];
  if (process.versions.node.split(".")[0] !== major) {
    const { handOver } = await import("./run.mjs");
    return await handOver([...flags, file, ...words], { NODE_COMPILE_CACHE: compiled });
  }
  // Before anything is compiled. What is kept is kept apart for each set of flags.
  for (const flag of flags) process.getBuiltinModule("node:v8").setFlagsFromString(flag);
  module.enableCompileCache(compiled);
  await import(new URL(file, "file:").href);
  return process.exitCode;
}

/** Whether this is over before code that runs often is compiled for the second time, which takes a processor for as long. */
function isOneLargeFile([command, ...words]) {
  if (command !== "check") return false;
  try {
    let one;
    for (const word of words) {
      const what = statSync(word, { throwIfNoEntry: false });
      // There can be thousands, and whoever checks them looks at each again.
      if (what && one) return false;
      one ??= what;
    }
    return one?.isFile() && one.size > leastOfOne && one.size < mostOfOne;
  } catch {
    // What cannot be looked at is told by whoever checks it.
    return false;
  }
}

/** Whether it was built from just these sources. Their sizes and dates tell: to read them all would take too long. */
function isBuilt() {
  try {
    const lines = readFileSync(`${built}/.built`, "utf8").split("\n");
    return lines.every((line) => {
      const [file, size, changed] = line.split("\t");
      const now = statSync(root + file);
      return now.size === Number(size) && now.mtimeMs === Number(changed);
    });
  } catch {
    return false;
  }
}

/** Installs and builds what is missing. The sources will do when they cannot be built, only more slowly. */
async function makeReady() {
  const { buildMessages, install } = await import("./run.mjs");
  try {
    install({ forTests: true });
  } catch (error) {
    process.stderr.write(`\n${error.message}\n\n`);
    return null;
  }
  return buildMessages(built) ? program : source;
}
