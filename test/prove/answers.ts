import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pass } from "../gates.ts";
import { run } from "../tool.ts";
import { holds, judged, type Plant, planted, type Score, sumOf } from "./plant.ts";

const edited = async (
  copy: string,
  file: string,
  edit: (text: string) => string,
): Promise<Record<string, string>> => {
  const before = await readFile(join(copy, file), "utf8");
  const after = edit(before);
  if (after === before) throw new Error(`Nothing to edit in ${file}: mend this proof`);
  return { [file]: after };
};

const store = "src/server/agenda/store.ts";
const migrations = ["9998-agenda.sql", "9999-agenda.sql"] as const;
const ownership: readonly Plant[] = [
  {
    rule: "tables: a store names a table of another module",
    files: {
      "migrations/9997-agenda.sql": "create schema agenda;\ncreate table agenda.theme (id text);\n",
      [store]: 'export type Tables = { "network.organisation": { id: string } };\n',
    },
    says: /FAIL .*agenda names only its own tables/,
  },
  {
    rule: "tables: a migration makes a table outside its module's schema",
    files: { [`migrations/${migrations[0]}`]: "create table network.theme (id text);\n" },
    says: /FAIL .*9998-agenda\.sql touches only its own schema/,
  },
  {
    rule: "tables: a migration makes a table without a schema",
    files: { [`migrations/${migrations[1]}`]: "create table theme (id text);\n" },
    says: /FAIL .*9999-agenda\.sql leaves no table, index or view without a schema/,
  },
];

/** Each module has its own tables. */
export async function proveTables(copy: string): Promise<Score> {
  const files = Object.assign({}, ...ownership.map((plant) => plant.files)) as Plant["files"];
  const words = ["vitest", "run", "--config", "test/prove/vitest.config.ts", "test/tables.test.ts"];
  const ran = await planted(copy, files, () => run(words, { cwd: copy, env: noColour }));
  return judged(ownership, ran.output);
}

const noColour = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };

/** A fact without a source is not shipped. */
export async function proveFacts(copy: string): Promise<Score> {
  const files = await edited(copy, "data/provinces.csv", (text) =>
    text.replace(/,[^,\n]*\n$/, ",\n"),
  );
  const check = ["node", "src/server/cli.ts", "data", "check"];
  const ran = await planted(copy, files, () => run(check, { cwd: copy }));
  const named = /provinces\.csv line \d+, source/.test(ran.output);
  return holds("data: a fact without a source", ran.code !== 0 && named, ran.output);
}

const badRoute = `
  api.serve(
    route({
      id: "proveGetThing", tag: "Prove", method: "get", path: "/get-all/my_things/", summary: "x",
      query: z.object({ snake_case: z.string() }),
      reply: z.object({ birthDate: z.string() }).meta({ id: "ProveThing" }),
    }),
    () => Promise.resolve({ birthDate: "" }),
  );
`;

/** A route that breaks the API Design Rules does not pass. */
export async function proveApi(copy: string): Promise<Score> {
  const files = await edited(copy, "src/server/app.ts", (text) =>
    text
      .replace(/^/, 'import { z } from "zod";\nimport { route } from "#contract/route";\n')
      .replace(/(const api = createApi\(\);\n)/, `$1${badRoute}`),
  );
  const { passed, output } = await planted(copy, files, () => pass("API rules", copy));
  const rules = [
    "core/path-segments-kebab-case",
    "core/no-trailing-slash",
    "core/naming-resources",
    "core/query-keys-camel-case",
    "core/date-time/date-omit-time-portion",
  ];
  return sumOf(
    rules.map((rule) =>
      holds(`API: ${rule}`, !passed && output.includes(`error  ${rule}`), output),
    ),
  );
}
