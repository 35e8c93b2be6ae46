import { TooMany, Unavailable } from "#platform/refusal";
import { mostBytes } from "#standards/istandaarden/message-check";

/**
 * How much may be under way at the same time. A check keeps 60 KB and what its connection holds, so those are about 210 MB.
 * Beyond that it keeps what the rules need until the end, 6 MB for a claim of 25 MB; but who means harm sends one text
 * without an end, which is held whole. So all bytes that came in count, until their check has ended. An organisation, with
 * all its keys, takes about a third: room for 200 small messages and four of the largest, and for others beside it.
 */
export const mostUnderWay = {
  checks: { inAll: 700, ofOrganisation: 250 },
  bytes: { inAll: 330_000_000, ofOrganisation: 110_000_000 },
};

/** A place for one check, until it is left. */
export interface Place {
  /** So many bytes more came in. Throws `traffic/too-many-checks` or `traffic/busy` beyond what was announced. */
  took(bytes: number): void;
  leave(): void;
}

class TooManyChecks extends TooMany {
  override readonly retryAfter: number | null = 5;
}

class Busy extends Unavailable {
  override readonly retryAfter: number | null = 5;
}

/** Counts what is under way, by organisation, in the memory of this process. */
export function createPlaces({ checks, bytes } = mostUnderWay) {
  const allChecks = counted(checks);
  const allBytes = counted(bytes);
  return {
    /**
     * Takes a place for a check of this organisation, and for all bytes that its sender announces: what does not fit is
     * refused before it is sent. Throws `traffic/too-many-checks` or `traffic/busy`.
     */
    take(organisation: string, announced: number): Place {
      // A check stops reading there, so who announces more takes no more.
      let own = Math.min(announced, mostBytes);
      let came = 0;
      allChecks.take(organisation, 1);
      try {
        allBytes.take(organisation, own);
      } catch (error) {
        allChecks.leave(organisation, 1);
        throw error;
      }
      return {
        took(more) {
          const beyond = Math.max(0, came + more - own);
          allBytes.take(organisation, beyond);
          came += more;
          own += beyond;
        },
        leave() {
          allChecks.leave(organisation, 1);
          allBytes.leave(organisation, own);
        },
      };
    },
  };
}

function counted(most: { readonly inAll: number; readonly ofOrganisation: number }) {
  const byOrganisation = new Map<string, number>();
  let inAll = 0;
  return {
    take(organisation: string, count: number): void {
      const own = (byOrganisation.get(organisation) ?? 0) + count;
      if (own > most.ofOrganisation) {
        throw new TooManyChecks(
          "traffic/too-many-checks",
          "Too much is being checked for your organisation at the same time. Wait until a check has ended, and send this one again.",
        );
      }
      if (inAll + count > most.inAll) {
        throw new Busy(
          "traffic/busy",
          "Many messages are being checked at the moment. Wait a few seconds and send it again.",
        );
      }
      byOrganisation.set(organisation, own);
      inAll += count;
    },
    leave(organisation: string, count: number): void {
      const left = (byOrganisation.get(organisation) ?? 0) - count;
      if (left <= 0) byOrganisation.delete(organisation);
      else byOrganisation.set(organisation, left);
      inAll -= count;
    },
  };
}
