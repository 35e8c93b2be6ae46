import { holderOfKey } from "./keys/holder-of-key.ts";
import { contactsOf } from "./mandates/contacts-of.ts";
import { addressOf, namesOf } from "./persons/address-of.ts";
import { recognise } from "./persons/recognise.ts";
import { setPreference } from "./persons/set-preference.ts";
import { endNationalRight } from "./rights/end-national-right.ts";
import { holders } from "./rights/holders.ts";
import { holdings } from "./rights/holdings.ts";
import { placesHeld } from "./rights/places-held.ts";

/** What other modules, the platform and the command line ask about persons: they do not know this module from inside. */
export const peopleDirectory = {
  recognise,
  holdings,
  holders,
  placesHeld,
  addressOf,
  namesOf,
  contactsOf,
  holderOfKey,
  setPreference,
  endNationalRight,
} as const;
