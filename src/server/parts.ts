import { peopleDirectory } from "#people";
import type { Gate } from "#platform/access/caller-work";
import { type AuditKey, openAuditKey } from "#platform/audit/audit-key";
import { writeLine } from "#platform/audit/write-line";
import { nobody } from "#platform/caller";
import type { Config } from "#platform/config";
import type { Work } from "#platform/context";
import { createMailKit, type MailKit } from "#platform/mail/mail-kit";
import { fetchOutside } from "#platform/outside/fetch-outside";
import { whyNoPractice } from "#platform/sign-in/practice/why-no-practice";
import type { Provider } from "#platform/sign-in/providers/provider";
import { callerOf } from "#platform/sign-in/sessions/caller-of";
import { createSignInKit, type SignInKit } from "#platform/sign-in/sign-in-kit";

/** What the modules are put together with, besides the database: keys, providers, and where this server stands. */
export interface Parts {
  readonly config: Config;
  readonly auditKey: AuditKey;
  readonly signIn: SignInKit;
  readonly mail: MailKit;
  /** Whether mail stands to be read by anybody: only on a machine of one's own, without a mail server. */
  readonly outboxShown: boolean;
}

export function makeParts(
  config: Config,
  {
    secret,
    providers,
    clock,
  }: { secret: Buffer; providers: readonly Provider[]; clock: () => Date },
): Parts {
  return {
    config,
    auditKey: openAuditKey(secret, {
      practice: config.practice,
      former: config.auditFormerKeys,
    }),
    signIn: createSignInKit({
      baseUrl: config.baseUrl,
      providers,
      directory: peopleDirectory,
      writeLine,
      secret,
      fetchOutside,
      clock,
    }),
    mail: createMailKit({ secret, baseUrl: config.baseUrl, directory: peopleDirectory }),
    outboxShown:
      (config.practice || config.smtpUrl === null) &&
      whyNoPractice(config, { withProviders: false }) === null,
  };
}

/** How the API finds out who asks, and writes down what was done. */
export const gateOf = ({ signIn }: Parts, base: Work): Gate => ({
  base,
  identify: async (ctx, credentials) =>
    typeof credentials.key === "string"
      ? {
          ...nobody(credentials.origin),
          key: await peopleDirectory.holderOfKey(ctx, credentials.key),
        }
      : callerOf(ctx, credentials, signIn),
  writeLine,
});
