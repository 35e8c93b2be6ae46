import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sql } from "kysely";
import type { Config } from "../config.ts";
import type { Database } from "../database.ts";
import type { Metrics } from "../metrics.ts";
import { NotFound, Unavailable } from "../refusal.ts";
import { isFromThisMachine } from "./this-machine-only.ts";

/** Whether this process still takes work; a stop sets it to false before anything closes. */
export interface Readiness {
  ready: boolean;
}

/** Alive, ready and measured: for whoever runs the server. */
export function mountProbes(
  http: FastifyInstance,
  {
    config,
    database,
    metrics,
    readiness,
  }: {
    config: Config;
    database: Database;
    metrics: Metrics;
    readiness: Readiness;
  },
): void {
  http.get("/health/live", async () => ({ status: "live" }));
  http.get("/health/ready", async () => {
    if (!readiness.ready) throw new Unavailable("platform/stopping", "This server is stopping.");
    await answersWithin(readyAfterMs, database);
    return { status: "ready" };
  });
  http.get("/metrics", async (request, reply) => {
    if (!mayMeasure(request, config.metricsToken)) {
      throw new NotFound("platform/unknown-address", "There is nothing at this address.");
    }
    return reply
      .header("content-type", "text/plain; version=0.0.4; charset=utf-8")
      .send(await metrics.text());
  });
}

// A probe that waits longer in line than this says more than the database could.
const readyAfterMs = 3_000;

async function answersWithin(ms: number, { db }: Database): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Unavailable("platform/busy", "The database is too busy to answer.")),
    ms,
  );
  try {
    await Promise.race([sql`select 1`.execute(db), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The figures are for the machine itself, or for who has the token. */
function mayMeasure(request: FastifyRequest, token: string | null): boolean {
  // Behind a proxy every request comes from the loopback; then a token is needed.
  if (token === null) return isFromThisMachine(request);
  const given = Buffer.from(request.headers.authorization ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
