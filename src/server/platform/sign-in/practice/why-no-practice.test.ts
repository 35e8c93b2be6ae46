import { expect, test } from "vitest";
import { readConfig } from "../../config.ts";
import { whyNoPractice } from "./why-no-practice.ts";

const why = (env: NodeJS.ProcessEnv, withProviders = false): string | null =>
  whyNoPractice(readConfig(env, false), { withProviders });

test.each([
  ["other machines can reach it", { HOST: "0.0.0.0" }, "HOST"],
  ["other machines can reach it by IPv6", { HOST: "::" }, "HOST"],
  ["the world knows it by a name", { BASE_URL: "https://waaier.example.nl" }, "BASE_URL"],
  ["a name only looks like this machine", { BASE_URL: "http://localhost.example.nl" }, "BASE_URL"],
  ["it stands behind https", { BASE_URL: "https://localhost" }, "BASE_URL"],
  ["it has a real database", { DATABASE_URL: "postgresql://db.example/waaier" }, "DATABASE_URL"],
  ["it stands behind a proxy", { TRUST_PROXY: "true" }, "TRUST_PROXY"],
])("where %s there is no practice sign-in", (_what, env: NodeJS.ProcessEnv, named) => {
  expect(why(env)).toContain(named);
});

test("beside real providers there is no practice sign-in", () => {
  expect(why({}, true)).toContain("OIDC_PROVIDERS");
});

test.each([
  {},
  { HOST: "::1" },
  { HOST: "localhost" },
  { BASE_URL: "http://127.0.0.1:3000" },
  { BASE_URL: "http://[::1]:3000" },
])("on one machine alone there is: %o", (env: NodeJS.ProcessEnv) => {
  expect(why(env)).toBeNull();
});
