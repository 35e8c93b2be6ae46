import type { MunicipalityAsk } from "#contract/municipality";
import { MoreLink } from "../ui/button-link.tsx";
import { usePage } from "../view.tsx";
import { Ask } from "./ask.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

/** What waits for an answer of the municipality, the weightiest first; and what will be asked. */
export function Asks({ data }: { data: MunicipalityData }) {
  const { t } = usePage();
  const { brief, ours } = data;
  const { items, coming } = brief.asks;
  const { name } = brief.municipality;
  return (
    <section className="w-card w-card--here" aria-labelledby="asks">
      <h2 id="asks">{t(ours ? "municipality.asks.ours" : "municipality.asks.title", { name })}</h2>
      {items.length === 0 && <p>{t("municipality.asks.none")}</p>}
      {items.length + coming.length > 0 && (
        <ul className="w-list">
          {items.map((ask) => (
            <Ask key={`${ask.kind} ${ask.entry.id} ${ask.version}`} ask={ask} data={data} />
          ))}
          {coming.map((ask) => (
            <Ask key={`coming ${ask.entry.id} ${ask.version}`} ask={ask} data={data} />
          ))}
        </ul>
      )}
      <Rest data={data} />
    </section>
  );
}

/** How much more there is, and where. */
function Rest({ data }: { data: MunicipalityData }) {
  const { t, href } = usePage();
  const { brief, inside } = data;
  const { id } = brief.municipality;
  const { total, items } = brief.asks;
  const all = total > items.filter(isAnswer).length;
  return (
    <>
      <Apart data={data} />
      {all && (
        <p className="w-noprint">
          <MoreLink href={href(inside ? "giveAnswers" : "answers", { id })}>
            {t("municipality.asks.all", { count: total })}
          </MoreLink>
        </p>
      )}
    </>
  );
}

/** An answer is asked by a rule; what is about use is not. */
const isAnswer = ({ rule }: MunicipalityAsk): boolean => rule !== null;

const kindsApart = ["conflicts", "proposals", "sources"] as const;

/** Where each stands on the page of the uses, for who may settle it. */
const places = { conflicts: "#list", proposals: "#proposals", sources: "#sources-say" } as const;

/** What is about use is no question of the same kind, and is counted apart. */
function Apart({ data: { brief, inside, ours } }: { data: MunicipalityData }) {
  const { t, href } = usePage();
  const { id, name } = brief.municipality;
  const lines = kindsApart.flatMap((kind) => {
    const count = brief.asks[kind];
    if (count === 0) return [];
    const words = kind === "sources" && !ours ? "sourcesOf" : kind;
    const at = inside ? places[kind] : "";
    return [{ kind, at, words: t(`municipality.asks.${words}`, { count, name }) }];
  });
  if (lines.length === 0) return null;
  return (
    <ul className="w-stack w-stack--s">
      {lines.map(({ kind, at, words }) => (
        <li key={kind}>
          <a className="w-apart" href={href("uses", { id }) + at}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
