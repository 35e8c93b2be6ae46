import type { Config } from "../../config.ts";

const thisMachine = ["127.0.0.1", "localhost", "[::1]", "::1"];

/**
 * Why the practice sign-in may not be offered here; null where it may. It takes anybody for whom they say they are,
 * so it is for one machine alone, whose user owns all that is in it.
 */
export function whyNoPractice(
  {
    host,
    baseUrl,
    trustProxy,
    databaseUrl,
  }: Pick<Config, "host" | "baseUrl" | "trustProxy" | "databaseUrl">,
  { withProviders }: { withProviders: boolean },
): string | null {
  const { protocol, hostname, port } = new URL(baseUrl);
  const reasons = [
    withProviders && "OIDC_PROVIDERS names real identity providers",
    !thisMachine.includes(host) && "HOST is not 127.0.0.1: other machines could reach it",
    (protocol !== "http:" || !thisMachine.includes(hostname) || port === "0") &&
      "BASE_URL is not that of this machine, such as http://localhost:3000",
    trustProxy && "TRUST_PROXY is on: requests come from elsewhere",
    databaseUrl !== null &&
      "DATABASE_URL is set: a server with a database of its own is for others too",
  ].filter((reason) => reason !== false);
  if (reasons.length === 0) return null;
  return `The practice sign-in believes everybody, so it works on one machine alone, for trying out. Here it does not: ${reasons.join("; ")}. Set OIDC_PROVIDERS to let people sign in.`;
}
