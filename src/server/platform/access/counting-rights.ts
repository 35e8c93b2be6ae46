import { secondFactorRights } from "#contract/access";
import type { Caller, HeldRight } from "../caller.ts";

/** The rights that count in this session: those that weigh much only once the second factor was shown in it. */
export const countingRights = ({ rights, secondFactor }: Caller): readonly HeldRight[] =>
  secondFactor.at === null
    ? rights.filter(({ right }) => !secondFactorRights.includes(right))
    : rights;
