import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WrongSetting } from "../../config.ts";
import type { Provider } from "./provider.ts";
import { readProviders } from "./read-providers.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-providers-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const tenant = "11111111-2222-4333-8444-555555555555";
const town = {
  id: "town",
  name: "Aanmelding van de gemeente",
  kind: "entra",
  issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
  clientId: "client-1",
  clientSecretEnv: "OIDC_SECRET_TOWN",
};
const env = { OIDC_SECRET_TOWN: "s3cret-of-the-town" };

async function read(content: unknown, given: NodeJS.ProcessEnv = env): Promise<Provider[]> {
  const file = join(folder, "providers.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return readProviders(file, given);
}
const refusal = async (content: unknown, given?: NodeJS.ProcessEnv): Promise<string> => {
  const error: unknown = await read(content, given).catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(WrongSetting);
  return (error as Error).message;
};

test.each([
  ["0.issuer", { issuer: "http://login.example.nl" }],
  ["0.issuer", { issuer: "https://login.example.nl?x=1" }],
  ["0.issuer", { issuer: "https://login.microsoftonline.com/common/v2.0" }],
  ["0.issuer", { issuer: "https://login.microsoftonline.com/organizations/v2.0" }],
  ["0.issuer", { issuer: `https://sts.windows.net/${tenant}/` }],
  ["0.id", { id: "Town!" }],
  ["0.id", { id: "callback" }],
  ["0.id", { id: "practice" }],
  ["0.kind", { kind: "practice" }],
  ["0.kind", { kind: "saml" }],
  ["0.name", { name: " " }],
  ["0.clientId", { clientId: undefined }],
  ["0.clientSecretEnv", { clientSecretEnv: "the-secret-itself" }],
  ["0.claims.subject", { claims: { subject: "" } }],
  ["clientSecret", { clientSecret: "written-here" }],
])("a wrong %s is refused by its place: %j", async (where, changed) => {
  const told = await refusal([{ ...town, ...changed }]);
  expect(told).toContain(where);
  expect(told).not.toContain("written-here");
});

test("a secret that the environment does not have is named", async () => {
  expect(await refusal([town], {})).toContain("OIDC_SECRET_TOWN");
});

test("two providers of one id are refused", async () => {
  expect(await refusal([town, town])).toContain("1.id: given twice");
});

test.each([
  ["not JSON", "{ clientSecret: s3cret"],
  ["no list", {}],
  ["an empty list", []],
])("a file that is %s is refused, and not repeated", async (_what, content) => {
  expect(await refusal(content)).not.toContain("s3cret");
});

test("a file that is not there is told", async () => {
  const missing = join(folder, "missing.json");
  await expect(readProviders(missing, env)).rejects.toThrow(/ENOENT/);
});

test("what a kind does by itself is filled in, and the secret comes from the environment", async () => {
  expect(await read([town])).toEqual([
    expect.objectContaining({
      id: "town",
      clientSecret: "s3cret-of-the-town",
      scopes: ["openid", "profile", "email"],
      claims: { subject: "oid", name: "name", email: "preferred_username" },
      requiredAcr: [],
      organisations: [],
      loopback: false,
    }),
  ]);
});

test("a configuration may say otherwise, claim by claim", async () => {
  const broker = {
    ...town,
    id: "broker",
    kind: "eherkenning",
    issuer: "https://broker.example.nl",
    organisations: ["GM9001"],
    scopes: ["profile"],
    claims: { subject: "urn:etoegang:core:ActingSubjectID" },
    requiredAcr: "loa:high",
  };
  const [, read1] = await read([town, broker]);
  expect(read1).toMatchObject({
    scopes: ["openid", "profile"],
    claims: { subject: "urn:etoegang:core:ActingSubjectID", name: "name", email: "email" },
    requiredAcr: ["loa:high"],
    organisations: ["GM9001"],
  });
});
