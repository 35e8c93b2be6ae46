import type { dutch } from "./dutch.ts";
import { about } from "./en/about.ts";
import { accessibility } from "./en/accessibility.ts";
import { account } from "./en/account.ts";
import { adoptionAnswers } from "./en/adoption-answers.ts";
import { adoptionFill } from "./en/adoption-fill.ts";
import { adoptionPeloton } from "./en/adoption-peloton.ts";
import { adoptionUse } from "./en/adoption-use.ts";
import { api } from "./en/api.ts";
import { audit } from "./en/audit.ts";
import { catalogue } from "./en/catalogue.ts";
import { catalogueWork } from "./en/catalogue-work.ts";
import { contact } from "./en/contact.ts";
import { documents } from "./en/documents.ts";
import { effort } from "./en/effort.ts";
import { failure } from "./en/failure.ts";
import { feedback } from "./en/feedback.ts";
import { help } from "./en/help.ts";
import { home } from "./en/home.ts";
import { likeUs } from "./en/like-us.ts";
import { mail } from "./en/mail.ts";
import { map } from "./en/map.ts";
import { messageCheck } from "./en/message-check.ts";
import { messageStandard } from "./en/message-standard.ts";
import { moderation } from "./en/moderation.ts";
import { monitor } from "./en/monitor.ts";
import { municipality } from "./en/municipality.ts";
import { network } from "./en/network.ts";
import { people } from "./en/people.ts";
import { privacy } from "./en/privacy.ts";
import { search } from "./en/search.ts";
import { shell } from "./en/shell.ts";
import { signIn } from "./en/sign-in.ts";
import { sources } from "./en/sources.ts";
import { tasks } from "./en/tasks.ts";
import { words } from "./en/words.ts";
import type { SameKeys } from "./same-keys.ts";

export const english: SameKeys<typeof dutch> = {
  about,
  accessibility,
  account,
  adoptionAnswers,
  adoptionFill,
  adoptionPeloton,
  adoptionUse,
  api,
  audit,
  catalogue,
  catalogueWork,
  contact,
  documents,
  effort,
  failure,
  feedback,
  help,
  home,
  likeUs,
  mail,
  map,
  messageCheck,
  messageStandard,
  moderation,
  municipality,
  monitor,
  network,
  people,
  privacy,
  search,
  shell,
  signIn,
  sources,
  tasks,
  words,
};
