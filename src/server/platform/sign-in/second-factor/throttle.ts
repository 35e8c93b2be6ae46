/** How often a code was wrong lately, as the database keeps it: all copies of the server share it. */
export interface Wrongs {
  readonly wrong_count: number;
  readonly wrong_at: Date | null;
  /** How often in a row there was a wait. */
  readonly locks: number;
  readonly locked_until: Date | null;
}

export const noWrongs: Wrongs = { wrong_count: 0, wrong_at: null, locks: 0, locked_until: null };

// With three codes of a million right at any moment, five guesses a quarter of an hour find one in a century.
const mostWrong = 5;
const minute = 60_000;
const withinMinutes = 15;
// Who goes on waits twice as long each time, up to half a working day; after a quiet day all is forgotten.
const longestWaitMinutes = 240;
const forgottenMinutes = 24 * 60;

/** Minutes to wait before a code is looked at again; 0 is none. */
export const minutesToWait = ({ locked_until }: Wrongs, now: Date): number =>
  locked_until === null
    ? 0
    : Math.max(0, Math.ceil((locked_until.getTime() - now.getTime()) / minute));

/** What is kept after one more wrong code. */
export function afterWrong(before: Wrongs, now: Date): Wrongs {
  const age = before.wrong_at === null ? Infinity : now.getTime() - before.wrong_at.getTime();
  const count = (age <= withinMinutes * minute ? before.wrong_count : 0) + 1;
  const locks = age <= forgottenMinutes * minute ? before.locks : 0;
  if (count < mostWrong) {
    return { wrong_count: count, wrong_at: now, locks, locked_until: null };
  }
  const wait = Math.min(withinMinutes * 2 ** locks, longestWaitMinutes);
  return {
    wrong_count: 0,
    wrong_at: now,
    locks: locks + 1,
    locked_until: new Date(now.getTime() + wait * minute),
  };
}
