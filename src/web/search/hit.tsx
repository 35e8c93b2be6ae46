import { Fragment } from "react";
import type { SearchHit } from "#contract/overview";
import { addresses, type PageId } from "../addresses.ts";
import type { PageView } from "../page.ts";
import { Marked } from "../ui/marked.tsx";
import { usePage } from "../view.tsx";
import type { Found, Successors } from "./found.ts";

const isPage = (id: string): id is PageId => id in addresses;

/** One thing found: what it is, why it was found, and where an old name leads. */
export function Hit({ found: { hit, successors }, q }: { found: Found; q: string }) {
  const view = usePage();
  const { t, format, language } = view;
  const to = addressOfHit(hit, view);
  const dutch = hit.type !== "page" && language !== "nl" ? "nl" : undefined;
  const words = q.split(/\s+/);
  return (
    <li className="w-found__item">
      <h3>
        <a href={to} lang={dutch}>
          <Marked text={hit.name} words={words} />
        </a>
      </h3>
      <ul className="w-dots">
        <li>{kindOfHit(hit, view)}</li>
        {hit.province && <li>{hit.province}</li>}
        {hit.type === "organisation" && <li className="w-num">{hit.id}</li>}
      </ul>
      {hit.summary && (
        <p lang={dutch}>
          <Marked text={hit.summary} words={words} />
        </p>
      )}
      {hit.matched && hit.matched !== hit.name && (
        <p className="w-reason">
          {t("search.matched")}:{" "}
          <b lang={dutch}>
            <Marked text={hit.matched} words={words} />
          </b>
        </p>
      )}
      {hit.until && (
        <p className="w-meta">
          {t("search.ended", { date: format.date(hit.until) })}{" "}
          {successors && successors.to.length > 0 && <Successor successors={successors} />}
        </p>
      )}
    </li>
  );
}

function addressOfHit({ type, id }: SearchHit, { href }: PageView): string {
  if (type === "page" && isPage(id)) return href(id);
  return href(type === "page" ? "home" : type, { id });
}

function kindOfHit({ type, kind, entryKind }: SearchHit, { t }: PageView): string {
  if (type === "page") return t("words.page");
  if (kind !== null) return t(`words.kind.${kind}`);
  return t(`catalogue.kind.${entryKind ?? "component"}`);
}

function Successor({ successors }: { successors: Successors }) {
  const { t, href } = usePage();
  return (
    <>
      {successors.split ? t("search.divided") : t("search.now")}{" "}
      {successors.to.map((one, index) => (
        <Fragment key={one.id}>
          {index > 0 && ", "}
          <a href={href("organisation", { id: one.id })}>
            <b>{one.name}</b>
          </a>
        </Fragment>
      ))}
    </>
  );
}
