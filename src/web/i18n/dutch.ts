import { about } from "./nl/about.ts";
import { accessibility } from "./nl/accessibility.ts";
import { api } from "./nl/api.ts";
import { contact } from "./nl/contact.ts";
import { failure } from "./nl/failure.ts";
import { feedback } from "./nl/feedback.ts";
import { help } from "./nl/help.ts";
import { home } from "./nl/home.ts";
import { map } from "./nl/map.ts";
import { network } from "./nl/network.ts";
import { privacy } from "./nl/privacy.ts";
import { search } from "./nl/search.ts";
import { shell } from "./nl/shell.ts";
import { sources } from "./nl/sources.ts";
import { words } from "./nl/words.ts";

/** Every Dutch text, by module. Dutch is the source; `english.ts` must have the same keys. */
export const dutch = {
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
