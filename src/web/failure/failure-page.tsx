import { renderToStaticMarkup } from "react-dom/server";
import type { PageReply } from "#contract/pages";
import { plainAddress, strayAddress } from "../address.ts";
import { addressOf } from "../addresses.ts";
import { documentOf } from "../document.tsx";
import { formatFor } from "../format.ts";
import { textsFor } from "../i18n/texts.ts";
import { languageOfPath } from "../language.ts";
import type { Asked, Opened, PageView } from "../page.ts";
import { Shell } from "../shell/shell.tsx";
import { ViewProvider } from "../view.tsx";
import { Failure, type Refused, textOf } from "./failure.tsx";

/** The page for something that the API refused, or for an address that does not exist. */
export function failurePage(asked: Asked, given: Refused): Opened {
  const refused = isNoAddress(given) ? { status: 404 } : given;
  return {
    kind: "opened",
    status: refused.status,
    head: { title: asked.t(`failure.${textOf(refused)}.title`), noindex: true },
    content: <Failure refused={refused} path={asked.path} />,
  };
}

/** A code that no organisation could have: for a reader that is an address that leads nowhere. */
function isNoAddress({ status, errors = [] }: Refused): boolean {
  return status === 400 && errors.length > 0 && errors.every((e) => e.where.startsWith("params"));
}

/** The page for a fault of ours. Asks nothing of anybody, so that it can always be drawn. */
export function lastPage(request: { url: string; practice: boolean }): PageReply {
  const url = plainAddress(request.url) ?? strayAddress(request.url);
  const language = languageOfPath(url.pathname);
  const view: PageView = {
    language,
    t: textsFor(language),
    format: formatFor(language),
    practice: request.practice,
    now: new Date(),
    me: null,
    baseUrl: "",
    path: url.pathname + url.search,
    query: url.searchParams,
    href: (id, params, query) => addressOf(id, language, params, query),
  };
  const head = { title: view.t("failure.broken.title"), noindex: true };
  const place = { id: null, section: null, params: {} };
  const body = renderToStaticMarkup(
    <ViewProvider view={view}>
      <Shell place={place} title={head.title} crumbs={[]} wide={false}>
        <Failure refused={{ status: 500 }} path={view.path} />
      </Shell>
    </ViewProvider>,
  );
  return {
    status: 500,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-language": language,
      "cache-control": "no-store",
    },
    body: documentOf({ view, head, place, body }),
  };
}
