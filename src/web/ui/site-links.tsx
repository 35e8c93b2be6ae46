import { Fragment } from "react";
import { addresses, type PageId, pageParameter } from "../addresses.ts";
import { usePage } from "../view.tsx";
import type { Parts } from "./rich-text.tsx";

const isPage = (tag: string): tag is PageId => tag in addresses;

/** Tags for a running text: `<privacy>…</privacy>` links to that page, `<code>…</code>` is code. */
export function useSiteLinks(): Parts {
  const { href, path, language } = usePage();
  const toPages = Object.keys(addresses)
    .filter(isPage)
    .map((id) => {
      const query = id === "feedback" ? { [pageParameter[language]]: path } : {};
      return [id, (words: string) => <a href={href(id, {}, query)}>{words}</a>] as const;
    });
  return {
    ...Object.fromEntries(toPages),
    // A line ends between the words of a command, never after the hyphens of one.
    code: (words) => (
      <code>
        {words.split(" ").map((word, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of one command never change place
          <Fragment key={place}>
            {place > 0 && " "}
            {word.startsWith("-") ? <span className="w-nowrap">{word}</span> : word}
          </Fragment>
        ))}
      </code>
    ),
    b: (words) => <b>{words}</b>,
    openapi: (words) => <a href="/api/v1/openapi.json">{words}</a>,
    digitoegankelijk: (words) => <a href="https://www.digitoegankelijk.nl/">{words}</a>,
    ombudsman: (words) => <a href="https://www.nationaleombudsman.nl/">{words}</a>,
    ap: (words) => <a href="https://www.autoriteitpersoonsgegevens.nl/">{words}</a>,
  };
}
