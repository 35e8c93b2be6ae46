// `npm test`: on any Node from 20 on it installs what is missing and runs every test that needs no
// system package; it ends with what was not run and which package that needs.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, install } from "./run.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
install({ forTests: true });
build();
const done = spawnSync(
  join(root, "node_modules/node/bin/node"),
  [join(root, "test/run.ts"), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
  },
);
process.exitCode = done.status ?? 1;
