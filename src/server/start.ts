import type { AddressInfo } from "node:net";
import { watchersHeld } from "#people";
import { askWitness, type Post } from "#platform/audit/ask-witness";
import { checkpointFile, keepInFile } from "#platform/audit/checkpoint-file";
import { startSealing } from "#platform/audit/start-sealing";
import { backUp } from "#platform/backup";
import { nobody } from "#platform/caller";
import { type Config, WrongSetting } from "#platform/config";
import { workOn } from "#platform/context";
import { openControl } from "#platform/control";
import { openDatabase } from "#platform/database";
import { type Country, loadCountry, realCountry } from "#platform/facts";
import { loadWebBundle } from "#platform/http/pages";
import type { Readiness } from "#platform/http/probes";
import { startJobs } from "#platform/jobs";
import { createLog } from "#platform/log";
import { smtpSender } from "#platform/mail/smtp-sender";
import { startMailing } from "#platform/mail/start-mailing";
import { migrate } from "#platform/migrate";
import { fetchOutside } from "#platform/outside/fetch-outside";
import { readSecret } from "#platform/secret";
import {
  createPracticeProvider,
  type PracticeProvider,
} from "#platform/sign-in/practice/practice-provider";
import { whyNoPractice } from "#platform/sign-in/practice/why-no-practice";
import { readProviders } from "#platform/sign-in/providers/read-providers";
import { standingOf } from "#platform/standing";
import { inventCountry } from "#practice";
import { buildApp, factModules, jobsOf } from "./app.ts";
import { answerAuditCheck } from "./commands/audit.ts";
import { inviteLogged } from "./commands/invite.ts";
import { changePersonLogged } from "./commands/person.ts";
import { makeParts, type Parts } from "./parts.ts";

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
    const byCommand = workOn(database.db, config.practice, clock, nobody("command-line"));
    const migrated = await migrate(database.db);
    if (migrated.length > 0) tell(`Database made ready: ${migrated.join(", ")}`);
    const country = config.practice ? practiceCountry() : await realCountry();
    if (await loadCountry(work, country, factModules)) {
      tell(config.practice ? "Practice country invented" : "Facts loaded from data/");
    }

    const { parts, practice } = await openParts(config, clock);
    const http = await buildApp({ parts, practice, database, work, web, log, clock, readiness });
    await http.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
      throw listenFault(error, config);
    });
    stopListening = () => http.close();
    if (database.kind === "pglite") {
      const commands = {
        backup: (file: string) => backUp(database.db, file, clock()),
        invite: (words: string) => byCommand.change((ctx) => inviteLogged(ctx, words)),
        person: (words: string) => byCommand.change((ctx) => changePersonLogged(ctx, words)),
        standing: () => work.read(standingOf),
        watchers: async () => [...(await work.read(watchersHeld))],
        audit: (asked: string) => answerAuditCheck(database.db, asked, parts.auditKey),
      };
      closing.push(await openControl(config.dataDir, commands));
    }
    const outside = [
      keepInFile(checkpointFile(config.dataDir)),
      ...(config.auditWitnessUrl === null
        ? []
        : [askWitness(config.auditWitnessUrl, { work, post: postOutside })]),
    ];
    closing.push(startSealing({ work, key: parts.auditKey, outside, log }));
    const { smtpUrl, mailFrom } = config;
    // The practice country mails nobody: its people do not exist, and an address that was typed there may.
    const send =
      smtpUrl && mailFrom && !config.practice
        ? smtpSender({ smtpUrl, from: mailFrom, baseUrl: config.baseUrl })
        : null;
    closing.push(startMailing({ work, kit: parts.mail, send, log }));
    closing.push(await startJobs(work, jobsOf(config), log));

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

/** Keys, and where people sign in: at the providers of the settings, or on one machine alone at the practice one. */
async function openParts(
  config: Config,
  clock: () => Date,
): Promise<{ parts: Parts; practice: PracticeProvider | null }> {
  const secret = await readSecret(config.secretKey, config.dataDir);
  const configured =
    config.oidcProviders === null ? [] : await readProviders(config.oidcProviders, process.env);
  const why = whyNoPractice(config, { withProviders: configured.length > 0 });
  const practice = why === null ? await createPracticeProvider(config.baseUrl, clock) : null;
  const providers = practice ? [...configured, practice.provider] : configured;
  return { parts: makeParts(config, { secret, providers, clock }), practice };
}

const postOutside: Post = async (url, body) => {
  const answer = await fetchOutside(url, { method: "POST", body });
  return { status: answer.status, body: await answer.text() };
};

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
