import { type Module, mayKnow, modules, pairs } from "./module-graph.ts";
import type { Plant } from "./plant.ts";

/** A file that imports one thing it may not, named so that the gate's line tells it apart. */
const plant = (rule: string, file: string, imported: string, words = "import"): Plant => ({
  rule,
  files: { [file]: `${words} * as it from "${imported}";\nexport type It = typeof it;\n` },
  says: new RegExp(`error ${rule}: ${file.replaceAll(".", "\\.")} →`),
});

/** The front door of every module, also of those that are still to come. */
export const frontDoors = (isThere: (file: string) => boolean): Record<string, string> =>
  Object.fromEntries(
    modules
      .map((name) => [`src/server/${name}/index.ts`, `export const door = "${name}";\n`] as const)
      .filter(([file]) => !isThere(file)),
  );

const edge = ([who, whom]: readonly [Module, Module]): Plant =>
  plant(`${who}-knows-its-own`, `src/server/${who}/prove-${whom}.ts`, `../${whom}/index.ts`);

/** Every edge that is missing from the graph: each must be refused. */
export const forbiddenEdges = pairs.filter(([who, whom]) => !mayKnow(who, whom)).map(edge);
/** Every edge of the graph: none may be refused. */
export const allowedEdges = pairs.filter(([who, whom]) => mayKnow(who, whom)).map(edge);

/** What no module may do, for each of them. */
const ofModule = (m: Module): Plant[] => {
  const at = (name: string): string => `src/server/${m}/prove-${name}.ts`;
  const inside = { [at("inside")]: "export const inside = 1;\n" };
  const door = plant(
    "front-door-only",
    `src/server/${m === "overview" ? "" : "overview/"}prove-behind-${m}.ts`,
    `${m === "overview" ? "./" : "../"}${m}/prove-inside.ts`,
  );
  const indexInside = plant(
    "front-door-only",
    `src/server/prove-back-door-${m}.ts`,
    `./${m}/prove/index.ts`,
  );
  return [
    { ...door, files: { ...door.files, ...inside } },
    {
      ...indexInside,
      files: { ...indexInside.files, [`src/server/${m}/prove/index.ts`]: "export const x = 1;\n" },
    },
    plant("platform-knows-no-module", `src/server/platform/prove-${m}.ts`, `../${m}/index.ts`),
    plant("nobody-knows-the-app", at("app"), "../app.ts", "import type"),
    plant("server-never-web", at("web"), "../../web/page.ts", "import type"),
    plant("sql-in-stores-only", at("kysely"), "kysely", "import type"),
    plant("sql-in-stores-only", at("pg"), "pg"),
    plant("http-in-routes-only", at("mount"), "#platform/http/mount"),
    plant("web-framework-in-http-only", at("fastify"), "fastify"),
    plant("pglite-in-its-thread-only", at("pglite"), "@electric-sql/pglite"),
    plant("web-never-server", `src/web/prove/${m}.ts`, `../../server/${m}/index.ts`, "import type"),
    plant("contract-stands-alone", `src/contract/prove-${m}.ts`, `../server/${m}/index.ts`),
    plant("standards-are-pure", `src/standards/prove-${m}.ts`, `../server/${m}/index.ts`),
    plant("data-knows-no-program", `data/compile/prove-${m}.ts`, `../../src/server/${m}/index.ts`),
  ];
};

const each = (rule: string, folder: string, imports: readonly string[]): Plant[] =>
  imports.map((imported, index) => plant(rule, `${folder}/prove-${index}.ts`, imported));

/** A ring of two files, wherever it is. */
const ring = (folder: string): Plant => ({
  rule: "no-cycles",
  files: {
    [`${folder}/prove-ring-a.ts`]:
      'import { b } from "./prove-ring-b.ts";\nexport const a = () => b;\n',
    [`${folder}/prove-ring-b.ts`]:
      'import { a } from "./prove-ring-a.ts";\nexport const b = () => a;\n',
  },
  says: new RegExp(`error no-cycles: ${folder}/prove-ring-`),
});

export const importPlants: readonly Plant[] = [
  ...modules.flatMap(ofModule),
  ...[
    "src/server/platform",
    "src/server/network",
    "src/web/ui",
    "src/contract",
    "data/compile",
  ].map(ring),
  plant("found", "src/server/platform/prove-lost.ts", "./nowhere.ts"),
  plant("platform-knows-no-module", "src/server/platform/prove-alias.ts", "#network"),
  plant("nobody-knows-the-app", "src/server/platform/prove-app.ts", "../start.ts"),
  ...each("contract-stands-alone", "src/contract", [
    "fastify",
    "react",
    "kysely",
    "node:fs",
    "../standards/prove.ts",
    "../web/page.ts",
    "../../data/compile/tables.ts",
  ]),
  ...each("standards-are-pure", "src/standards", [
    "node:fs",
    "node:worker_threads",
    "#platform/refusal",
    "../contract/route.ts",
    "../web/page.ts",
  ]),
  ...each("standards-know-no-machinery", "src/standards/prove", [
    "pg",
    "kysely",
    "fastify",
    "react",
  ]),
  ...each("web-never-server", "src/web/prove-server", [
    "#platform/refusal",
    "#data/tables",
    "#network",
  ]),
  ...each("web-knows-no-node", "src/web/prove-node", ["node:fs", "node:crypto"]),
  ...each("web-pages-apart", "src/web/prove-page", ["../home/prove.ts", "../search/prove.ts"]),
  ...modules.map((m) =>
    plant("web-pages-apart", `src/web/${m}/prove-apart.ts`, "../home/prove.ts"),
  ),
  ...each("data-knows-no-program", "data/practice", ["#platform/refusal", "#contract/route"]),
  ...each("program-knows-no-tests", "src/server/platform/prove", [
    "../../../../test/tool.ts",
    "../test-db.ts",
    "../../../../bench/prove.ts",
  ]),
  ...each("mail-server-in-mail-only", "src/server/people/prove-mail", ["nodemailer"]),
  ...each("outside-in-one-place", "src/server/people/prove-outside", ["undici", "ipaddr.js"]),
  ...each("sign-in-in-one-place", "src/server/people/prove-sign-in", [
    "openid-client",
    "oidc-provider",
    "otpauth",
  ]),
  ...each("publiccode-packages-in-publiccode-only", "src/server/people/prove-publiccode", [
    "yaml",
    "iso-3166",
    "spdx-expression-parse",
    "spdx-license-ids/index.json",
  ]),
  ...["src/server/people", "src/web/ui", "src/standards/istandaarden/prove"].flatMap((folder) =>
    each("easter-in-working-days-only", `${folder}/prove-easter`, ["date-easter"]),
  ),
  ...each("no-development-packages", "src/server/platform/prove-dev", ["vitest", "fast-check"]),
];

/** Things to import that are not there yet. */
export const ground: Readonly<Record<string, string>> = {
  "src/standards/prove.ts": "export const standard = 1;\n",
  "src/web/home/prove.ts": "export const home = 1;\n",
  "src/web/search/prove.ts": "export const search = 1;\n",
  "bench/prove.ts": "export const bench = 1;\n",
};
