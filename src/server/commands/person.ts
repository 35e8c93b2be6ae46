import { z } from "zod";
import { watchers } from "#contract/access";
import { peopleDirectory } from "#people";
import { writeLine } from "#platform/audit/write-line";
import { nobody } from "#platform/caller";
import { readConfig } from "#platform/config";
import { type Context, workOn } from "#platform/context";
import { askServer } from "#platform/control";
import { Invalid } from "#platform/refusal";
import { removeSecondFactor } from "#platform/sign-in/second-factor/remove-second-factor";
import { endSessions } from "#platform/sign-in/sessions/session-store";
import { onDatabase } from "./on-database.ts";

const Asked = z.object({
  // What an int of PostgreSQL holds.
  number: z.coerce.number().int().min(1).max(2_147_483_647),
  endSessions: z.boolean(),
  removeSecondFactor: z.boolean(),
  endRight: z.enum(watchers).nullable().default(null),
});
const Done = z.object({
  sessions: z.int().nullable(),
  secondFactor: z.boolean().nullable(),
  ended: z.enum(watchers).nullable(),
});
/** How many sessions ended, whether there was a second factor, which right ended; null for what was not asked. */
type PersonDone = z.infer<typeof Done>;

/**
 * Does for a person what is asked, with its lines in the audit trail. Throws `platform/wrong-person` for what is not
 * the number of somebody, or asks nothing.
 */
export async function changePersonLogged(ctx: Context, words: string): Promise<PersonDone> {
  const read = Asked.safeParse(JSON.parse(words));
  if (!(read.success && asksSomething(read.data))) {
    throw new Invalid(
      "platform/wrong-person",
      "Say the number of a person, and what to do: waaier person 7 with --end-sessions, --remove-second-factor or --end-right moderator (or auditor).",
    );
  }
  const { number: person, ...asked } = read.data;
  if (!(await peopleDirectory.namesOf(ctx, [person])).has(person)) {
    throw new Invalid(
      "platform/wrong-person",
      `There is no person ${person} here. People find their number on their account page; colleagues see it in the list of people of their organisation.`,
    );
  }
  const line = (act: string) =>
    writeLine(ctx, {
      act,
      organisation: null,
      object: { kind: "person", id: `${person}` },
      result: "done",
    });
  let sessions: number | null = null;
  let secondFactor: boolean | null = null;
  if (asked.endSessions) {
    sessions = (await endSessions(ctx.db, { person }, "ended-by-operator", ctx.now)).length;
    await line("endSessionsOnCommandLine");
  }
  if (asked.removeSecondFactor) {
    secondFactor = await removeSecondFactor(ctx, peopleDirectory, person);
    await line("removeSecondFactorOnCommandLine");
  }
  if (asked.endRight) {
    await peopleDirectory.endNationalRight(ctx, { person, right: asked.endRight });
    await line("endRightOnCommandLine");
  }
  return { sessions, secondFactor, ended: asked.endRight };
}

const asksSomething = (asked: z.infer<typeof Asked>): boolean =>
  asked.endSessions || asked.removeSecondFactor || asked.endRight !== null;

/**
 * For who lost a phone with its codes, or whose browser is in other hands. When the platform runs on PGlite, it is the
 * one that does it.
 */
export async function personCommand(
  number: string,
  {
    practice,
    endSessions: end = false,
    removeSecondFactor: remove = false,
    endRight = null,
  }: {
    practice: boolean;
    endSessions?: boolean;
    removeSecondFactor?: boolean;
    endRight?: string | null;
  },
  say: (line: string) => void,
): Promise<void> {
  const config = readConfig(process.env, practice);
  const words = JSON.stringify({ number, endSessions: end, removeSecondFactor: remove, endRight });
  const running =
    config.databaseUrl === null ? await askServer(config.dataDir, "person", words) : null;
  const { sessions, secondFactor, ended } = running
    ? Done.parse(running.done)
    : await onDatabase(config, ({ db }) => {
        const work = workOn(db, practice, () => new Date(), nobody("command-line"));
        return work.change((ctx) => changePersonLogged(ctx, words));
      });
  if (sessions !== null) say(`${sessions} sessions of person ${number} ended.`);
  if (secondFactor === true) say(`The second factor of person ${number} is taken away.`);
  if (ended !== null) say(`The right of ${ended} of person ${number} ended.`);
  if (secondFactor === false) say(`Person ${number} had no second factor.`);
}
