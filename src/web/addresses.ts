import type { Language } from "./language.ts";

/** Every page, with its address in both languages. A page in `pages.ts` goes by this name. */
export const addresses = {
  home: { nl: "/nl", en: "/en" },
  search: { nl: "/nl/zoeken", en: "/en/search" },
  organisations: { nl: "/nl/organisaties", en: "/en/organisations" },
  organisation: { nl: "/nl/organisaties/:id", en: "/en/organisations/:id" },
  map: { nl: "/nl/kaart", en: "/en/map" },
  reorganisations: { nl: "/nl/herindelingen", en: "/en/reorganisations" },
  compare: { nl: "/nl/vergelijken", en: "/en/compare" },
  catalogue: { nl: "/nl/catalogus", en: "/en/catalogue" },
  catalogueCompare: { nl: "/nl/catalogus/vergelijken", en: "/en/catalogue/compare" },
  components: { nl: "/nl/catalogus/componenten", en: "/en/catalogue/components" },
  component: { nl: "/nl/catalogus/componenten/:id", en: "/en/catalogue/components/:id" },
  bindingLevels: { nl: "/nl/catalogus/niveaus", en: "/en/catalogue/levels" },
  entry: { nl: "/nl/catalogus/:id", en: "/en/catalogue/:id" },
  sources: { nl: "/nl/bronnen", en: "/en/sources" },
  about: { nl: "/nl/over", en: "/en/about" },
  accessibility: { nl: "/nl/toegankelijkheid", en: "/en/accessibility" },
  privacy: { nl: "/nl/privacy", en: "/en/privacy" },
  api: { nl: "/nl/api", en: "/en/api" },
  contact: { nl: "/nl/contact", en: "/en/contact" },
  help: { nl: "/nl/help", en: "/en/help" },
  feedback: { nl: "/nl/klopt-niet", en: "/en/not-right" },
  signIn: { nl: "/nl/aanmelden", en: "/en/sign-in" },
  practiceSignIn: { nl: "/nl/oefenaanmelding/:uid", en: "/en/practice-sign-in/:uid" },
  secondFactor: { nl: "/nl/tweede-factor", en: "/en/second-factor" },
  account: { nl: "/nl/mijn-account", en: "/en/my-account" },
  secondFactorSetup: {
    nl: "/nl/mijn-account/tweede-factor",
    en: "/en/my-account/second-factor",
  },
  myData: { nl: "/nl/mijn-account/gegevens", en: "/en/my-account/data" },
  myActs: { nl: "/nl/mijn-account/handelingen", en: "/en/my-account/acts" },
  permissions: { nl: "/nl/mijn-account/rechten", en: "/en/my-account/permissions" },
  tasks: { nl: "/nl/mijn-taken", en: "/en/my-tasks" },
  unsubscribe: { nl: "/nl/geen-mail", en: "/en/no-mail" },
  outbox: { nl: "/nl/oefenpostvak", en: "/en/practice-outbox" },
  outboxMessage: { nl: "/nl/oefenpostvak/:id", en: "/en/practice-outbox/:id" },
  colleagues: { nl: "/nl/organisaties/:id/mensen", en: "/en/organisations/:id/people" },
  join: { nl: "/nl/organisaties/:id/meedoen", en: "/en/organisations/:id/join" },
  mandates: { nl: "/nl/organisaties/:id/mandaten", en: "/en/organisations/:id/mandates" },
  apiKeys: { nl: "/nl/organisaties/:id/sleutels", en: "/en/organisations/:id/keys" },
  organisationContact: { nl: "/nl/organisaties/:id/contact", en: "/en/organisations/:id/contact" },
  myMunicipality: { nl: "/nl/mijn-gemeente", en: "/en/my-municipality" },
  municipality: {
    nl: "/nl/organisaties/:id/in-het-kort",
    en: "/en/organisations/:id/in-brief",
  },
  uses: { nl: "/nl/organisaties/:id/gebruik", en: "/en/organisations/:id/uses" },
  answers: { nl: "/nl/organisaties/:id/antwoorden", en: "/en/organisations/:id/answers" },
  giveAnswers: {
    nl: "/nl/organisaties/:id/antwoorden/geven",
    en: "/en/organisations/:id/answers/give",
  },
  firstFill: { nl: "/nl/organisaties/:id/invullen", en: "/en/organisations/:id/fill-in" },
  likeUs: { nl: "/nl/organisaties/:id/zoals-wij", en: "/en/organisations/:id/like-us" },
  monitor: { nl: "/nl/monitor", en: "/en/monitor" },
  monitorSubject: { nl: "/nl/monitor/:id", en: "/en/monitor/:id" },
  entryUsers: { nl: "/nl/catalogus/:id/gebruikers", en: "/en/catalogue/:id/users" },
  proposeUse: {
    nl: "/nl/catalogus/:id/gebruik-voorstellen",
    en: "/en/catalogue/:id/propose-use",
  },
  effortForm: { nl: "/nl/catalogus/:id/inspanning", en: "/en/catalogue/:id/effort" },
  documents: { nl: "/nl/organisaties/:id/documenten", en: "/en/organisations/:id/documents" },
  document: { nl: "/nl/documenten/:id", en: "/en/documents/:id" },
  invitation: { nl: "/nl/uitnodiging", en: "/en/invitation" },
  claimAnswer: { nl: "/nl/aanvraag", en: "/en/claim" },
  moderation: { nl: "/nl/moderatie", en: "/en/moderation" },
  registerOrganisation: {
    nl: "/nl/moderatie/organisaties/nieuw",
    en: "/en/moderation/organisations/new",
  },
  registration: { nl: "/nl/moderatie/organisaties/:id", en: "/en/moderation/organisations/:id" },
  audit: { nl: "/nl/toezichtspoor", en: "/en/audit-trail" },
  proposeEntry: { nl: "/nl/catalogus/aanmelden", en: "/en/catalogue/propose" },
  myProposals: { nl: "/nl/catalogus/mijn-aanmeldingen", en: "/en/catalogue/my-proposals" },
  importEntries: { nl: "/nl/catalogus/inlezen", en: "/en/catalogue/read-in" },
  savedSearches: {
    nl: "/nl/catalogus/bewaarde-zoekvragen",
    en: "/en/catalogue/saved-searches",
  },
  changeEntryForm: { nl: "/nl/catalogus/:id/wijzigen", en: "/en/catalogue/:id/change" },
  claimEntry: { nl: "/nl/catalogus/:id/van-ons", en: "/en/catalogue/:id/ours" },
  editKit: { nl: "/nl/catalogus/:id/aanpak", en: "/en/catalogue/:id/approach" },
  messages: { nl: "/nl/berichten", en: "/en/messages" },
  messageCheck: { nl: "/nl/berichten/controleren", en: "/en/messages/check" },
  messageRules: { nl: "/nl/berichten/regels", en: "/en/messages/rules" },
  messageRule: { nl: "/nl/berichten/regels/:code", en: "/en/messages/rules/:code" },
  codeLists: { nl: "/nl/berichten/codelijsten", en: "/en/messages/code-lists" },
  codeList: { nl: "/nl/berichten/codelijsten/:name", en: "/en/messages/code-lists/:name" },
  messageDeadlines: { nl: "/nl/berichten/termijnen", en: "/en/messages/deadlines" },
  message: { nl: "/nl/berichten/:name", en: "/en/messages/:name" },
  feedbackThanks: { nl: "/nl/klopt-niet/bedankt", en: "/en/not-right/thanks" },
} as const satisfies Record<string, Record<Language, string>>;

