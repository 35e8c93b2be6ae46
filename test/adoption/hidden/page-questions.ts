import { addressOf, type PageId } from "../../../src/web/addresses.ts";
import { feedPath } from "../../../src/web/catalogue/feed-address.ts";
import { type Language, languages } from "../../../src/web/language.ts";
import type { AnyPage } from "../../../src/web/page.ts";
import { pages } from "../../../src/web/pages.ts";
import { nobody, type Put } from "./route-questions.ts";
import { entries, hider, ids, type Known, neighbour, secret, sold, supplier } from "./story.ts";

/** What the hole in an address (`:id`) stands for, by how the address begins. The first that fits counts. */
const inAddress = ({ component }: Known): readonly (readonly [string, readonly string[]])[] => [
  ["/nl/moderatie/organisaties/", [hider]],
  ["/nl/organisaties/", [hider, neighbour, supplier]],
  ["/nl/catalogus/componenten/", [component]],
  ["/nl/catalogus/", entries],
  ["/nl/monitor/", entries],
  ["/nl/documenten/", [ids.nothing]],
  ["/nl/oefenpostvak/", [ids.nothing]],
  ["/nl/oefenaanmelding/", [ids.nothing]],
  ["/nl/berichten/regels/", ["TR342"]],
  ["/nl/berichten/codelijsten/", ["WJ756"]],
  ["/nl/berichten/", ["WMO323"]],
];

const before = "on=2024-12-31";

/** What shows something else of a page, where that has to do with use or answers. */
const choices: Partial<Record<PageId, readonly string[]>> = {
  search: ["q=verstopt", "q=Duinrade"],
  catalogue: ["q=verstopt", "sort=-changed"],
  catalogueCompare: [`id=${secret}&id=${sold}`],
  compare: [`a=${hider}&b=${neighbour}`],
  uses: [before, "state=uses", "sort=since", `use=${secret}`],
  answers: [before, "answer=none"],
  likeUs: ["use=5&answers=5", "used=1"],
  monitor: ["view=picture", "view=answers", "view=time", "sort=-known", before],
  monitorSubject: [before, "answer=uses", "province=PV91"],
  entryUsers: ["view=map", "by=province", "colour=said", "group=all", "group=says", before],
};

/** A stranger has a form for these about the hider, or about what he sells. */
const forms: Partial<Record<PageId, readonly string[]>> = {
  proposeUse: [`organisation=${hider}`],
  effortForm: [`organisation=${neighbour}`],
};

/**
 * Every page of the table, with its JSON-LD, and the files that are served beside pages: feeds and the list of all
 * addresses. Who asks makes no difference to a choice: these are asked by the world, of what is hidden. Throws for an
 * address without an example: so that a new page is walked as well.
 */
export const pageQuestions = (known: Known, strangers: readonly string[]): Put[] => [
  ...everyPage(known, "nl", nobody, choices),
  ...everyPage(known, "en", nobody),
  ...strangers.flatMap((who) => everyPage(known, "nl", who, forms)),
  ...[...languages.map(feedPath), `${feedPath("nl")}?q=verstopt`, ...files].map((url) => ({
    to: url.split("?")[0] ?? url,
    who: nobody,
    method: "GET" as const,
    url,
  })),
];

const files = ["/", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt"];

const everyPage = (
  known: Known,
  language: Language,
  who: string,
  chosen: typeof choices = {},
): Put[] =>
  pages.flatMap((page) =>
    fillsOf(page, known, language).flatMap((params, n) => {
      const url = addressOf(page.id, language, params);
      const more = n === 0 ? (chosen[page.id] ?? []).map((query) => `${url}?${query}`) : [];
      return [url, ...more].map((one) => ({ to: page.id, who, method: "GET" as const, url: one }));
    }),
  );

function fillsOf({ paths: { nl: path } }: AnyPage, known: Known, language: Language) {
  const hole = /:(\w+)/.exec(path)?.[1];
  if (hole === undefined) return [{}];
  const [, values] = inAddress(known).find(([start]) => path.startsWith(start)) ?? [];
  if (!values) throw new Error(`${path} has no example in page-questions.ts`);
  // It is the same page in English: one of each will do.
  const asked = language === "nl" ? values : values.slice(0, 1);
  return asked.map((value) => ({ [hole]: value }));
}
