import { defineConfig } from "vitest/config";

/** Races and long tests: they start servers and databases of their own, and one at a time. */
export default defineConfig({
  test: {
    include: ["test/races/**/*.test.ts", "test/long/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
