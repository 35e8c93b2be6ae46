import { expect, test } from "vitest";
import { readConfig, WrongSetting } from "./config.ts";

const wrong: [string, string][] = [
  ["PORT", "abc"],
  ["PORT", "70000"],
  ["PORT", "3.5"],
  ["BASE_URL", "waaier.example.nl"],
  ["BASE_URL", "ftp://waaier.example.nl"],
  ["BASE_URL", "https://waaier.example.nl/sub/path"],
  ["BASE_URL", "https://waaier.example.nl/?a=b"],
  ["DATABASE_URL", "mysql://localhost/waaier"],
  ["LOG_LEVEL", "loud"],
  ["RATE_LIMIT_PER_MINUTE", "-1"],
  ["TRUST_PROXY", "perhaps"],
  ["METRICS_TOKEN", "short"],
];

test.each(wrong)("%s=%s is refused by name", (name, value) => {
  expect(() => readConfig({ [name]: value }, false)).toThrow(WrongSetting);
  expect(() => readConfig({ [name]: value }, false)).toThrow(name);
});

test("the practice country is refused beside a DATABASE_URL", () => {
  expect(() => readConfig({ DATABASE_URL: "postgres://x/y" }, true)).toThrow(/of its own/);
});

test("the value of a wrong setting is not repeated: it may be a password", () => {
  try {
    readConfig({ DATABASE_URL: "mysql://user:s3cret@db/x" }, false);
  } catch (error) {
    expect(String(error)).not.toContain("s3cret");
  }
});

test("without settings it listens on this machine alone", () => {
  expect(readConfig({}, false)).toMatchObject({
    host: "127.0.0.1",
    port: 3000,
    baseUrl: "http://localhost:3000",
    databaseUrl: null,
    rateLimit: 1200,
    trustProxy: false,
  });
});

test("an empty setting is the same as none", () => {
  const config = readConfig({ PORT: "", RATE_LIMIT_PER_MINUTE: "", DATABASE_URL: "" }, false);
  expect(config).toMatchObject({ port: 3000, rateLimit: 1200, databaseUrl: null });
});

test("the practice country has a folder of its own inside the other", () => {
  const real = readConfig({ DATA_DIR: "/data" }, false).dataDir;
  expect(readConfig({ DATA_DIR: "/data" }, true).dataDir).toBe(`${real}/practice`);
});

test.each([
  ["::1", "http://localhost:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["fd00::7", "http://[fd00::7]:3000"],
  ["waaier.intern", "http://waaier.intern:3000"],
])("listening on %s gives the address %s", (host, address) => {
  expect(readConfig({ HOST: host }, false).baseUrl).toBe(address);
  expect(URL.canParse(address)).toBe(true);
});

test("an address keeps no slash at its end", () => {
  const { baseUrl } = readConfig({ BASE_URL: "https://waaier.example.nl/" }, false);
  expect(baseUrl).toBe("https://waaier.example.nl");
});
