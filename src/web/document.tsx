import { addresses, addressOf, queryString, translateQuery } from "./addresses.ts";
import { clientAssets } from "./client-assets.ts";
import { languages } from "./language.ts";
import type { Head, PageView } from "./page.ts";
import type { Place } from "./shell/header.tsx";
import { spriteFor } from "./ui/sprite.ts";

interface DocumentParts {
  readonly view: PageView;
  readonly head: Head;
  readonly place: Place;
  readonly body: string;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** JSON that can stand in a script block: nothing in it can end the block. */
export const scriptJson = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The whole HTML document around a drawn body. */
export function documentOf({ view, head, place, body }: DocumentParts): string {
  const { language, practice, baseUrl } = view;
  const title = head.title === "Waaier" ? "Waaier" : `${head.title} – Waaier`;
  const canonical = baseUrl + canonicalPath(view, head);
  const meta: string[] = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(title)}</title>`,
    ...clientAssets.fonts.map(
      (font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...clientAssets.styles.map((style) => `<link rel="stylesheet" href="${style}">`),
    `<script type="module" src="${clientAssets.script}"></script>`,
    `<meta name="theme-color" content="#08363d">`,
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="/icon-180.png">`,
    `<link rel="manifest" href="/site.webmanifest">`,
    `<meta property="og:title" content="${escaped(head.title)}">`,
    `<meta property="og:site_name" content="Waaier">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:locale" content="${language === "nl" ? "nl_NL" : "en_GB"}">`,
    `<meta property="og:image" content="${escaped(baseUrl)}/icon-512.png">`,
  ];
  if (head.description) {
    const description = escaped(head.description);
    meta.push(`<meta name="description" content="${description}">`);
    meta.push(`<meta property="og:description" content="${description}">`);
  }
  if (practice || head.noindex) {
    meta.push(`<meta name="robots" content="noindex">`);
  } else if (place.id !== null) {
    meta.push(`<link rel="canonical" href="${escaped(canonical)}">`);
    meta.push(`<meta property="og:url" content="${escaped(canonical)}">`);
    meta.push(...alternates({ view, head, place }));
  }
  if (head.feed) {
    const { href, title: name } = head.feed;
    meta.push(
      `<link rel="alternate" type="application/atom+xml" href="${escaped(href)}" title="${escaped(name)}">`,
    );
  }
  if (head.jsonLd && !practice) {
    meta.push(`<script type="application/ld+json">${scriptJson(head.jsonLd)}</script>`);
  }
  return `<!doctype html>
<html lang="${language}">
<head>
${meta.join("\n")}
</head>
<body>
${body}
${spriteFor(body)}
</body>
</html>
`;
}

function canonicalPath(view: PageView, head: Head): string {
  const path = view.path.split("?")[0] ?? "/";
  return path + queryString(keptOf(view, head));
}

/** Of the query only what makes another page; filters and sorting show the same page. */
function keptOf(view: PageView, head: Head): URLSearchParams {
  const kept = (head.canonicalQuery ?? []).flatMap((name) => {
    const value = view.query.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new URLSearchParams(kept);
}

function alternates({ view, head, place }: Omit<DocumentParts, "body">): string[] {
  const { id, params } = place;
  const { baseUrl } = view;
  if (id === null) return [];
  const links = languages.map((language) => {
    const query = translateQuery(keptOf(view, head), language);
    return [language, baseUrl + addressOf(id, language, params, query)] as const;
  });
  const standard = id === "home" ? `${baseUrl}/` : links[0]?.[1];
  return [...links, ["x-default", standard ?? baseUrl + addresses.home.nl] as const].map(
    ([language, to]) => `<link rel="alternate" hreflang="${language}" href="${escaped(to)}">`,
  );
}
