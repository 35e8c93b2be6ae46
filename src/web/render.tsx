import { renderToStaticMarkup } from "react-dom/server";
import type { PageReply, PageRequest, ProblemDocument, WebBundle } from "#contract/pages";
import { getMe, type Me } from "#contract/people";
import { plainAddress, strayAddress } from "./address.ts";
import { addresses, addressOf } from "./addresses.ts";
import { catalogueFeed } from "./catalogue/feed.ts";
import { documentOf } from "./document.tsx";
import { failurePage, lastPage } from "./failure/failure-page.tsx";
import { formatFor } from "./format.ts";
import { textsFor } from "./i18n/texts.ts";
import { type Language, languageOfPath, preferredLanguage } from "./language.ts";
import { matcher } from "./match.ts";
import { standardCsv } from "./message-standard/csv.ts";
import type { Asked, Head, Opened } from "./page.ts";
import { pages } from "./pages.ts";
import { problemOf } from "./problem.ts";
import type { Place } from "./shell/header.tsx";
import { Shell } from "./shell/shell.tsx";
import { isSecondFactor } from "./ui/refusal-words.ts";
import { ViewProvider } from "./view.tsx";
import { wellKnown } from "./well-known.ts";

const matchOf = matcher(pages);
const nowhere: Place = { id: null, section: null, params: {} };

export const render: WebBundle["render"] = async (request) => {
  const url = plainAddress(request.url);
  if (!url) return missing(request, strayAddress(request.url), null);
  const path = url.pathname;
  const file =
    (await wellKnown(path, request, pages)) ??
    (await catalogueFeed(url, request)) ??
    standardCsv(url);
  if (file) return file;
  if (path === "/") return toLanguage(request);
  if (path.endsWith("/")) return redirectTo(path.replace(/\/+$/, "") + url.search, 308);

  const me = await whoReads(request);
  const match = matchOf(path);
  if (!match) return missing(request, url, me);

  const { page, params } = match;
  const asked = askedOf(request, url, match.language, params, me);
  const place = { id: page.id, section: page.section(asked), params };
  if (!page.methods.includes(request.method)) {
    return draw(request, asked, place, failurePage(asked, { status: 405 }));
  }
  try {
    return draw(request, asked, place, await page.open(asked), page.wide);
  } catch (error) {
    const problem = problemOf(error);
    // What is not a refusal is a fault of ours: the server logs it and shows `renderFailure`.
    if (!problem) throw error;
    const elsewhere = whereToProve(problem, asked);
    if (elsewhere) return redirectTo(elsewhere, 303);
    return draw(request, asked, place, failurePage(asked, problem));
  }
};

/** Who reads: asked only of a request with a session, so that a public page costs nothing more. */
async function whoReads({ withSession, ask }: PageRequest): Promise<Me | null> {
  if (!withSession) return null;
  try {
    return await ask(getMe);
  } catch (error) {
    // The session ended. The page is drawn for a visitor, or sends on to where one signs in.
    if (problemOf(error)?.status === 401) return null;
    throw error;
  }
}

/** Where a reader goes who must first sign in or show a second factor, and comes back from. */
function whereToProve(problem: ProblemDocument, { href, path }: Asked): string | null {
  const again = problem.type === "/problems/platform/sign-in-again";
  if (problem.status === 401 || again) return href("signIn", {}, { to: path });
  return isSecondFactor(problem) ? href("secondFactor", {}, { to: path }) : null;
}

export const renderFailure: WebBundle["renderFailure"] = lastPage;

function missing(request: PageRequest, url: URL, me: Me | null): PageReply {
  const asked = askedOf(request, url, languageOfPath(url.pathname), {}, me);
  return draw(request, asked, nowhere, failurePage(asked, { status: 404 }));
}

function askedOf(
  request: PageRequest,
  url: URL,
  language: Language,
  params: Readonly<Record<string, string>>,
  me: Me | null,
): Asked {
  return {
    language,
    t: textsFor(language),
    format: formatFor(language),
    practice: request.practice,
    now: request.now,
    me,
    path: url.pathname + url.search,
    query: url.searchParams,
    href: (id, ofPage, query) => addressOf(id, language, ofPage, query),
    method: request.method,
    params,
    form: request.form,
    file: request.file ?? null,
    baseUrl: request.baseUrl.replace(/\/$/, ""),
    ask: request.ask,
  };
}

function draw(
  request: PageRequest,
  asked: Asked,
  place: Place,
  opened: Opened,
  wide = false,
): PageReply {
  if (opened.kind === "redirected") return redirectTo(opened.to, opened.status);
  const { head, content, status } = opened;
  const body = renderToStaticMarkup(
    <ViewProvider view={asked}>
      <Shell place={place} title={head.crumb ?? head.title} crumbs={head.crumbs ?? []} wide={wide}>
        {content}
      </Shell>
    </ViewProvider>,
  );
  const shown: Head = status === 200 ? head : { ...head, noindex: true };
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-language": asked.language,
      "cache-control":
        // A link of a mail stands in the address, also on the way by the sign-in page.
        status === 200 &&
        request.method === "GET" &&
        !asked.query.has("token") &&
        !asked.query.has("to")
          ? "public, max-age=60"
          : "no-store",
    },
    body: documentOf({ view: asked, head: shown, place, body }),
  };
}

function toLanguage(request: PageRequest): PageReply {
  const to = addresses.home[preferredLanguage(request.acceptLanguage)];
  const { status, headers, body } = redirectTo(to, 302);
  return { status, headers: { ...headers, vary: "Accept-Language" }, body };
}

function redirectTo(to: string, status: number): PageReply {
  return { status, headers: { location: to, "cache-control": "no-cache" }, body: "" };
}
