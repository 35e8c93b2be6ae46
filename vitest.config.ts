import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "data/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    // These start servers, browsers or a PostgreSQL of their own, and are run by their own commands.
    exclude: ["test/journeys/**", "test/races/**", "test/long/**", "**/node_modules/**"],
    globalSetup: ["test/global-setup.ts"],
    // One module registry per worker, so that its files share one database (platform/test-db.ts).
    isolate: false,
    // The first test of a worker waits for its database.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
