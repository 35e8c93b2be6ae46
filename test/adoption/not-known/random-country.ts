import fc from "fast-check";
import { sql } from "kysely";
import type { Context } from "#platform/context";
import { inventEntry, worksFor } from "../adoption.fixture.ts";
import { openTo, type Platform } from "../asked-as.ts";
import { inFillCountry } from "../first-fill/first-fill.fixture.ts";
import { entries, putWord, randomAnswer, randomEffort, randomUse } from "../random-words.ts";

/** Who exists today; of GM9008 nobody ever says anything. */
export const towns = ["GM9001", "GM9002", "GM9007", "GM9008"] as const;

/** Who may come beside them, and somebody works for. */
export const silent = "GM9010";

type Word = readonly ["use" | "answer" | "effort", object];

const word: fc.Arbitrary<Word> = fc.oneof(
  { weight: 4, arbitrary: randomUse.map((row) => ["use", row] as const) },
  // An answer on a version is of no subject here: it would be in no figure.
  {
    weight: 4,
    arbitrary: randomAnswer.map((row) => ["answer", { ...row, version: null }] as const),
  },
  { weight: 1, arbitrary: randomEffort.map((row) => ["effort", row] as const) },
);

interface Said {
  readonly ctx: Context;
  readonly platform: Platform;
}

/** In the small country, with two entries that ask for an answer, and nothing said of anything. */
export const inSilentCountry = (use: (said: Said) => Promise<void>): Promise<void> =>
  inFillCountry(async (ctx) => {
    await sql`delete from adoption.answer`.execute(ctx.db);
    await sql`delete from adoption.effort`.execute(ctx.db);
    for (const id of entries) await inventEntry(ctx, id);
    const platform = await openTo(ctx, { insider: worksFor(ctx, silent).caller });
    try {
      await use({ ctx, platform });
    } finally {
      await platform.close();
    }
  });

/** The same with words that chance chose, many times over; `beside` is chosen with them. */
export const inRandomCountries = <Beside>(
  { runs, beside }: { readonly runs: number; readonly beside: fc.Arbitrary<Beside> },
  holds: (said: Said, beside: Beside) => Promise<void>,
): Promise<void> =>
  inSilentCountry(async (said) => {
    const words = fc.array(word, { minLength: 2, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(words, beside, async (rows, chosen) => {
        await sql`savepoint country`.execute(said.ctx.db);
        try {
          for (const [table, row] of rows) await putWord(said.ctx, table, row);
          await holds(said, chosen);
        } finally {
          await sql`rollback to savepoint country`.execute(said.ctx.db);
        }
      }),
      { numRuns: runs, seed: 20261127, endOnFailure: true },
    );
  });
