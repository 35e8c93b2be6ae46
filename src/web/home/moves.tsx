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
  const { t, href, language } = usePage();
  const { kind, entry, version, level, municipality, count } = move;
  if (kind === "answers" && municipality) {
    return (
      <>
        <a href={href("municipality", { id: municipality.id })}>
          <b>{municipality.name}</b>
        </a>{" "}
        {t("home.moves.answers", { count })}
      </>
    );
  }
  if (!entry) return null;
  const name = version === null ? entry.name : `${entry.name} ${version}`;
  return (
    <>
      <a href={href("entry", { id: entry.id })} lang={dutchOn({ language })}>
        <b>{name}</b>
      </a>{" "}
      {kind === "level" && level
        ? t("home.moves.level", { level: t(`catalogue.level.${level}`).toLowerCase() })
        : t("home.moves.entry")}
    </>
  );
}
