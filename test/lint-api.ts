import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApiOf } from "#platform/openapi";
import { wholeApi } from "../src/server/app.ts";
import { describedParts } from "./parts.ts";
import { root, run, say } from "./tool.ts";

// As whoever runs it sets it up: the design rules ask for an address, and we make none up.
const asConfigured = {
  baseUrl: "https://waaier.example",
  contactEmail: "api@waaier.example",
  practice: false,
};

// `npm run api`: the OpenAPI document of every route, held against our own rules and, where it is at
// hand, the published linter of the NL API Design Rules. No error and no warning is let through.

const published =
  process.env["WAAIER_ADR_LINTER"] ?? join(root, "../shared/data/peers/adr-linter/linter.yaml");

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly severity: 0 | 1 | 2 | 3;
}

async function lint(document: string, rules: string, report: string): Promise<Finding[]> {
  const ran = await run([
    "spectral",
    "lint",
    document,
    "-r",
    rules,
    "-f",
    "json",
    "-o",
    report,
    "--quiet",
    "--fail-severity=hint",
  ]);
  const text = await readFile(report, "utf8").catch(() => "");
  if (text === "") throw new Error(`Spectral gave no report with ${rules}:\n${ran.output}`);
  return JSON.parse(text) as Finding[];
}

/** Lints, tells every finding and returns how many there are. */
async function judge(name: string, document: string, rules: string): Promise<number> {
  const findings = await lint(document, rules, `${document}.${name}`);
  const kinds = ["error", "warning", "info", "hint"] as const;
  for (const { code, message, path, severity } of findings) {
    say(`  ${kinds[severity]}  ${code}  ${path.join(".")}  ${message}`);
  }
  const count = (severity: number): number =>
    findings.filter((finding) => finding.severity === severity).length;
  say(`${name} rules: ${count(0)} errors, ${count(1)} warnings`);
  return findings.length;
}

const routes = wholeApi(describedParts()).routes.map(({ route }) => route);
if (routes.length === 0) throw new Error("The API has no routes: nothing was judged");
const folder = await mkdtemp(join(tmpdir(), "waaier-api-"));
try {
  const document = join(folder, "openapi.json");
  await writeFile(document, JSON.stringify(openApiOf(routes, asConfigured), null, 2));
  const judged = [judge("our", document, join(root, "test/api-rules.yaml"))];
  if (existsSync(published)) judged.push(judge("published", document, published));
  else say(`published rules: not run, ${published} is not here`);
  const faults = (await Promise.all(judged)).reduce((sum, count) => sum + count, 0);
  say(`${routes.length} routes judged`);
  process.exitCode = faults > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
