import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, postgresFolder } from "../test/packages.ts";
import { root } from "../test/tool.ts";

/** Something that measuring needs is not on this machine; the message says what, and how to mend it. */
export class Missing extends Error {}

/** Where PostgreSQL keeps its programs. Throws `Missing`. */
export function requirePostgres(): string {
  const bin = postgresFolder();
  if (bin !== null) return bin;
  throw new Missing(
    "PostgreSQL is not here: no initdb in /usr/lib/postgresql/*/bin. Install it (apt-get install postgresql), or set WAAIER_PG_BIN to the folder of initdb.",
  );
}

/** Where Chromium is. Throws `Missing`. */
export function requireChromium(): string {
  const place = chromium();
  if (place !== null) return place;
  throw new Missing(
    "Chromium is not here: not at /usr/bin/chromium. Install it (apt-get install chromium), or set CHROMIUM to its program.",
  );
}

// Without these Debian's Chromium asks for a display, a sandbox, or the network.
export const chromiumSwitches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Builds the pages when their sources changed since, as `npm start` does: nothing old is measured. */
export async function requirePages(): Promise<void> {
  const starter = pathToFileURL(join(root, "bin/run.mjs")).href;
  const { build } = (await import(starter)) as { build: () => void };
  build();
  if (!existsSync(join(root, "dist/web/server/render.js"))) {
    throw new Missing("The pages are not built: no dist/web/server/render.js. Run: npm run build");
  }
}
