import type { MunicipalityAsk } from "#contract/municipality";
import { dutchOn } from "../dutch-on.ts";
import { ButtonLink, MoreLink } from "../ui/button-link.tsx";
import { LevelTag } from "../ui/tags.tsx";
import { usePage } from "../view.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

/** What waits for an answer of the municipality, and by when. */
export function Asks({ data }: { data: MunicipalityData }) {
  const { t, href } = usePage();
  const { brief, ours } = data;
  const { id } = brief.municipality;
  const { total, items } = brief.asks;
  return (
    <section className="w-card w-card--here" aria-labelledby="asks">
      <h2 id="asks">{t(ours ? "municipality.asks.ours" : "municipality.asks.title")}</h2>
      {total === 0 ? (
        <p>{t("municipality.asks.none")}</p>
      ) : (
        <ul className="w-list">
          {items.map((ask) => (
            <Ask key={`${ask.kind} ${ask.entry.id} ${ask.version}`} ask={ask} data={data} />
          ))}
        </ul>
      )}
      {total > items.length && (
        <MoreLink href={href("answers", { id })}>{t("municipality.asks.all")}</MoreLink>
      )}
    </section>
  );
}

/** Where each kind of question is answered. */
const answeredIn = {
  conflict: "answers",
  expired: "answers",
  review: "answers",
  answer: "answers",
  "comes-into-force": "answers",
  proposal: "uses",
  source: "uses",
} as const;

function Ask({ ask, data }: { ask: MunicipalityAsk; data: MunicipalityData }) {
  const { t, href, format, language } = usePage();
  const { id } = data.brief.municipality;
  const name = ask.version === null ? ask.entry.name : `${ask.entry.name} ${ask.version}`;
  const why = t(`municipality.asks.${ask.kind}.why`, { from: ask.from?.name ?? "" });
  // What no answer is asked on is settled among the uses.
  const page = ask.kind === "conflict" && ask.rule === null ? "uses" : answeredIn[ask.kind];
  const may = data.may(page === "answers" ? "giveAnswers" : "putUse") !== "no";
  return (
    <li className="w-linkrow w-waits">
      <div className="w-stack w-stack--s">
        <a href={href("entry", { id: ask.entry.id })}>
          <b lang={dutchOn({ language })}>{name}</b>
        </a>
        <p className="w-meta">
          {ask.level && <LevelTag level={ask.level} />}{" "}
          {ask.ready ? t("municipality.asks.ready") : why}
          {ask.by && <> {t("municipality.asks.by", { date: format.date(ask.by) })}</>}
        </p>
      </div>
      {data.ours && may && (
        <span className="w-noprint">
          <ButtonLink
            small
            href={`${href(page, { id }, page === "uses" ? { entry: ask.entry.id } : {})}#s-${ask.entry.id}`}
          >
            {t(`municipality.asks.${ask.kind}.do`)}
            <span className="w-vh"> {name}</span>
          </ButtonLink>
        </span>
      )}
    </li>
  );
}
