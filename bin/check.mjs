// `npm run check`: on any Node from 20 on it installs what is missing, and has every gate judge the
// sources: types, lint, architecture, dead code and the rules for the API.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, install } from "./run.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
install({ forTests: true });
// The tool for dead code reads the configuration of the second build, which names the files of the first.
build();
const done = spawnSync(
  join(root, "node_modules/node/bin/node"),
  [join(root, "test/check.ts"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = done.status ?? 1;
