import { addressOf, namesOf } from "./persons/address-of.ts";
import { recognise } from "./persons/recognise.ts";
import { setPreference } from "./persons/set-preference.ts";
import { holdings } from "./rights/holdings.ts";

/** What the platform asks about persons: it signs them in and mails them, and does not know this module. */
export const peopleDirectory = { recognise, holdings, addressOf, namesOf, setPreference } as const;
