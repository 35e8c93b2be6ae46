import type { MailPreference } from "#contract/people";
import type { Context } from "../context.ts";

export type MailLanguage = "nl" | "en";
export type MailStatus = "waiting" | "sent" | "bounced" | "failed" | "suppressed";

/** A row of `platform.mail`; what each column is for stands in the migration. */
export interface Mail {
  readonly id: string;
  readonly person: number | null;
  readonly address: string | null;
  readonly kind: string;
  readonly language: MailLanguage;
  readonly subject: string | null;
  readonly body: string[] | null;
  readonly path: string | null;
  readonly always: boolean;
  readonly caused_by: number | null;
  readonly digest: boolean | null;
  readonly part_of: string | null;
  readonly created_at: Date;
  readonly send_after: Date;
  readonly sent_at: Date | null;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly last_error: string | null;
}

/** What sending asks of the module that knows people. */
export interface MailDirectory {
  /** Null for who is erased, or has no mail address. */
  addressOf(
    ctx: Context,
    person: number,
  ): Promise<{
    readonly name: string;
    readonly email: string;
    readonly language: MailLanguage;
    readonly preference: MailPreference;
  } | null>;
  setPreference(ctx: Context, person: number, preference: MailPreference): Promise<void>;
}

export const weeklyKind = "platform/weekly-mail";

const day = 24 * 3_600_000;
// RFC 5321 §4.5.4.1: try for four or five days at least, and a mail server may be away for a long weekend.
const tryFor = 5 * day;

/** When a mail is tried again that is being tried now: sooner at first, then every hour. */
export const nextTry = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(2 ** attempts, 60) * 60_000);

export const isGivenUp = ({ created_at }: Pick<Mail, "created_at">, now: Date): boolean =>
  now.getTime() - created_at.getTime() >= tryFor;
