import type { RegisteredKind } from "#contract/network";
import { dutchDate } from "#platform/context";

/** What a moderator says of an organisation, in the words of the table. */
export interface RegisteredFacts {
  readonly kind: RegisteredKind;
  readonly name: string;
  readonly kvk: string | null;
  readonly oin: string | null;
  readonly postal_address: string | null;
  readonly website: string | null;
  readonly source: string;
}

export interface Registration extends RegisteredFacts {
  readonly id: string;
  readonly registered_at: Date;
  readonly ended_at: Date | null;
}

/** What stood in a registration, until when. */
export interface EarlierRegistration extends RegisteredFacts {
  readonly id: string;
  readonly until: Date;
}

export interface EarlierName {
  readonly name: string;
  readonly valid_from: string | null;
  readonly valid_until: string;
}

/** The names that it had before, each from a day until a day. One that stood for no whole day was a slip. */
export function earlierNames(
  { name: today }: RegisteredFacts,
  earlier: readonly EarlierRegistration[],
): readonly EarlierName[] {
  const versions = earlier.toSorted((a, b) => a.until.getTime() - b.until.getTime());
  const names: EarlierName[] = [];
  let valid_from: string | null = null;
  for (const [index, { name, until }] of versions.entries()) {
    if (name === (versions[index + 1]?.name ?? today)) continue;
    const valid_until = dutchDate(until);
    if (name !== today && valid_from !== valid_until) names.push({ name, valid_from, valid_until });
    valid_from = valid_until;
  }
  return names;
}

/** Numbers of the real country begin at 1; those of the practice country at 9001, as its other codes do. */
const first = { real: 1, practice: 9001 } as const;

/** The code after the last one given out: OR and four digits, or more once four are not enough. */
export function nextId(last: number | null, practice: boolean): string {
  const number = Math.max((last ?? 0) + 1, practice ? first.practice : first.real);
  return `OR${String(number).padStart(4, "0")}`;
}

/** An OIN that comes of a KvK number holds it after this prefix, with zeros behind (Logius, OIN-stelsel, ch. 6). */
const kvkPrefix = "00000003";

/** The numbers by which this organisation may stand under another registration. */
export function numbersOf({ kvk, oin }: Pick<RegisteredFacts, "kvk" | "oin">): {
  readonly kvk: readonly string[];
  readonly oin: readonly string[];
} {
  const known = (numbers: readonly (string | null)[]) => numbers.filter((one) => one !== null);
  return {
    kvk: known([kvk, oin?.startsWith(kvkPrefix) ? oin.slice(8, 16) : null]),
    oin: known([oin, kvk && `${kvkPrefix}${kvk}0000`]),
  };
}
