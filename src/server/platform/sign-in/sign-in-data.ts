import type { PersonalData } from "../personal-data.ts";
import { countUnusedCodes, factorOf, removeFactor } from "./second-factor/factor-store.ts";
import { keptSessions, removeSessionsOf } from "./sessions/session-store.ts";

const told = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** What sign-in keeps of a person: sessions, and whether there is a second factor. Its secret is shown to nobody. */
export const signInData: PersonalData = {
  show: async ({ db }, { number }) => {
    const sessions = await keptSessions(db, number);
    const factor = await factorOf(db, number);
    return [
      {
        part: "sessions",
        rows: sessions.map((session) => ({
          id: session.id,
          provider: session.provider,
          browser: session.browser,
          system: session.system,
          organisation: session.organisation,
          startedAt: told(session.created_at),
          seenAt: told(session.seen_at),
          secondFactorAt: told(session.second_factor_at),
          endedAt: told(session.ended_at),
          endedWhy: session.ended_why,
        })),
      },
      {
        part: "second-factor",
        rows: factor
          ? [
              {
                startedAt: told(factor.started_at),
                confirmedAt: told(factor.confirmed_at),
                recoveryCodesLeft: await countUnusedCodes(db, number),
              },
            ]
          : [],
      },
    ];
  },
  erase: async ({ db }, { number }) => {
    await removeSessionsOf(db, number);
    await removeFactor(db, number);
  },
};
