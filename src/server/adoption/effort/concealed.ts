import { dutchDate } from "#platform/context";
import type { EffortRow } from "./effort.ts";

/** A word of an organisation itself on its use of an entry, or an answer of it, as far as concealing goes. */
export interface OwnWord {
  readonly organisation: string;
  readonly version: string | null;
  readonly hidden: boolean;
  /** That it uses it, or will. */
  readonly says: boolean;
  /** The day on which it ended or was taken back; null while it stands. */
  readonly until: string | null;
}

interface Telling extends Pick<EffortRow, "origin" | "version" | "told_at"> {
  /** Its organisation, and what that became step by step: what they say openly needs no hiding. */
  readonly road: readonly string[];
  /** All whose road led to the same: each of them can hide it. */
  readonly family: readonly string[];
}

/**
 * Whether an effort would tell what its organisation hides: that it uses the entry, or this version of it. Where the
 * organisation says so openly as well, there is nothing left to hide. What was told while the use was hidden does not come
 * out by itself when that ends: it waits to be told again. What a source says was never the organisation's to hide.
 */
export function isConcealed(effort: Telling, words: readonly OwnWord[]): boolean {
  if (effort.origin === "facts") return false;
  const own = words.filter(({ organisation }) => effort.family.includes(organisation));
  const hidden = own.filter(
    ({ hidden, until }) => hidden && (until === null || dutchDate(effort.told_at) <= until),
  );
  const open = own.filter(
    ({ organisation, hidden, until, says }) =>
      effort.road.includes(organisation) && !hidden && until === null && says,
  );
  if (hidden.length > 0 && open.length === 0) return true;
  const ofVersion = ({ version }: OwnWord): boolean => version === effort.version;
  return effort.version !== null && hidden.some(ofVersion) && !open.some(ofVersion);
}
