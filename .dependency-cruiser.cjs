// The architecture, as rules. `knows` is the module graph of docs/architecture.md: who may use whose front
// door, for every module that is there or will be. Everybody knows vocabulary, network and people; nobody knows
// overview.
const knows = {
  vocabulary: [],
  network: [],
  people: [],
  catalogue: [],
  adoption: ["catalogue"],
  capacity: ["catalogue", "adoption"],
  agenda: [],
  assembly: [],
  trajectories: ["catalogue", "adoption", "agenda", "capacity", "assembly"],
  connect: ["catalogue", "adoption", "agenda", "capacity", "trajectories"],
  planning: ["catalogue", "adoption", "agenda", "capacity", "trajectories", "connect"],
  fund: ["catalogue", "adoption", "agenda", "capacity", "trajectories", "assembly"],
  traffic: [],
  residents: ["assembly"],
  overview: [
    "catalogue",
    "adoption",
    "capacity",
    "agenda",
    "assembly",
    "trajectories",
    "connect",
    "planning",
    "fund",
    "traffic",
    "residents",
  ],
};
// The ground: `network` may look up a term, `people` an organisation too, `vocabulary` knows nobody.
const ground = { vocabulary: [], network: ["vocabulary"], people: ["vocabulary", "network"] };

const modules = Object.keys(knows);
const mayKnow = (m) => [m, ...(ground[m] ?? [...Object.keys(ground), ...knows[m]])];
const aModule = `^src/server/(${modules.join("|")})/`;
const aFrontDoor = "^src/server/[^/]+/index\\.ts$";
// Tests, and what opens a database for them, may use what the program may not.
const tests = [
  "\\.(test|fixture)\\.tsx?$",
  "^src/server/platform/test-[a-z-]+\\.ts$",
  "^src/web/test-page\\.ts$",
];
const packages = (...names) => `node_modules/(${names.join("|")})/`;
const forbid = (name, from, to) => ({ name, severity: "error", from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid("no-cycles", {}, { circular: true }),
    forbid("found", {}, { couldNotResolve: true }),

    // Who may know whom on the server.
    forbid(
      "front-door-only",
      { path: "^src/server/([^/]+)" },
      { path: aModule, pathNot: ["^src/server/$1/", aFrontDoor] },
    ),
    // Overview may know every front door, and nobody may know overview.
    ...modules
      .filter((m) => m !== "overview")
      .map((m) =>
        forbid(
          `${m}-knows-its-own`,
          { path: `^src/server/${m}/` },
          { path: aModule, pathNot: `^src/server/(${mayKnow(m).join("|")})/` },
        ),
      ),
    forbid("platform-knows-no-module", { path: "^src/server/platform/" }, { path: aModule }),
    forbid(
      "nobody-knows-the-app",
      { path: ["^src/server/platform/", aModule], pathNot: tests },
      { path: "^src/server/(commands/|[^/]+\\.ts$)" },
    ),
    forbid("server-never-web", { path: "^src/server/" }, { path: "^src/web/" }),

    // Which file of a module may use what.
    forbid(
      "sql-in-stores-only",
      { path: aModule, pathNot: ["store\\.ts$", ...tests] },
      { path: packages("kysely", "pg") },
    ),
    forbid(
      "http-in-routes-only",
      { path: aModule, pathNot: ["/(routes|index)\\.ts$", ...tests] },
      { path: "^src/server/platform/http/" },
    ),
    forbid(
      "web-framework-in-http-only",
      { path: "^src/server/", pathNot: ["^src/server/platform/http/", "^src/server/app\\.ts$"] },
      { path: packages("fastify", "@fastify") },
    ),
    forbid(
      "pglite-in-its-thread-only",
      { path: "^src/", pathNot: "^src/server/platform/pglite-worker\\.ts$" },
      { path: packages("@electric-sql") },
    ),

    forbid(
      "mail-server-in-mail-only",
      { path: "^src/", pathNot: ["^src/server/platform/mail/", ...tests] },
      { path: packages("nodemailer") },
    ),
    // What is fetched goes to no address inside: one place looks at that.
    forbid(
      "outside-in-one-place",
      { path: "^src/", pathNot: ["^src/server/platform/outside/", ...tests] },
      { path: packages("undici", "ipaddr.js") },
    ),
    forbid(
      "sign-in-in-one-place",
      { path: "^src/", pathNot: ["^src/server/platform/sign-in/", ...tests] },
      { path: packages("openid-client", "oidc-provider", "otpauth") },
    ),

    // Libraries of law and standards: no database, clock or network; a solver is handed to them.
    forbid(
      "standards-are-pure",
      { path: "^src/standards/", pathNot: tests },
      { pathNot: "^src/standards/", dependencyTypesNot: ["npm"] },
    ),
    forbid(
      "standards-know-no-machinery",
      { path: "^src/standards/", pathNot: tests },
      {
        path: packages(
          "highs",
          "kysely",
          "pg",
          "@electric-sql",
          "fastify",
          "@fastify",
          "pino",
          "prom-client",
          "react",
          "react-dom",
        ),
      },
    ),
    // What reads a file of somebody else is bounded there, and the lists of codes are its.
    forbid(
      "publiccode-packages-in-publiccode-only",
      { path: "^src/", pathNot: ["^src/standards/publiccode/", ...tests] },
      { path: packages("yaml", "iso-3166", "spdx-expression-parse", "spdx-license-ids") },
    ),
    // A holiday is what the law says: one place knows it.
    forbid(
      "easter-in-working-days-only",
      { path: "^src/", pathNot: ["^src/standards/working-days/", ...tests] },
      { path: packages("date-easter") },
    ),
    forbid(
      "contract-stands-alone",
      { path: "^src/contract/", pathNot: tests },
      { pathNot: ["^src/contract/", packages("zod")] },
    ),

    // The web uses contract and standards, and runs in a browser.
    forbid("web-never-server", { path: "^src/web/" }, { path: "^(src/server|data)/" }),
    forbid(
      "web-knows-no-node",
      { path: "^src/web/", pathNot: tests },
      { dependencyTypes: ["core"] },
    ),
    forbid(
      "web-pages-apart",
      { path: "^src/web/([^/]+)/", pathNot: tests },
      { path: "^src/web/[^/]+/", pathNot: ["^src/web/$1/", "^src/web/(ui|i18n|shell)/"] },
    ),

    // What goes along with the program, and what does not.
    forbid("data-knows-no-program", { path: "^data/", pathNot: tests }, { path: "^src/" }),
    forbid(
      "program-knows-no-tests",
      { path: "^(src|data)/", pathNot: tests },
      { path: ["^(test|bench|bin)/", ...tests] },
    ),
    forbid(
      "no-development-packages",
      { path: "^(src|data)/", pathNot: tests },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
