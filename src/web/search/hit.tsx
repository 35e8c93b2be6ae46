import { Fragment } from "react";
import { addresses, type PageId } from "../addresses.ts";
import { usePage } from "../view.tsx";
import type { Found, Successors } from "./found.ts";
import { Marked } from "./marked.tsx";

const isPage = (id: string): id is PageId => id in addresses;

/** One thing found: what it is, why it was found, and where an old name leads. */
export function Hit({ found: { hit, successors }, q }: { found: Found; q: string }) {
  const { t, href, format, language } = usePage();
  const to =
    hit.type === "page" && isPage(hit.id) ? href(hit.id) : href("organisation", { id: hit.id });
  const dutch = hit.type === "organisation" && language !== "nl" ? "nl" : undefined;
  return (
    <li className="w-found__item">
      <h3>
        <a href={to} lang={dutch}>
          <Marked text={hit.name} words={q} />
        </a>
      </h3>
      <ul className="w-dots">
        <li>{hit.kind === null ? t("words.page") : t(`words.kind.${hit.kind}`)}</li>
        {hit.province && <li>{hit.province}</li>}
        {hit.type === "organisation" && <li className="w-num">{hit.id}</li>}
      </ul>
      {hit.matched && hit.matched !== hit.name && (
        <p className="w-reason">
          {t("search.matched")}:{" "}
          <b lang={dutch}>
            <Marked text={hit.matched} words={q} />
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
