import type { Config } from "#platform/config";
import { whyNoPractice } from "#platform/sign-in/practice/why-no-practice";
import { type Finding, ok, toSet } from "./finding.ts";

/** What somebody who runs this server for others must still set. On one machine alone, for trying out, nothing. */
export function judgeSettings(
  config: Config,
  { providers }: { readonly providers: number },
): Finding[] {
  const why = whyNoPractice(config, { withProviders: providers > 0 });
  if (why === null) {
    return [
      ok("sign-in", "the practice sign-in, for trying out on this machine alone"),
      ok("settings", "before others use it, set what docs/operations.md names"),
    ];
  }
  return [
    providers > 0
      ? ok("sign-in", `at ${providers} identity providers`)
      : toSet("OIDC_PROVIDERS", `nobody can sign in. ${why}`),
    ...database(config),
    ...reach(config),
    config.smtpUrl === null
      ? toSet("SMTP_URL", "mail waits and is not sent; set it with MAIL_FROM")
      : ok("mail", `sent as ${config.mailFrom ?? "?"}`),
    config.contactEmail === null
      ? toSet("CONTACT_EMAIL", "nobody reads whom to ask about this server, or to tell of a leak")
      : ok("contact", "is set"),
    config.auditMail === null && config.auditWitnessUrl === null
      ? toSet(
          "AUDIT_MAIL",
          "checkpoints of the audit trail stay on this machine, within reach of who runs it; set it, or AUDIT_WITNESS_URL",
        )
      : ok("checkpoints", "are kept elsewhere too"),
  ];
}

function database({ databaseUrl, secretKey }: Config): Finding[] {
  if (databaseUrl === null) {
    return [toSet("DATABASE_URL", "PGlite does not survive the loss of power; use PostgreSQL")];
  }
  const found: Finding[] = [];
  if (secretKey === null) {
    found.push(
      toSet(
        "SECRET_KEY",
        "the key is a file in DATA_DIR: another copy of the server has another, and without it second factors and the audit trail are lost",
      ),
    );
  }
  const { hostname, searchParams } = new URL(databaseUrl);
  const near = ["", "localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (!near && searchParams.get("sslmode") !== "verify-full") {
    found.push(
      toSet(
        "DATABASE_URL",
        "the database is on another machine: end it with ?sslmode=verify-full, so that nobody in between reads along",
      ),
    );
  }
  return found;
}

function reach({ baseUrl, trustProxy, metricsToken }: Config): Finding[] {
  const found: Finding[] = [];
  if (!baseUrl.startsWith("https:")) {
    found.push(toSet("BASE_URL", "without https sessions can be read on the way"));
  }
  if (!trustProxy) {
    found.push(
      toSet("TRUST_PROXY", "behind a proxy everybody is one address, and the limit holds for all"),
    );
  } else if (metricsToken === null) {
    found.push(toSet("METRICS_TOKEN", "behind a proxy nobody can read /metrics without it"));
  }
  return found;
}
