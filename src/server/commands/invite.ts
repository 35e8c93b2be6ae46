import { z } from "zod";
import { watchers } from "#contract/access";
import { inviteWatcher, peopleLinks } from "#people";
import { writeLine } from "#platform/audit/write-line";
import { nobody } from "#platform/caller";
import { readConfig } from "#platform/config";
import { type Context, workOn } from "#platform/context";
import { askServer } from "#platform/control";
import { Invalid } from "#platform/refusal";
import { onDatabase } from "./on-database.ts";

const asked = z.tuple([z.enum(watchers), z.email()]);

/** Invites as `moderator a@b.nl` asks, with its line in the audit trail. Throws `people/wrong-invitation`. */
export async function inviteLogged(ctx: Context, words: string): Promise<string> {
  const read = asked.safeParse(words.trim().split(/\s+/));
  if (!read.success) {
    throw new Invalid(
      "people/wrong-invitation",
      `Say whom to invite: ${watchers.join(" or ")}, and a mail address. For example: waaier invite moderator a@b.nl`,
    );
  }
  const [right, email] = read.data;
  const token = await inviteWatcher(ctx, { email, right });
  await writeLine(ctx, {
    act: "inviteOnCommandLine",
    organisation: null,
    object: { kind: "right", id: right },
    result: "done",
  });
  return token;
}

/**
 * Invites a moderator or an auditor. The link is mailed, and shown here too: the first one has nobody else to get it
 * from. When the platform runs on PGlite, it is the one that does it.
 */
export async function inviteCommand(
  right: string,
  email: string,
  { practice, say }: { practice: boolean; say: (line: string) => void },
): Promise<void> {
  const config = readConfig(process.env, practice);
  const words = `${right} ${email}`;
  const done =
    config.databaseUrl === null ? await askServer(config.dataDir, "invite", words) : null;
  const token =
    done?.done ??
    (await onDatabase(config, ({ db }) => {
      const work = workOn(db, practice, () => new Date(), nobody("command-line"));
      return work.change((ctx) => inviteLogged(ctx, words));
    }));
  say(`Open this link and sign in as ${email}. It works once, for fourteen days:`);
  say(config.baseUrl + peopleLinks.invitation.nl(String(token)));
}
