import { join, resolve } from "node:path";
import { z } from "zod";

/** A setting of the environment is wrong; the message names it and says how to mend it. */
export class WrongSetting extends Error {}

const port = z.coerce.number().int().min(0).max(65_535);
const settings = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => URL.canParse(url) && new URL(url).origin === url.replace(/\/+$/, ""), {
      error: "an origin without a path, such as https://waaier.example.nl",
    })
    .optional(),
  DATA_DIR: z.string().min(1).default(".waaier"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .nullable()
    .default(null),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(1200),
  TRUST_PROXY: z.stringbool().default(false),
  METRICS_TOKEN: z.string().min(16).nullable().default(null),
  CONTACT_EMAIL: z.email().nullable().default(null),
  SECRET_KEY: z.string().nullable().default(null),
  OIDC_PROVIDERS: z.string().min(1).nullable().default(null),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .nullable()
    .default(null),
  MAIL_FROM: z.email().nullable().default(null),
  AUDIT_MAIL: z.email().nullable().default(null),
  AUDIT_WITNESS_URL: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  AUDIT_FORMER_KEYS: z.string().default(""),
});

type Settings = z.infer<typeof settings>;

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Origin under which the world reaches this server, without a slash at the end. */
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Requests per address per minute; 0 is no limit. */
  readonly rateLimit: number;
  readonly trustProxy: boolean;
  readonly metricsToken: string | null;
  /** Role address of who runs this server, for the API's description; none is made up. */
  readonly contactEmail: string | null;
  readonly practice: boolean;
  /** At least 32 bytes in base64, the same for every copy of one server; a file in `dataDir` stands in for it. */
  readonly secretKey: string | null;
  /** File that lists the identity providers. */
  readonly oidcProviders: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  /** Role address that gets the heads of the audit trail. */
  readonly auditMail: string | null;
  /** Address to which the heads of the audit trail are sent. */
  readonly auditWitnessUrl: string | null;
  /** Public keys that signed the audit trail before the secret was changed. */
  readonly auditFormerKeys: readonly string[];
}

/** Reads the settings. The practice country has a folder of its own inside DATA_DIR. Throws `WrongSetting`. */
export function readConfig(env: NodeJS.ProcessEnv, practice: boolean): Config {
  // `PORT=` in a file of settings means the same as no PORT at all, and not port 0.
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = settings.safeParse(filled);
  if (!read.success) {
    const told = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new WrongSetting(`Mend these settings and start again: ${told.join("; ")}`);
  }
  refuseTogether(read.data, practice);
  return configOf(read.data, practice);
}

/** Settings that are well by themselves and not beside each other. */
function refuseTogether(set: Settings, practice: boolean): void {
  if (set.SMTP_URL !== null && set.MAIL_FROM === null) {
    throw new WrongSetting("With SMTP_URL mail is sent, so MAIL_FROM must say from which address.");
  }
  if (practice && set.DATABASE_URL !== null) {
    throw new WrongSetting(
      "The practice country lives in a database of its own and never beside real facts. Start it without DATABASE_URL.",
    );
  }
}

function configOf(set: Settings, practice: boolean): Config {
  return {
    port: set.PORT,
    host: set.HOST,
    baseUrl: (set.BASE_URL ?? `http://${nameOf(set.HOST)}:${set.PORT}`).replace(/\/+$/, ""),
    dataDir: resolve(practice ? join(set.DATA_DIR, "practice") : set.DATA_DIR),
    databaseUrl: set.DATABASE_URL,
    logLevel: set.LOG_LEVEL,
    rateLimit: set.RATE_LIMIT_PER_MINUTE,
    trustProxy: set.TRUST_PROXY,
    metricsToken: set.METRICS_TOKEN,
    contactEmail: set.CONTACT_EMAIL,
    practice,
    secretKey: set.SECRET_KEY,
    oidcProviders: set.OIDC_PROVIDERS,
    smtpUrl: set.SMTP_URL,
    mailFrom: set.MAIL_FROM,
    auditMail: set.AUDIT_MAIL,
    auditWitnessUrl: set.AUDIT_WITNESS_URL,
    auditFormerKeys: set.AUDIT_FORMER_KEYS.split(/[\s,]+/).filter((key) => key !== ""),
  };
}

/** How a browser on this machine names the address that is listened on. */
function nameOf(host: string): string {
  if (["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
