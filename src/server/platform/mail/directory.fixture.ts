import type { MailPreference } from "#contract/people";
import { createLog } from "../log.ts";
import type { MailDirectory, MailLanguage } from "./mail.ts";
import { createMailKit, type MailKit } from "./mail-kit.ts";

interface Known {
  name: string;
  email: string;
  language: MailLanguage;
  preference: MailPreference;
}

/** People as the platform is told of them: Sam reads Dutch at once, Robin English once a week, Kim nothing. */
export const sam = 1;
export const robin = 2;
export const kim = 3;

export function inventedDirectory(): MailDirectory & { readonly known: Map<number, Known> } {
  const person = (name: string, language: MailLanguage, preference: MailPreference): Known => ({
    name,
    email: `${name.toLowerCase()}@example.nl`,
    language,
    preference,
  });
  const known = new Map<number, Known>([
    [sam, person("Sam", "nl", "at-once")],
    [robin, person("Robin", "en", "weekly")],
    [kim, person("Kim", "nl", "none")],
  ]);
  return {
    known,
    addressOf: async (_ctx, number) => known.get(number) ?? null,
    setPreference: async (_ctx, number, preference) => {
      const of = known.get(number);
      if (of) of.preference = preference;
    },
  };
}

export const kitWith = (directory: MailDirectory, baseUrl = "https://waaier.example"): MailKit =>
  createMailKit({ directory, baseUrl, secret: Buffer.alloc(32, 7) });

export const silent = createLog("silent");
