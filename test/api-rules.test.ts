import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, run } from "./tool.ts";

// The published linter of the NL API Design Rules comes with documents that break its rules. Ours must
// refuse each of those too, and nothing that theirs lets through.
const cases = join(root, "../shared/data/peers/adr-linter/linter/testcases");
const absent = !existsSync(cases);
const names = absent ? [] : readdirSync(cases).sort();

interface Finding {
  readonly code: string;
  readonly severity: number;
  readonly source: string;
}

describe.skipIf(absent)("our API rules, beside the published linter", () => {
  let folder: string;
  let findings: readonly Finding[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "waaier-rules-"));
    const report = join(folder, "report.json");
    const rules = join(root, "test/api-rules.yaml");
    await run([
      "spectral",
      "lint",
      `${cases}/*/openapi.json`,
      "-r",
      rules,
      "-f",
      "json",
      "-o",
      report,
    ]);
    findings = JSON.parse(readFileSync(report, "utf8")) as Finding[];
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const errorsOf = (name: string): string[] => [
    ...new Set(
      findings
        .filter(({ source, severity }) => severity === 0 && source.includes(`/${name}/`))
        .map(({ code }) => code),
    ),
  ];

  test.each(names)("%s is judged the same", (name) => {
    const expected = readFileSync(join(cases, name, "expected-output.txt"), "utf8");
    expect(errorsOf(name).length > 0).toBe(/\(\d+ errors?,/.test(expected));
  });

  test.each([
    ["contact-no-email", "core/doc-openapi-contact"],
    ["date-time", "core/date-time/format"],
    ["date-time", "core/date-time/date-omit-time-portion"],
    ["error-type", "core/error-handling/problem-details"],
    ["error-type-missing-required", "core/error-handling/problem-details"],
    ["error-type-invalid-input", "core/error-handling/invalid-input"],
    ["openapi-versie-missing", "core/doc-openapi"],
    ["paths-kebab-incorrect", "core/path-segments-kebab-case"],
    ["paths-kebab-slashes", "core/no-trailing-slash"],
    ["query-keys-camel-case", "core/query-keys-camel-case"],
    ["semver-incorrect", "core/semver"],
    ["version-header-missing", "core/version-header"],
  ])("%s is refused for the rule it breaks: %s", (name, rule) => {
    expect(errorsOf(name)).toContain(rule);
  });
});
