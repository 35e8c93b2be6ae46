import type { FastifyInstance } from "fastify";
import type { WebBundle } from "#contract/pages";
import { loadNetworkFacts, serveNetwork } from "#network";
import { eraseFeedbackAddresses, serveOverview } from "#overview";
import type { Config } from "#platform/config";
import type { Work } from "#platform/context";
import type { Database } from "#platform/database";
import type { FactModules } from "#platform/facts";
import type { Api } from "#platform/http/mount";
import { createApi, mount } from "#platform/http/mount";
import { mountPages } from "#platform/http/pages";
import { mountProbes, type Readiness } from "#platform/http/probes";
import { createHttp } from "#platform/http/server";
import { forgetOldReplies } from "#platform/idempotency";
import type { JobKind } from "#platform/jobs";
import type { Log } from "#platform/log";
import { createMetrics } from "#platform/metrics";
import { openApiOf } from "#platform/openapi";
import { loadVocabularies, serveVocabulary } from "#vocabulary";

/** Every module's part of the API. */
export function wholeApi(work: Work): Api {
  const api = createApi();
  serveVocabulary(api, work);
  serveNetwork(api, work);
  serveOverview(api, work);
  return api;
}

/** What each module takes from the fact tables, in this order. */
export const factModules: FactModules = {
  modules: ["vocabulary", "network"],
  loaders: [loadVocabularies, loadNetworkFacts],
};

/** Work that comes back by itself. */
export const jobKinds: readonly JobKind[] = [
  { kind: "overview/erase-feedback-addresses", everyHours: 24, run: eraseFeedbackAddresses },
  { kind: "platform/forget-old-replies", everyHours: 24, run: forgetOldReplies },
];

/** The whole platform as one web server, ready to listen. */
export async function buildApp(given: {
  config: Config;
  database: Database;
  work: Work;
  web: WebBundle;
  log: Log;
  clock: () => Date;
  readiness: Readiness;
}): Promise<FastifyInstance> {
  const { config, database, work, log } = given;
  const metrics = createMetrics(database);
  const http = await createHttp(config, log, metrics);
  const api = wholeApi(work);
  const openApi = openApiOf(
    api.routes.map(({ route }) => route),
    config,
  );
  mount(http, api, config.practice);
  http.get("/api/v1/openapi.json", () => openApi);
  mountProbes(http, { ...given, metrics });
  await mountPages(http, { ...given, api });
  return http;
}
