import { about } from "./nl/about.ts";
import { accessibility } from "./nl/accessibility.ts";
import { account } from "./nl/account.ts";
import { adoptionAnswers } from "./nl/adoption-answers.ts";
import { adoptionFill } from "./nl/adoption-fill.ts";
import { adoptionPeloton } from "./nl/adoption-peloton.ts";
import { adoptionUse } from "./nl/adoption-use.ts";
import { api } from "./nl/api.ts";
import { audit } from "./nl/audit.ts";
import { catalogue } from "./nl/catalogue.ts";
import { catalogueWork } from "./nl/catalogue-work.ts";
import { contact } from "./nl/contact.ts";
import { documents } from "./nl/documents.ts";
import { effort } from "./nl/effort.ts";
import { failure } from "./nl/failure.ts";
import { feedback } from "./nl/feedback.ts";
import { help } from "./nl/help.ts";
import { home } from "./nl/home.ts";
import { likeUs } from "./nl/like-us.ts";
import { mail } from "./nl/mail.ts";
import { map } from "./nl/map.ts";
import { messageCheck } from "./nl/message-check.ts";
import { messageStandard } from "./nl/message-standard.ts";
import { moderation } from "./nl/moderation.ts";
import { monitor } from "./nl/monitor.ts";
import { municipality } from "./nl/municipality.ts";
import { network } from "./nl/network.ts";
import { people } from "./nl/people.ts";
import { privacy } from "./nl/privacy.ts";
import { search } from "./nl/search.ts";
import { shell } from "./nl/shell.ts";
import { signIn } from "./nl/sign-in.ts";
import { sources } from "./nl/sources.ts";
import { tasks } from "./nl/tasks.ts";
import { words } from "./nl/words.ts";

/** Every Dutch text, by module. Dutch is the source; `english.ts` must have the same keys. */
export const dutch = {
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
