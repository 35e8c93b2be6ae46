import { defineConfig } from "vitest/config";

/** For the tests that only read the sources: no database is made for them. */
export default defineConfig({ test: { include: ["test/*.test.ts"] } });
