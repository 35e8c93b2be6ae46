import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { root } from "./tool.ts";

// What `vite build` makes for the browser. On a line of 1 MB/s, 100 kB of script is a tenth of a second.
const client = join(root, "dist/web/client");
const scripts = globSync("assets/*.js", { cwd: client });
const text = (file: string): string => readFileSync(join(client, file), "utf8");
const zipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(client, file))).length, 0);

test("there is something to look at", () => {
  expect(scripts.length).toBeGreaterThan(0);
});

test("no zod in what the browser gets", () => {
  // The name of its error class and the property of its schemas stay readable in a minified build.
  expect(scripts.filter((file) => /\$?ZodError|_zod\b/.test(text(file)))).toEqual([]);
});

test("no server code in what the browser gets", () => {
  expect(
    scripts.filter((file) => /renderToString|node:fs|kysely|fastify/.test(text(file))),
  ).toEqual([]);
});

/** It works beside a page that is there already: nobody waits for it to read. */
const worker = scripts.filter((file) => file.startsWith("assets/check-worker-"));

test("all script of all pages together stays within 100 kB, but for the worker that checks messages", () => {
  expect(worker).toHaveLength(1);
  expect(zipped(scripts.filter((file) => !worker.includes(file)))).toBeLessThan(100_000);
});

test("the worker that checks messages stays within 100 kB", () => {
  expect(zipped(worker)).toBeLessThan(100_000);
});

test("the styles stay within 25 kB", () => {
  expect(zipped(globSync("assets/*.css", { cwd: client }))).toBeLessThan(25_000);
});

test("no asset is fetched from elsewhere", () => {
  const styles = globSync("assets/*.css", { cwd: client });
  expect(styles.filter((file) => /url\(["']?(?:https?:)?\/\//.test(text(file)))).toEqual([]);
});
