import { isMemberOf } from "./is-member-of.ts";
import { membersOf } from "./members-of.ts";
import { regionsOf } from "./regions-of.ts";
import { sharedWork } from "./shared-work.ts";

/** What other modules ask about who works with whom today. */
export const cooperation = { isMemberOf, membersOf, regionsOf, sharedWork } as const;
