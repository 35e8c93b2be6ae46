import { listComponents, listEntries } from "#contract/catalogue";
import { listOrganisations } from "#contract/network";
import type { PageReply, PageRequest } from "#contract/pages";
import { codeLists, namesOf } from "#standards/istandaarden/explanations/code-lists";
import { explanations } from "#standards/istandaarden/explanations/explain";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import { addressOf, type PageId } from "./addresses.ts";
import { languages } from "./language.ts";
import type { AnyPage } from "./page.ts";
import { allPages } from "./paging.ts";

const oneHour = "public, max-age=3600";

/** The files that search engines and security researchers look for, or null for any other path. */
export async function wellKnown(
  path: string,
  request: PageRequest,
  pages: readonly AnyPage[],
): Promise<PageReply | null> {
  const base = request.baseUrl.replace(/\/$/, "");
  if (path === "/robots.txt") return textFile("text/plain", robots(base, request.practice));
  if (path === "/.well-known/security.txt") {
    return textFile("text/plain", security(base, request.now));
  }
  // The practice country is nobody's to find.
  if (path === "/sitemap.xml" && !request.practice) {
    return textFile("application/xml", await sitemap(base, request, pages));
  }
  return null;
}

const textFile = (type: string, body: string): PageReply => ({
  status: 200,
  headers: { "content-type": `${type}; charset=utf-8`, "cache-control": oneHour },
  body,
});

function robots(base: string, practice: boolean): string {
  if (practice) return "User-agent: *\nDisallow: /\n";
  return `User-agent: *\nDisallow: /nl/zoeken\nDisallow: /en/search\nDisallow: /nl/klopt-niet\nDisallow: /en/not-right\n\nSitemap: ${base}/sitemap.xml\n`;
}

/**
 * RFC 9116. The contact page says how to reach us, so that nothing here grows old. It expires six months
 * after the first of this month: not with every request anew, or the date would say nothing.
 */
function security(base: string, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1))
    .toISOString()
    .slice(0, 10);
  return [
    `Contact: ${base}${addressOf("contact", "nl")}`,
    `Contact: ${base}${addressOf("contact", "en")}`,
    `Expires: ${expires}T00:00:00Z`,
    "Preferred-Languages: nl, en",
    `Canonical: ${base}/.well-known/security.txt`,
    "",
  ].join("\n");
}

/** Pages that are the same for everyone. What shows the result of a question, a form or a person has nothing to find. */
const listed = new Set<PageId>([
  "home",
  "organisations",
  "map",
  "reorganisations",
  "compare",
  "catalogue",
  "components",
  "bindingLevels",
  "messages",
  "messageCheck",
  "messageRules",
  "codeLists",
  "messageDeadlines",
  "sources",
  "about",
  "accessibility",
  "privacy",
  "api",
  "contact",
  "help",
]);

async function sitemap(
  base: string,
  request: PageRequest,
  pages: readonly AnyPage[],
): Promise<string> {
  const fixed = pages.filter((page) => listed.has(page.id)).map((page) => [page.id, {}] as const);
  const organisations = pages.some((page) => page.id === "organisation")
    ? (await allPages(request.ask, listOrganisations, {})).map(
        ({ id }) => ["organisation", { id }] as const,
      )
    : [];
  const catalogue = pages.some((page) => page.id === "entry")
    ? await placesOfCatalogue(request)
    : [];
  const entries = [...fixed, ...organisations, ...catalogue, ...placesOfStandard()].flatMap(
    ([id, params]) => {
      const links = languages.map((language) => [language, base + addressOf(id, language, params)]);
      const alternates = links
        .map(
          ([language, to]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${to}"/>`,
        )
        .join("");
      return links.map(([, to]) => `<url><loc>${to}</loc>${alternates}</url>`);
    },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
}

/** The page of every message, rule and list of codes of the standard. */
function placesOfStandard() {
  const codes = new Set(explanations().map(({ code }) => code));
  return [
    ...[...messages.keys()].map((name) => ["message", { name }] as const),
    ...[...codes].map((code) => ["messageRule", { code }] as const),
    ...codeLists().map((list) => ["codeList", { name: namesOf(list)[0] ?? list.name }] as const),
  ];
}

/** The page of every entry and of every reference component. */
async function placesOfCatalogue({ ask }: PageRequest) {
  const [entries, components] = await Promise.all([
    allPages(ask, listEntries, { sort: "name" }),
    allPages(ask, listComponents, {}),
  ]);
  return [
    // A list without a kind may hold components too.
    ...entries.filter(({ type }) => type === "entry").map(({ id }) => ["entry", { id }] as const),
    ...components.map(({ id }) => ["component", { id }] as const),
  ];
}
