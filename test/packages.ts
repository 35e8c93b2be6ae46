import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { root } from "./tool.ts";

// What the machine may or may not have. Without it part of the tests is not run, and says so.

/** Where PostgreSQL keeps `initdb` and `postgres`; the newest version that is installed. */
export function postgresFolder(): string | null {
  const set = process.env["WAAIER_PG_BIN"];
  const folders = set ? [set] : globSync("/usr/lib/postgresql/*/bin");
  const version = (folder: string): number => Number(/\/(\d+)\/bin$/.exec(folder)?.[1] ?? 0);
  const whole = folders.filter((folder) => existsSync(join(folder, "initdb")));
  return whole.sort((a, b) => version(b) - version(a))[0] ?? null;
}

/** Where Chromium is, or null. */
export function chromium(): string | null {
  const places = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

/** The collected sources of the facts and the published API rules, which are no part of this repository. */
export const sharedCollection = (): string | null => {
  const folder = process.env["WAAIER_SHARED"] ?? join(root, "../shared/data/nl");
  return existsSync(folder) ? folder : null;
};
