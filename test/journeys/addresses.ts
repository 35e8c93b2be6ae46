import { addresses, addressOf, type PageId } from "../../src/web/addresses.ts";

/** A page as a reader can meet it, in a language. */
export interface Seen {
  readonly language: "nl" | "en";
  readonly path: string;
  readonly status: number;
}

type Variant = readonly [params: Record<string, string>, query?: Record<string, string>];

// The first of a page is how it opens; what follows changes its face.
const variants: Partial<Record<PageId, readonly Variant[]>> = {
  search: [[{}, { q: "bosch" }], [{}], [{}, { q: "Groningen" }], [{}, { q: "qqqxxzz" }]],
  organisations: [
    [{}],
    [{}, { q: "dijk" }],
    [{}, { kind: "municipality", province: "PV30" }],
    [{}, { kind: "joint-arrangement" }],
    [{}, { q: "qqqxxzz" }],
    [{}, { kind: "municipality", on: "2018-01-01" }],
  ],
  organisation: [
    // Large, small, an apostrophe, no longer there, split, not there yet.
    [{ id: "GM0363" }],
    [{ id: "GM0088" }],
    [{ id: "GM0796" }],
    [{ id: "GM0707" }],
    [{ id: "GM0788" }],
    [{ id: "GM1961" }, { on: "2018-06-01" }],
    // Every other kind; the arrangement with the most members, and the one with the longest name.
    [{ id: "GR28143358" }],
    [{ id: "GR30571866" }],
    [{ id: "RO23018166" }],
    [{ id: "PV30" }],
    [{ id: "WS0654" }],
  ],
  catalogue: [
    [{}, { q: "zaak" }],
    [{}],
    [{}, { kind: "software", stage: "not-known" }],
    [{}, { q: "qqqxxzz" }],
  ],
  // Software, an agreement with a level, a network.
  entry: [[{ id: "open-zaak" }], [{ id: "zaken-api" }], [{ id: "signalen-vng" }]],
  catalogueCompare: [[{}, { id: "open-zaak,signalen" }], [{}]],
  components: [[{}], [{}, { q: "zaak" }]],
  component: [[{ id: "zaakregistratiecomponent" }]],
  map: [[{}], [{}, { figure: "growth", year: "2020" }], [{}, { figure: "urbanity" }]],
  organisationContact: [[{ id: "GM0363" }]],
  documents: [[{ id: "GM0363" }]],
  // A municipality that sources name, and one of which nothing is known.
  municipality: [[{ id: "GM0344" }], [{ id: "GM0225" }]],
  uses: [[{ id: "GM0344" }], [{ id: "GM0225" }]],
  answers: [[{ id: "GM0225" }], [{ id: "PV30" }]],
  likeUs: [[{ id: "GM0225" }], [{ id: "GM0363" }, { size: "0", arrangements: "5" }]],
  // Known of many, and of nobody.
  entryUsers: [[{ id: "signalen" }], [{ id: "signalen" }, { view: "map" }], [{ id: "zaken-api" }]],
  monitorSubject: [[{ id: "zaken-api" }]],
  compare: [[{}, { a: "GM0344", b: "GM0363" }], [{}]],
  messages: [[{}], [{}, { q: "tarief" }], [{}, { q: "qqqxxzz" }]],
  // The longest, one with a reconstructed schema, and the one that differs in iJw.
  message: [[{ name: "WMO301" }], [{ name: "WMO318" }], [{ name: "JW319" }]],
  messageRules: [[{}], [{}, { kind: "return-code" }], [{}, { q: "qqqxxzz" }]],
  // With an example, of many elements, not checked here, a return code, a fault of ours, one of who carries messages.
  messageRule: [
    [{ code: "TR342" }],
    [{ code: "RS033" }],
    [{ code: "TR340" }],
    [{ code: "0001" }],
    [{ code: "out-of-order" }],
    [{ code: "IB014" }],
  ],
  codeList: [[{ name: "WJ756" }], [{ name: "COD032" }]],
  messageDeadlines: [[{}, { message: "WMO323", on: "2026-04-30" }], [{}]],
};

/** Pages of somebody who is signed in, or who has a link from a mail: people.test.ts, catalogue-work.test.ts and adoption.test.ts walk those. */
const personal = new Set<PageId>([
  "practiceSignIn",
  "secondFactor",
  "account",
  "secondFactorSetup",
  "myData",
  "myActs",
  "permissions",
  "tasks",
  "outboxMessage",
  "colleagues",
  "join",
  "mandates",
  "apiKeys",
  "document",
  "moderation",
  "registerOrganisation",
  "registration",
  "audit",
  "proposeEntry",
  "myProposals",
  "importEntries",
  "savedSearches",
  "changeEntryForm",
  "claimEntry",
  "editKit",
  "firstFill",
  "giveAnswers",
  "proposeUse",
  "effortForm",
]);

/** Pages that a link in a mail leads to: without its secret there is nothing to show. */
const withLink = new Set<PageId>(["invitation", "claimAnswer", "unsubscribe"]);

const languages = ["nl", "en"] as const;

/** The long tests look at every face in both languages, the others in Dutch alone. */
const long = process.env["WAAIER_EVERY_PAGE"] === "1";

/** Every public page of the address table in both languages and the faces it can have, and addresses that lead nowhere. */
export const everyPage: readonly Seen[] = languages.flatMap((language) => [
  ...(Object.keys(addresses) as PageId[])
    .filter((id) => !personal.has(id))
    .flatMap((id) => {
      const all = variants[id] ?? [[{}]];
      const chosen = long || language === "nl" ? all : all.slice(0, 1);
      return chosen.map(([params, query = {}]) => ({
        language,
        path: addressOf(id, language, params, query),
        status: withLink.has(id) ? 404 : 200,
      }));
    }),
  { language, path: `/${language}/bestaat-niet`, status: 404 },
  { language, path: addressOf("organisation", language, { id: "GM9999" }), status: 404 },
  { language, path: addressOf("messageRule", language, { code: "TR999" }), status: 404 },
  { language, path: addressOf("codeList", language, { name: "COD999" }), status: 404 },
  { language, path: addressOf("message", language, { name: "WMO999" }), status: 404 },
]);
