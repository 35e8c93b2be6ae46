import { existsSync } from "node:fs";
import { mkdir, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { checkFacts } from "#data/check";
import { watchersHeld } from "#people";
import { type Config, readConfig, WrongSetting } from "#platform/config";
import { workOn } from "#platform/context";
import { askServer, CommandRefused } from "#platform/control";
import { DirectoryInUse } from "#platform/directory-lock";
import { factsFolder } from "#platform/facts";
import { readSecret } from "#platform/secret";
import { readProviders } from "#platform/sign-in/providers/read-providers";
import { type Standing, standingOf } from "#platform/standing";
import { type Finding, ok, wrong } from "./finding.ts";
import { judgeSettings } from "./judge-settings.ts";
import { judgeStanding, judgeWatchers } from "./judge-standing.ts";
import { hasDatabase, onDatabase } from "./on-database.ts";

const built = fileURLToPath(new URL("../../../dist/web/server/render.js", import.meta.url));

/**
 * Looks at everything the platform needs: says what is still to be set, and how to mend what is wrong. Ends with an
 * error when something is wrong.
 */
export async function doctor(say: (line: string) => void): Promise<void> {
  const config = readConfig(process.env, false);
  const findings = [
    nodeVersion(),
    pagesBuilt(),
    facts(),
    await room(config),
    await portFree(config),
    ...(await settings(config)),
    ...(await database(config)),
  ];
  for (const { what, kind, told } of findings) say(`${kind.padEnd(5)} ${what}: ${told}`);
  if (findings.some(({ kind }) => kind === "WRONG")) process.exitCode = 1;
}

function nodeVersion(): Finding {
  const well = Number(process.versions.node.split(".")[0]) >= 24;
  const told = well ? process.versions.node : `${process.versions.node}; start with npm start`;
  return { what: "Node", kind: well ? "ok" : "WRONG", told };
}

function pagesBuilt(): Finding {
  const well = existsSync(built);
  return well ? ok("pages", "built") : wrong("pages", "not built; run npm start");
}

function facts(): Finding {
  const { problems, rows } = checkFacts(factsFolder);
  const [first] = problems;
  const count = Object.values(rows).reduce((sum, n) => sum + n, 0);
  const told = first
    ? `${first.file} line ${first.line}: ${first.text}`
    : `${count} rows, all whole`;
  return { what: "facts", kind: first ? "WRONG" : "ok", told };
}

async function room({ dataDir }: Config): Promise<Finding> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const { bavail, bsize } = await statfs(dataDir);
  const free = Math.round((bavail * bsize) / 1e6);
  // An embedded database takes about 100 MB, and PostgreSQL's log needs room to turn over.
  return { what: "disk", kind: free > 500 ? "ok" : "WRONG", told: `${free} MB free at ${dataDir}` };
}

async function settings(config: Config): Promise<Finding[]> {
  const { oidcProviders, secretKey, dataDir } = config;
  try {
    if (secretKey !== null) await readSecret(secretKey, dataDir);
    const providers = oidcProviders === null ? [] : await readProviders(oidcProviders, process.env);
    return judgeSettings(config, { providers: providers.length });
  } catch (error) {
    if (error instanceof WrongSetting) return [wrong("settings", error.message)];
    throw error;
  }
}

async function database(config: Config): Promise<Finding[]> {
  const what = "database";
  if (!hasDatabase(config)) return [ok(what, "none yet; npm start makes one")];
  try {
    return await onDatabase(config, async ({ db, kind }) => {
      const { rows } = await sql<{
        version: string;
      }>`select current_setting('server_version') as version`.execute(db);
      const found = ok(what, `${kind} ${rows[0]?.version ?? "?"}`);
      const standing = await workOn(db, false, () => new Date()).read(standingOf);
      if (!standing) return [found, ok("tables", "of another version; npm start mends them")];
      // What has PGlite open is this command alone.
      const held = await workOn(db, false, () => new Date()).read(watchersHeld);
      return [
        found,
        ...judgeStanding(standing, { runs: kind !== "pglite" }),
        ...judgeWatchers(held),
      ];
    });
  } catch (error) {
    if (error instanceof DirectoryInUse) return askRunning(config);
    return [wrong(what, error instanceof Error ? error.message : String(error))];
  }
}

/** PGlite lets one process in: the one that runs says how it is. */
async function askRunning({ dataDir }: Config): Promise<Finding[]> {
  // One of an older version does not know the question.
  const running = await askServer(dataDir, "standing", "").catch((error: unknown) => {
    if (error instanceof CommandRefused) return null;
    throw error;
  });
  const found = ok("database", "in use by a Waaier that runs");
  const standing = running?.done as Standing | null | undefined;
  if (!standing) return [found];
  const held = await askServer(dataDir, "watchers", "");
  return [
    found,
    ...judgeStanding(standing, { runs: true }),
    ...judgeWatchers(new Set(held?.done as string[])),
  ];
}

async function portFree({ port, host }: Config): Promise<Finding> {
  const free = await new Promise<boolean>((resolve) => {
    const probe = createServer()
      .once("error", () => resolve(false))
      .listen(port, host, () => probe.close(() => resolve(true)));
  });
  // Taken is well when it is ours; who looks knows.
  return ok("port", `${port} is ${free ? "free" : "taken"}`);
}
