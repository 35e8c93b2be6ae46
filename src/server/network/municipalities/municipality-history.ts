import { codesOn, roadsOn } from "./codes-on.ts";
import { sizeClassesOn } from "./size-classes-on.ts";

/** What other modules ask about what a municipality was on a day, or became. */
export const municipalityHistory = { codesOn, roadsOn, sizeClassesOn } as const;
