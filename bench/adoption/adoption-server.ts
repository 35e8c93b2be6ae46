import { serveAdoption } from "#adoption";
import { serveOverview } from "#overview";
import { nobody } from "#platform/caller";
import { readConfig } from "#platform/config";
import { workOn } from "#platform/context";
import { openDatabase } from "#platform/database";
import { createApi, openDoor } from "#platform/http/api";
import { mount } from "#platform/http/mount";
import { createHttp } from "#platform/http/server";
import { sessionCookie } from "#platform/http/session-cookie";
import { createLog } from "#platform/log";

// The API of adoption on a PostgreSQL that holds the practice country: the program itself keeps that in PGlite, and what
// is measured here is invented answers, which never stand beside municipalities that exist.
const config = readConfig(process.env, false);
const log = createLog(config.logLevel);
const database = await openDatabase({ url: config.databaseUrl ?? "" });
const work = workOn(database.db, true, () => new Date());

const http = await createHttp(config, log, { request: () => undefined, text: async () => "" });
const api = createApi();
serveAdoption(api);
serveOverview(api, { tasks: [] });
const door = openDoor(api, {
  base: work,
  identify: async (_ctx, { origin }) => nobody(origin),
  writeLine: async () => undefined,
});
mount(http, api, { door, cookie: sessionCookie(config.baseUrl), practice: true });
http.get("/health/ready", () => "ready");
await http.listen({ port: config.port, host: config.host });

process.on("SIGTERM", () => {
  http
    .close()
    .then(database.close)
    .then(
      () => process.exit(0),
      () => process.exit(1),
    );
});
