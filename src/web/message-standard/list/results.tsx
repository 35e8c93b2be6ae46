import { allRows } from "#standards/istandaarden/explanations/applies-to";
import type { Found } from "#standards/istandaarden/explanations/found";
import { dutchOn } from "../../dutch-on.ts";
import type { PageView } from "../../page.ts";
import type { ListPage } from "../../paging.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { usePage } from "../../view.tsx";
import { Near } from "../not-known.tsx";
import type { StandardSearch } from "./standard-search.ts";

interface ResultsProps {
  readonly asked: StandardSearch;
  readonly list: ListPage<Found>;
}

export function Results({ asked, list }: ResultsProps) {
  const { t, format } = usePage();
  const count = { count: list.total, n: format.number(list.total), q: asked.q };
  if (list.total === 0) return <Nothing asked={asked} />;
  return (
    <section className="w-stack" aria-labelledby="found">
      <h2 id="found">
        {t(
          asked.q === "" ? "messageStandard.search.found" : "messageStandard.search.foundFor",
          count,
        )}
      </h2>
      <ul className="w-card w-list">
        {list.items.map((found) => (
          <Hit key={`${found.kind} ${found.within} ${found.name}`} found={found} asked={asked} />
        ))}
      </ul>
      <PagesNav list={list} />
    </section>
  );
}

/** Of so many messages the names are told. */
const mostNames = 6;

function Hit({ found, asked }: { found: Found; asked: StandardSearch }) {
  const view = usePage();
  const { t, language } = view;
  const words = asked.q.split(/\s+/);
  return (
    <li className="w-stack w-stack--s">
      <div className="w-row">
        <h3 className="w-std-hit">
          <a href={addressOfFound(view, found, asked.message)}>
            <Marked text={found.name} words={words} />
          </a>
        </h3>
        <span className="w-badge">
          {found.sort === null
            ? t(`messageStandard.kind.${found.kind}`)
            : t(`messageStandard.rules.kind.${found.sort}`)}
        </span>
        {found.level !== null && (
          <span className="w-badge">
            {t("messageStandard.level.short", { level: found.level })}
          </span>
        )}
      </div>
      <p lang={found.isDutch ? dutchOn(view) : undefined}>
        <Marked text={found.says[language]} words={words} />
      </p>
      <p className="w-meta">{whereOf(view, found)}</p>
    </li>
  );
}

function whereOf({ t, format }: PageView, { kind, within, messages }: Found): string {
  if (kind === "message") return "";
  if (kind === "code") return t("messageStandard.search.inList", { name: within });
  if (messages.length === 0) return "";
  const rest = messages.length - mostNames;
  const names = messages.slice(0, mostNames).join(", ");
  return t("messageStandard.search.inMessages", {
    messages:
      rest > 0
        ? t("messageStandard.search.andMore", { messages: names, n: format.number(rest) })
        : names,
  });
}

/** Where one reads about it; of an element in the message that was chosen, or else in the first that has it. */
function addressOfFound({ href }: PageView, found: Found, chosen: string): string {
  const { kind, name, within, messages } = found;
  switch (kind) {
    case "message":
      return href("message", { name });
    case "rule":
      return href("messageRule", { code: name });
    case "code-list":
      return href("codeList", { name });
    case "code":
      return `${href("codeList", { name: within ?? "" })}#${name}`;
    case "element": {
      const message = messages.includes(chosen) ? chosen : (messages[0] ?? "");
      const row = (allRows().get(message) ?? []).find((one) => one.name === name);
      return `${href("message", { name: message })}#${row?.path ?? within}`;
    }
  }
}

function Nothing({ asked }: { asked: StandardSearch }) {
  const { t, href } = usePage();
  const isFiltered = asked.kind !== "" || asked.level !== "" || asked.message !== "";
  return (
    <EmptyState
      title={
        asked.q === ""
          ? t("messageStandard.search.nothing")
          : t("messageStandard.search.nothingFor", { q: asked.q })
      }
    >
      <Near asked={asked.q} />
      <div className="w-row">
        {isFiltered && asked.q !== "" && (
          <ButtonLink href={href("messages", {}, { q: asked.q })}>
            {t("messageStandard.search.withoutFilters", { q: asked.q })}
          </ButtonLink>
        )}
        <ButtonLink href={href("messages")} variant="tertiary">
          {t("messageStandard.act.clear")}
        </ButtonLink>
      </div>
    </EmptyState>
  );
}
