import type { AddressInfo } from "node:net";
import { backUp } from "#platform/backup";
import { type Config, WrongSetting } from "#platform/config";
import { workOn } from "#platform/context";
import { openControl } from "#platform/control";
import { openDatabase } from "#platform/database";
import { type Country, loadCountry, realCountry } from "#platform/facts";
import { loadWebBundle } from "#platform/http/pages";
import type { Readiness } from "#platform/http/probes";
import { startJobs } from "#platform/jobs";
import { createLog } from "#platform/log";
import { migrate } from "#platform/migrate";
import { inventCountry } from "#practice";
import { buildApp, factModules, jobKinds } from "./app.ts";

/** A server that runs: where it answers, and how to stop it. */
export interface Running {
  readonly url: string;
  readonly store: string;
  stop(): Promise<void>;
}

/** The invented country, made anew from its seed when the database does not have it. */
const practiceCountry = (): Country => {
  const { digest, facts } = inventCountry();
  return { digest, facts: () => Promise.resolve(facts()) };
};

/** Opens the database, brings it up to date, loads the country and listens. Throws when one of these cannot be. */
export async function start(config: Config, tell: (line: string) => void): Promise<Running> {
  const clock = (): Date => new Date();
  const log = createLog(config.logLevel);
  const web = await loadWebBundle();
  const database = await openDatabase(
    config.databaseUrl === null ? { directory: config.dataDir } : { url: config.databaseUrl },
  );
  const closing: (() => Promise<void>)[] = [database.close];
  const readiness: Readiness = { ready: true };
  let stopListening = async (): Promise<void> => undefined;
  // Nobody sends work any more before anything closes, and a request under way still finds jobs and
  // database; then what was opened last is closed first.
  const stop = async (): Promise<void> => {
    readiness.ready = false;
    await stopListening();
    for (const close of closing.reverse().splice(0)) await close();
  };
  try {
    const work = workOn(database.db, config.practice, clock);
    const migrated = await migrate(database.db);
    if (migrated.length > 0) tell(`Database made ready: ${migrated.join(", ")}`);
    const country = config.practice ? practiceCountry() : await realCountry();
    if (await loadCountry(work, country, factModules)) {
      tell(config.practice ? "Practice country invented" : "Facts loaded from data/");
    }

    const http = await buildApp({ config, database, work, web, log, clock, readiness });
    await http.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
      throw listenFault(error, config);
    });
    stopListening = () => http.close();
    if (database.kind === "pglite") {
      closing.push(await openControl(config.dataDir, (file) => backUp(database.db, file, clock())));
    }
    closing.push(await startJobs(work, jobKinds, log));

    const { port } = http.server.address() as AddressInfo;
    return {
      url: config.port === 0 ? `http://localhost:${port}` : config.baseUrl,
      store: storeOf(config),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const storeOf = ({ databaseUrl, dataDir }: Config): string =>
  databaseUrl === null ? `PGlite in ${dataDir}` : `PostgreSQL at ${new URL(databaseUrl).host}`;

function listenFault(error: unknown, { host, port }: Config): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") {
    return new WrongSetting(
      `Something else listens on port ${port}. Stop it, or choose another port: PORT=3001 npm start`,
    );
  }
  if (code === "EACCES" || code === "EADDRNOTAVAIL") {
    return new WrongSetting(`Cannot listen on ${host}:${port}. Choose another HOST or PORT.`);
  }
  return error;
}
