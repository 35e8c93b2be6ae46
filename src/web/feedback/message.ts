import { plainAddress } from "../address.ts";
import type { Translate } from "../i18n/texts.ts";

/** What somebody filled in, as typed. */
export interface Message {
  readonly page: string;
  readonly message: string;
  readonly source: string;
  readonly email: string;
}

export type Faults = Partial<Record<keyof Message, string>>;

/** Why a message that has no fault could not be stored. */
type Setback = "busy" | "away" | "refused";

export interface FeedbackData {
  readonly message: Message;
  readonly faults: Faults;
  readonly setback: Setback | null;
}

/** The page that a message is about: an address on this site, never one of another. */
export function pageAbout(value: string | null): string {
  return value && value.length <= 500 && plainAddress(value) ? value : "/";
}

export function messageOf(form: URLSearchParams): Message {
  const field = (name: string) => form.get(name) ?? "";
  return {
    page: pageAbout(form.get("page")),
    message: field("message"),
    source: field("source"),
    email: field("email"),
  };
}

/** What must be mended before it can be sent, said so that it can be mended. */
export function faultsOf({ message, source, email }: Message, t: Translate): Faults {
  const faults: Faults = {};
  const length = message.trim().length;
  if (length === 0) faults.message = t("feedback.messageNone");
  else if (length < 10) faults.message = t("feedback.messageShort", { count: length });
  else if (length > 2000) faults.message = t("feedback.messageLong", { n: length });
  if (source.trim().length > 500) faults.source = t("feedback.sourceLong");
  const address = email.trim();
  if (address !== "" && !(address.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(address))) {
    faults.email = t("feedback.emailWrong", { value: address });
  }
  return faults;
}
