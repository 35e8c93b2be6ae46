import { type CatalogueHit, listEntries } from "#contract/catalogue";
import type { PageReply, PageRequest } from "#contract/pages";
import { addressOf, queryString } from "../addresses.ts";
import { textsFor } from "../i18n/texts.ts";
import { type Language, languages } from "../language.ts";
import { problemOf } from "../problem.ts";
import { xmlText } from "../xml.ts";
import { filtersOf, readQuery } from "./catalogue-query.ts";
import { feedAddress, feedPath } from "./feed-address.ts";

/** As many as a reader that looks once a week could miss. */
const most = 50;

/** The feed of a question at its address, or null for any other address. */
export async function catalogueFeed(url: URL, request: PageRequest): Promise<PageReply | null> {
  const language = languages.find((one) => url.pathname === feedPath(one));
  if (language === undefined) return null;
  const asked = readQuery(url.searchParams);
  try {
    const query = { ...filtersOf(asked), sort: "-changed", limit: most };
    const { items } = await request.ask(listEntries, { query });
    const base = request.baseUrl.replace(/\/$/, "");
    const addresses = {
      self: base + feedAddress(language, asked),
      page: base + addressOf("catalogue", language) + queryString(filtersOf(asked)),
    };
    return answer(200, "application/atom+xml", atom({ language, base, request, items }, addresses));
  } catch (error) {
    const problem = problemOf(error);
    // What is not a refusal is a fault of ours.
    if (!problem) throw error;
    return answer(problem.status, "text/plain", textsFor(language)("catalogue.feed.wrong"));
  }
}

const answer = (status: number, type: string, body: string): PageReply => ({
  status,
  headers: {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": status === 200 ? "public, max-age=900" : "no-store",
  },
  body,
});

interface Feed {
  readonly language: Language;
  readonly base: string;
  readonly request: PageRequest;
  readonly items: readonly CatalogueHit[];
}

/** RFC 4287 §4.1.1. Its id is the address of the feed itself: another question is another feed. */
function atom(
  { language, base, request, items }: Feed,
  { self, page }: Readonly<Record<"self" | "page", string>>,
): string {
  const t = textsFor(language);
  const q = new URL(self).searchParams.get("q");
  const title = q ? t("catalogue.feed.titleFor", { q }) : t("catalogue.feed.title");
  const practice = request.practice ? `${t("shell.practiceName")} ` : "";
  const newest = items
    .map(({ changedAt }) => changedAt)
    .toSorted()
    .at(-1);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${xmlText(self)}</id>
<title>${xmlText(practice + title)}</title>
<subtitle>${xmlText(practice ? t("shell.practiceText") : t("catalogue.feed.subtitle"))}</subtitle>
<updated>${newest ?? request.now.toISOString()}</updated>
<author><name>Waaier</name><uri>${xmlText(base + addressOf("home", language))}</uri></author>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(page)}"/>
${items.map((hit) => entryOf(hit, language, base)).join("\n")}
</feed>
`;
}

function entryOf(hit: CatalogueHit, language: Language, base: string): string {
  const t = textsFor(language);
  const place = hit.type === "entry" ? "entry" : "component";
  // The same in both languages, so that a reader of both does not see everything twice.
  const id = base + addressOf(place, "nl", { id: hit.id });
  const link = base + addressOf(place, language, { id: hit.id });
  const owner = hit.owner ? `<author><name>${xmlText(hit.owner.name)}</name></author>` : "";
  const kind = hit.kind ?? "component";
  const summary = hit.summary
    ? `<summary type="text" xml:lang="nl">${xmlText(hit.summary)}</summary>`
    : "";
  return `<entry><id>${xmlText(id)}</id><title xml:lang="nl">${xmlText(hit.name)}</title><updated>${hit.changedAt}</updated>${owner}<link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(link)}"/><category term="${kind}" label="${xmlText(t(`catalogue.kind.${kind}`))}"/>${summary}</entry>`;
}
