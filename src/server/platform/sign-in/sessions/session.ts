/** Why a session ended before its time. */
export type SessionEnd =
  | "signed-out"
  | "ended-by-owner"
  | "signed-in-again"
  | "ended-by-operator"
  | "restored";

/** One browser in which somebody is signed in. */
export interface Session {
  readonly id: string;
  readonly person: number;
  readonly provider: string;
  readonly issuer: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly organisation: string | null;
  readonly created_at: Date;
  readonly seen_at: Date;
  readonly expires_at: Date;
  readonly second_factor_at: Date | null;
  readonly ended_at: Date | null;
  readonly ended_why: SessionEnd | null;
}

// A working day, and a pause in it. Shorter than NIST SP 800-63B-4 §2.2.3 asks of its second level (24 h and 1 h).
export const longestHours = 12;
export const idleMinutes = 60;
/** Less often than this, so that reading does not write at every request. */
export const seenEverySeconds = 60;

export const expiryOf = (now: Date): Date => new Date(now.getTime() + longestHours * 3_600_000);
/** Sessions last seen before this moment have been idle too long. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - idleMinutes * 60_000);
/** When a session ends if it is not used again. */
export const endOf = ({ seen_at, expires_at }: Session): Date =>
  new Date(Math.min(seen_at.getTime() + idleMinutes * 60_000, expires_at.getTime()));
