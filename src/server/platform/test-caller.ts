import type { MandateScope, Right } from "#contract/access";
import type { Caller } from "./caller.ts";
import { nobody } from "./caller.ts";

/** Somebody who is signed in, for a test: `{ person: 7, holds: [["editor", "GM9001"]] }`. */
export function testCaller({
  person = 1,
  holds = [],
  mandates = [],
  organisation = holds[0]?.[1] ?? null,
  secondFactorAt = null,
}: {
  person?: number;
  holds?: readonly (readonly [Right, string | null])[];
  mandates?: readonly (readonly [giver: string, taker: string, scope: readonly MandateScope[]])[];
  organisation?: string | null;
  secondFactorAt?: Date | null;
} = {}): Caller {
  return {
    ...nobody("web"),
    person,
    session: "01890000-0000-7000-8000-000000000000",
    organisation,
    rights: holds.map(([right, at]) => ({ right, organisation: at })),
    mandates: mandates.map(([giver, taker, scope]) => ({ giver, taker, scope })),
    secondFactor: { enrolled: secondFactorAt !== null, at: secondFactorAt },
  };
}
