import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./tool.ts";

// A module is entered by its index.ts, never through its tables: dependency-cruiser sees no table names,
// so this reads the text. PostgreSQL itself would let every module at every table.

const migrations = globSync("migrations/*.sql", { cwd: root }).sort();
const sources = globSync("src/server/*/**/*.ts", { cwd: root }).filter(
  (file) => !/\.(test|fixture)\.ts$/.test(file),
);
const owners = [...new Set(sources.map((file) => file.split("/")[2] ?? ""))];
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const withoutComments = (sql: string): string =>
  sql.replace(/--.*$/gm, "").replace(/\/\*[\s\S]*?\*\//g, "");

/** `0003-network.sql` and `0007-network-figures.sql` are of `network`. */
const ownerOf = (migration: string): string => basename(migration, ".sql").split("-")[1] ?? "";
const schemas = [...new Set(migrations.map(ownerOf))];
const tableName = new RegExp(`\\b(${schemas.join("|")})\\.[a-z_]+\\b`, "g");
const created = new Set(
  migrations.flatMap((file) =>
    [
      ...withoutComments(read(file)).matchAll(/create (?:table|view)[a-z ]* ([a-z_]+\.[a-z_]+)/g),
    ].map(([, name]) => name ?? ""),
  ),
);

test("there are migrations, tables and sources to read", () => {
  expect(migrations.length).toBeGreaterThan(3);
  expect(created.size).toBeGreaterThan(10);
  expect(sources.length).toBeGreaterThan(30);
});

test.each(migrations)("%s touches only its own schema", (file) => {
  const sql = withoutComments(read(file));
  const named = [...sql.matchAll(tableName)].map(([name]) => name);
  expect(named.filter((name) => !name.startsWith(`${ownerOf(file)}.`))).toEqual([]);
});

test.each(migrations)("%s leaves no table, index or view without a schema", (file) => {
  const sql = withoutComments(read(file)).toLowerCase();
  const made = sql.matchAll(
    /(?:create|alter|drop)\s+(?:table|view|materialized view|function|type|sequence)\s+(?:if (?:not )?exists\s+)?([a-z_."]+)|\bindex\s+[a-z_]+\s+on\s+([a-z_."]+)/g,
  );
  const bare = [...made]
    .map(([, name, on]) => name ?? on ?? "")
    .filter((name) => !name.includes("."));
  expect(bare).toEqual([]);
});

test.each(owners)("%s names only its own tables", (owner) => {
  const foreign = sources
    .filter((file) => file.startsWith(`src/server/${owner}/`))
    .flatMap((file) =>
      [...read(file).matchAll(/\b[a-z]+\.[a-z_]+\b/g)]
        .filter(([name]) => created.has(name) && !name.startsWith(`${owner}.`))
        .map(([name]) => `${file}: ${name}`),
    );
  expect(foreign).toEqual([]);
});
