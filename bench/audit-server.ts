import { serveOverview } from "#overview";
import { openAuditKey } from "#platform/audit/audit-key";
import { startSealing } from "#platform/audit/start-sealing";
import { writeLine } from "#platform/audit/write-line";
import { nobody } from "#platform/caller";
import { readConfig } from "#platform/config";
import { workOn } from "#platform/context";
import { openDatabase } from "#platform/database";
import { createApi, openDoor } from "#platform/http/api";
import { mount } from "#platform/http/mount";
import { createHttp } from "#platform/http/server";
import { sessionCookie } from "#platform/http/session-cookie";
import { createLog } from "#platform/log";

// A part of the server, whole from the connection to the database, with the audit trail or without it. The program
// itself has no way to leave its trail out.
const withTrail = process.argv[2] === "with";
const config = readConfig(process.env, false);
const log = createLog(config.logLevel);
const database = await openDatabase({ url: config.databaseUrl ?? "" });
const work = workOn(database.db, false, () => new Date());

const http = await createHttp(config, log, { request: () => undefined, text: async () => "" });
const api = createApi();
serveOverview(api, { tasks: [] });
const door = openDoor(api, {
  base: work,
  identify: async (_ctx, { origin }) => nobody(origin),
  writeLine: withTrail ? writeLine : async () => undefined,
});
mount(http, api, { door, cookie: sessionCookie(config.baseUrl), practice: false });
http.get("/health/ready", () => "ready");

const key = openAuditKey(Buffer.alloc(32, 1), { practice: false });
// Six times as often as the program does, so that every round seals.
const stopSealing = withTrail
  ? startSealing({ work, key, outside: [], log, everyMs: 10_000 })
  : async () => undefined;
await http.listen({ port: config.port, host: config.host });

process.on("SIGTERM", () => {
  http
    .close()
    .then(stopSealing)
    .then(database.close)
    .then(
      () => process.exit(0),
      () => process.exit(1),
    );
});
