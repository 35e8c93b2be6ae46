import { existsSync } from "node:fs";
import { mkdir, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { checkFacts } from "#data/check";
import { type Config, readConfig } from "#platform/config";
import { DirectoryInUse } from "#platform/directory-lock";
import { factsFolder } from "#platform/facts";
import { hasDatabase, onDatabase } from "./on-database.ts";

interface Finding {
  readonly what: string;
  readonly well: boolean;
  readonly told: string;
}

const built = fileURLToPath(new URL("../../../dist/web/server/render.js", import.meta.url));

/** Looks at everything the platform needs and says how to mend what is wrong; ends with an error when something is. */
export async function doctor(say: (line: string) => void): Promise<void> {
  const config = readConfig(process.env, false);
  const findings = [
    nodeVersion(),
    pagesBuilt(),
    facts(),
    await room(config),
    await database(config),
    await portFree(config),
  ];
  for (const { what, well, told } of findings) say(`${well ? "ok   " : "WRONG"} ${what}: ${told}`);
  if (findings.some(({ well }) => !well)) process.exitCode = 1;
}

function nodeVersion(): Finding {
  const well = Number(process.versions.node.split(".")[0]) >= 24;
  const told = well ? process.versions.node : `${process.versions.node}; start with npm start`;
  return { what: "Node", well, told };
}

function pagesBuilt(): Finding {
  const well = existsSync(built);
  return { what: "pages", well, told: well ? "built" : "not built; run npm start" };
}

function facts(): Finding {
  const { problems, rows } = checkFacts(factsFolder);
  const [first] = problems;
  const count = Object.values(rows).reduce((sum, n) => sum + n, 0);
  const told = first
    ? `${first.file} line ${first.line}: ${first.text}`
    : `${count} rows, all whole`;
  return { what: "facts", well: !first, told };
}

async function room({ dataDir }: Config): Promise<Finding> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(dataDir);
  const free = Math.round((bavail * bsize) / 1e6);
  // An embedded database takes about 100 MB, and PostgreSQL's log needs room to turn over.
  return { what: "disk", well: free > 500, told: `${free} MB free at ${dataDir}` };
}

async function database(config: Config): Promise<Finding> {
  const what = "database";
  if (!hasDatabase(config)) return { what, well: true, told: "none yet; npm start makes one" };
  try {
    const told = await onDatabase(config, async ({ db, kind }) => {
      const { rows } = await sql<{
        version: string;
      }>`select current_setting('server_version') as version`.execute(db);
      return `${kind} ${rows[0]?.version ?? "?"}`;
    });
    return { what, well: true, told };
  } catch (error) {
    if (error instanceof DirectoryInUse)
      return { what, well: true, told: "in use by a Waaier that runs" };
    return { what, well: false, told: error instanceof Error ? error.message : String(error) };
  }
}

async function portFree({ port, host }: Config): Promise<Finding> {
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer()
      .once("error", () => resolve(false))
      .listen(port, host, () => probe.close(() => resolve(true)));
  });
  // Taken is well when it is ours; who looks knows.
  return { what: "port", well: true, told: `${port} is ${free ? "free" : "taken"}` };
}
