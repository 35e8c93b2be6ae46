import type { Holdings, Identity, PeopleDirectory } from "#platform/sign-in/people-directory";

/** A directory in memory, of which a test gives and takes rights while sessions last. */
export interface TestPeople extends PeopleDirectory {
  readonly seen: readonly Identity[];
  /** What the person who came last holds from now on. */
  hold(holdings: Partial<Holdings>): void;
  readonly last: number;
}

// Databases of tests are shared: no two tests may have a person of the same number.
let lastNumber = 1_000_000 + Math.floor(Math.random() * 1_000_000_000);

export function testPeople(): TestPeople {
  const numbers = new Map<string, number>();
  const held = new Map<number, Holdings>();
  const seen: Identity[] = [];
  let last = 0;
  return {
    seen,
    get last() {
      return last;
    },
    hold: (holdings) => held.set(last, { rights: [], mandates: [], ...holdings }),
    recognise: async (_ctx, identity) => {
      const key = `${identity.issuer} ${identity.subject}`;
      if (!numbers.has(key)) {
        lastNumber += 1;
        numbers.set(key, lastNumber);
      }
      seen.push(identity);
      last = numbers.get(key) ?? 0;
      return last;
    },
    addressOf: async () => ({ language: "nl" }),
    holdings: async (_ctx, person) => held.get(person) ?? { rights: [], mandates: [] },
  };
}
