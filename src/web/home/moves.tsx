import type { Move } from "#contract/municipality";
import { dutchOn } from "../dutch-on.ts";
import { MoreLink } from "../ui/button-link.tsx";
import { Timeline } from "../ui/timeline.tsx";
import { usePage } from "../view.tsx";

/** What moves in the country: new entries, new answers, levels that come into force. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  const { t, href } = usePage();
  return (
    <section className="w-card" aria-labelledby="moves">
      <div>
        <h2 id="moves">{t("home.moves.title")}</h2>
        <p className="w-meta">{t("home.moves.lead")}</p>
      </div>
      {moves.length === 0 ? (
        <p>{t("home.moves.none")}</p>
      ) : (
        <Timeline
          moments={moves.map((move) => ({
            key: `${move.kind} ${move.on} ${(move.entry ?? move.municipality)?.id} ${move.version}`,
            date: move.on,
            what: <MoveSentence move={move} />,
          }))}
        />
      )}
      <MoreLink href={href("monitor")}>{t("home.moves.more")}</MoreLink>
    </section>
  );
}

function MoveSentence({ move }: { move: Move }) {
  const { t, href } = usePage();
  const { kind, entry, level, municipality } = move;
  if (kind === "answers" && municipality) {
    return (
      <>
        <a href={href("municipality", { id: municipality.id })}>
          <b>{municipality.name}</b>
        </a>{" "}
        <Answered move={move} />
      </>
    );
  }
  if (!entry) return null;
  return (
    <>
      <Entry move={move} />{" "}
      {kind === "level" && level
        ? t("home.moves.level", { level: t(`catalogue.level.${level}`).toLowerCase() })
        : t("home.moves.entry")}
    </>
  );
}

/** Of one answer on what, and what it says; of more how many. */
function Answered({ move }: { move: Move }) {
  const { t } = usePage();
  const { answer, entry, entryKind, count } = move;
  if (answer === null || entry === null) return t("home.moves.answers", { count });
  const done = entryKind === "agreement" ? "agreement" : "solution";
  const word =
    answer === "uses" ? t(`adoptionAnswers.uses.${done}`) : t(`adoptionAnswers.state.${answer}`);
  return (
    <>
      {t("home.moves.one")} <Entry move={move} />: {word}
    </>
  );
}

function Entry({ move: { entry, version } }: { move: Move }) {
  const { href, language } = usePage();
  if (!entry) return null;
  return (
    <a href={href("entry", { id: entry.id })} lang={dutchOn({ language })}>
      <b>{version === null ? entry.name : `${entry.name} ${version}`}</b>
    </a>
  );
}