export type PageId = keyof typeof addresses;

/** Query parameters that have a name of their own in each language; the others are the same. */
const parameterNames = { pagina: "page" } as const;
export const pageParameter = { nl: "pagina", en: "page" } as const;

type Values = Readonly<Record<string, string | number | null | undefined>>;

/** `?a=1&b=2`, or nothing. Leaves out what is empty, so that an address says only what was chosen. */
export function queryString(query: Values | URLSearchParams): string {
  const pairs = query instanceof URLSearchParams ? [...query] : Object.entries(query);
  const filled = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  const text = new URLSearchParams(filled.map(([key, value]) => [key, String(value)])).toString();
  // A comma may stand unescaped in a query, and reads better: `?kind=province,municipality`.
  return text === "" ? "" : `?${text.replaceAll("%2C", ",").replaceAll("%2F", "/")}`;
}

/** The address of a page in a language. */
export function addressOf(
  id: PageId,
  language: Language,
  params: Readonly<Record<string, string>> = {},
  query: Values | URLSearchParams = {},
): string {
  const path = addresses[id][language].replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ""),
  );
  return path + queryString(query);
}

/** The same query for the page in the other language. */
export function translateQuery(query: URLSearchParams, to: Language): URLSearchParams {
  const pairs = Object.entries(parameterNames);
  const names = new Map(to === "en" ? pairs : pairs.map(([nl, en]) => [en, nl]));
  return new URLSearchParams([...query].map(([key, value]) => [names.get(key) ?? key, value]));
}
