import type { dutch } from "./dutch.ts";
import { about } from "./en/about.ts";
import { accessibility } from "./en/accessibility.ts";
import { api } from "./en/api.ts";
import { contact } from "./en/contact.ts";
import { failure } from "./en/failure.ts";
import { feedback } from "./en/feedback.ts";
import { help } from "./en/help.ts";
import { home } from "./en/home.ts";
import { map } from "./en/map.ts";
import { network } from "./en/network.ts";
import { privacy } from "./en/privacy.ts";
import { search } from "./en/search.ts";
import { shell } from "./en/shell.ts";
import { sources } from "./en/sources.ts";
import { words } from "./en/words.ts";
import type { SameKeys } from "./same-keys.ts";

export const english: SameKeys<typeof dutch> = {
  about,
  accessibility,
  api,
  contact,
  failure,
  feedback,
  help,
  home,
  map,
  network,
  privacy,
  search,
  shell,
  sources,
  words,
};
