import { HexMap } from "../../ui/hex-map.tsx";
import { usePage } from "../../view.tsx";
import { countWords } from "../states.ts";
import { countRows } from "./groups.ts";
import type { SubjectData } from "./load-subject.ts";

/** The same on the map of the municipalities of today; of another day there is no map. */
export function SubjectMap({ data }: { data: SubjectData }) {
  const view = usePage();
  const { t, href } = view;
  const { asked, entry, rows, spots, own } = data;
  const answers = new Map(rows.map((row) => [row.municipality.id, row.answer]));
  return (
    <section className="w-stack w-stack--s" aria-labelledby="map">
      <h2 id="map">{t("monitor.subject.map")}</h2>
      {spots.length === 0 ? (
        <p>
          {t("monitor.subject.mapToday")}{" "}
          {asked.on !== null && (
            <a href={href("monitorSubject", { id: entry.id }, { version: asked.version })}>
              {t("monitor.subject.mapNow")}
            </a>
          )}
        </p>
      ) : (
        <div className="w-monmap">
          <HexMap
            label={t("monitor.subject.mapLabel", { counts: countWords(countRows(rows), view) })}
            cells={spots
              .map((spot) => {
                const answer = answers.get(spot.code) ?? "none";
                const here = spot.code === own ? " here" : "";
                return {
                  ...spot,
                  className: `m-${answer}${here}`,
                  title: `${spot.name}: ${t(`monitor.state.${answer}`)}`,
                };
              })
              // What is drawn last lies on top, with all of its edge.
              .toSorted((a, b) => Number(a.code === own) - Number(b.code === own))}
          />
        </div>
      )}
    </section>
  );
}
