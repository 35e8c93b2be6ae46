import { TooMany, Unavailable } from "#platform/refusal";

/**
 * How much may be under way at the same time. A check keeps 60 KB and what its connection holds, so those are about 150 MB.
 * Beyond that it keeps what the rules need until the end, 6 MB for a claim of 25 MB; but who means harm sends one text
 * without an end, which is held whole. So all bytes that came in count, until their check has ended.
 */
export const mostUnderWay = {
  checks: { inAll: 500, ofKey: 250 },
  bytes: { inAll: 250_000_000, ofKey: 100_000_000 },
};

/** A place for one check, until it is left. */
export interface Place {
  /** So many bytes more came in. Throws `traffic/too-many-checks` or `traffic/busy`. */
  took(bytes: number): void;
  leave(): void;
}

class TooManyChecks extends TooMany {
  override readonly retryAfter: number | null = 5;
}

class Busy extends Unavailable {
  override readonly retryAfter: number | null = 5;
}

/** Counts what is under way, by key, in the memory of this process. */
export function createPlaces({ checks, bytes } = mostUnderWay) {
  const allChecks = counted(checks);
  const allBytes = counted(bytes);
  return {
    /** Takes a place for a check with this key. Throws `traffic/too-many-checks` or `traffic/busy`. */
    take(key: string): Place {
      allChecks.take(key, 1);
      let own = 0;
      return {
        took(more) {
          allBytes.take(key, more);
          own += more;
        },
        leave() {
          allChecks.leave(key, 1);
          allBytes.leave(key, own);
        },
      };
    },
  };
}

function counted(most: { readonly inAll: number; readonly ofKey: number }) {
  const byKey = new Map<string, number>();
  let inAll = 0;
  return {
    take(key: string, count: number): void {
      const own = (byKey.get(key) ?? 0) + count;
      if (own > most.ofKey) {
        throw new TooManyChecks(
          "traffic/too-many-checks",
          "Too much is being checked with this key at the same time. Wait until a check has ended, and send this one again.",
        );
      }
      if (inAll + count > most.inAll) {
        throw new Busy(
          "traffic/busy",
          "Many messages are being checked at the moment. Wait a few seconds and send it again.",
        );
      }
      byKey.set(key, own);
      inAll += count;
    },
    leave(key: string, count: number): void {
      const left = (byKey.get(key) ?? 0) - count;
      if (left <= 0) byKey.delete(key);
      else byKey.set(key, left);
      inAll -= count;
    },
  };
}
