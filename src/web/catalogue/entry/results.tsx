import type { EntryResult } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { usePage } from "../../view.tsx";
import type { Words } from "../../words-of-terms.ts";
import { TextOrLink } from "../links.tsx";
import type { EntryData } from "./load-entry.ts";

/** What it brought, per domain, each with where that can be checked. */
export function Results({ data: { entry, terms } }: { data: EntryData }) {
  const { t } = usePage();
  const domains = [...new Set(entry.results.map(({ domain }) => domain))];
  return (
    <section className="w-card" aria-labelledby="results">
      <h2 id="results">{t("catalogue.results.title")}</h2>
      {domains.length === 0 && <p>{t("catalogue.results.none")}</p>}
      {domains.map((domain) => (
        <Domain
          key={domain}
          domain={domain}
          results={entry.results.filter((one) => one.domain === domain)}
          words={terms.task}
        />
      ))}
    </section>
  );
}

interface DomainProps {
  readonly domain: string;
  readonly results: readonly EntryResult[];
  readonly words: Words;
}

function Domain({ domain, results, words }: DomainProps) {
  const view = usePage();
  const { t, format } = view;
  const dutch = dutchOn(view);
  return (
    <div className="w-stack w-stack--s">
      <h3>{words(domain)}</h3>
      <ul className="w-list">
        {results.map(({ text, figure, unit, evidence }) => (
          <li key={text} className="w-result">
            {figure !== null && (
              <p className="w-result__figure">
                <b>{format.number(figure, Number.isInteger(figure) ? 0 : 1)}</b>{" "}
                {unit && t(`catalogue.results.unit.${unit}`)}
              </p>
            )}
            <p lang={dutch}>{text}</p>
            <p className="w-meta">
              {t("catalogue.results.evidenceAt")}{" "}
              <span lang={dutch}>
                <TextOrLink text={evidence} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
