import { readFile } from "node:fs/promises";
import { z } from "zod";
import { providerKinds } from "#contract/sign-in";
import { WrongSetting } from "../../config.ts";
import { type Provider, presets, tenantOf } from "./provider.ts";

const kinds = providerKinds.filter((kind) => kind !== "practice");
// Addresses of ours below `/sign-in/`, and the provider that is inside.
const taken = ["callback", "second-factor", "practice"];
const words = z.array(z.string().min(1).max(200)).max(50);

const configured = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "small letters, digits and hyphens, at most 40")
    .refine((id) => !taken.includes(id), `not one of ${taken.join(", ")}`),
  name: z.string().trim().min(1).max(80),
  kind: z.enum(kinds),
  issuer: z
    .url({ protocol: /^https$/, error: "an address that begins with https://" })
    .refine((url) => !/[?#]/.test(url), "without ? and #"),
  clientId: z.string().min(1).max(200),
  clientSecretEnv: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, "the name of an environment variable, such as OIDC_SECRET_TOWN"),
  organisations: z.array(z.string().min(1).max(40)).max(1_000).default([]),
  scopes: words.optional(),
  claims: z
    .strictObject({
      subject: z.string().min(1),
      name: z.string().min(1),
      email: z.string().min(1),
    })
    .partial()
    .default({}),
  requiredAcr: z
    .union([
      z
        .string()
        .min(1)
        .transform((one) => [one]),
      words,
    ])
    .optional(),
});

/**
 * Reads the identity providers from the file of `OIDC_PROVIDERS`. Secrets stand in the environment alone, under the
 * names that the file gives. Throws `WrongSetting` with every fault by its place, and repeats no value.
 */
export async function readProviders(file: string, env: NodeJS.ProcessEnv): Promise<Provider[]> {
  const read = z
    .array(configured)
    .min(1)
    .safeParse(await readJson(file));
  if (!read.success) {
    const told = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw wrong(file, told);
  }
  const told = read.data.flatMap((one, at) => faultsOf(one, at, read.data, env));
  if (told.length > 0) throw wrong(file, told);
  return read.data.map((one) => ({
    ...presets[one.kind],
    ...one,
    scopes: [...new Set(["openid", ...(one.scopes ?? presets[one.kind].scopes)])],
    claims: { ...presets[one.kind].claims, ...withoutUndefined(one.claims) },
    requiredAcr: one.requiredAcr ?? presets[one.kind].requiredAcr,
    clientSecret: env[one.clientSecretEnv] ?? "",
    loopback: false,
  }));
}

type Configured = z.infer<typeof configured>;

function faultsOf(
  one: Configured,
  at: number,
  all: readonly Configured[],
  env: NodeJS.ProcessEnv,
): string[] {
  const told: string[] = [];
  if (all.findIndex(({ id }) => id === one.id) !== at) told.push(`${at}.id: given twice`);
  if (!env[one.clientSecretEnv]) {
    told.push(`${at}.clientSecretEnv: the environment has no ${one.clientSecretEnv}`);
  }
  if (one.kind === "entra" && tenantOf(one.issuer) === null) {
    told.push(
      `${at}.issuer: that of one tenant, https://login.microsoftonline.com/{tenant id}/v2.0; not common, organizations or consumers`,
    );
  }
  return told;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new WrongSetting(`OIDC_PROVIDERS: cannot read ${file} (${error.code ?? error.name}).`);
  });
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says repeats the text.
    throw new WrongSetting(`OIDC_PROVIDERS: ${file} is not JSON.`);
  }
}

const wrong = (file: string, told: readonly string[]): WrongSetting =>
  new WrongSetting(`OIDC_PROVIDERS: mend ${file} and start again: ${told.join("; ")}`);

const withoutUndefined = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
