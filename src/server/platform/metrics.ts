import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Database } from "./database.ts";

export interface Metrics {
  /** Seconds that one request took, by route and status; never by address or query. */
  request(route: string, method: string, status: number, seconds: number): void;
  /** The page for Prometheus. */
  text(): Promise<string>;
}

export function createMetrics({ pool, kind }: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "waaier_http_request_seconds",
    help: "Time that a request took, by route, method and status",
    labelNames: ["route", "method", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  new Gauge({
    name: "waaier_database_connections",
    help: "Connections to the database, by state",
    labelNames: ["state", "kind"],
    registers: [registry],
    collect() {
      this.set({ state: "open", kind }, pool.totalCount);
      this.set({ state: "idle", kind }, pool.idleCount);
      this.set({ state: "waiting", kind }, pool.waitingCount);
    },
  });
  return {
    request: (route, method, status, seconds) =>
      requests.observe({ route, method, status }, seconds),
    text: () => registry.metrics(),
  };
}
