import { defineConfig } from "vitest/config";

/** One server for all journeys, one browser for each worker; two workers keep two cores busy. */
export default defineConfig({
  test: {
    include: ["test/journeys/**/*.test.ts"],
    exclude: process.env["WAAIER_EVERY_PAGE"] === "1" ? [] : ["test/journeys/every-*.test.ts"],
    globalSetup: ["test/journeys/global-setup.ts"],
    isolate: false,
    maxWorkers: 2,
    maxConcurrency: 3,
    // A page takes a second or two; on a machine that others use too it may take many.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
