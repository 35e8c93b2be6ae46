import { HexMap } from "../ui/hex-map.tsx";
import { headWords } from "../ui/peloton/head-words.ts";
import { lookOf } from "../ui/peloton/look.ts";
import { riderWords } from "../ui/peloton/rider-words.ts";
import { usePage } from "../view.tsx";
import type { UsersData } from "./load-users.ts";

/** The same groups on the map of the country of today. */
export function PelotonMap({ data }: { data: UsersData }) {
  const view = usePage();
  const { t, format } = view;
  const { peloton, asked, own } = data;
  const { riders, entry, counts, frontUntil } = peloton;
  const cells = riders.flatMap((rider) => {
    const { q, r, municipality } = rider;
    if (q === null || r === null) return [];
    const look = lookOf(rider, asked.colour);
    const here = municipality.id === own ? " here" : "";
    const title = riderWords(rider, peloton, view);
    return [
      {
        code: municipality.id,
        name: municipality.name,
        q,
        r,
        className: `p-${look}${here}`,
        title,
      },
    ];
  });
  // What is drawn last lies on top, with all of its edge.
  const ordered = cells.toSorted((a, b) => rank(a.className) - rank(b.className));
  const away = riders.length - cells.length;
  const heads = (["front", "peloton", "followers", "not", "not-known"] as const).filter(
    (group) => counts[group] > 0,
  );
  const told = heads.map((group) =>
    headWords(group === "peloton" && frontUntil === null ? "users" : group, peloton, view),
  );
  return (
    <div className="w-pelotonmap" data-marks="">
      {cells.length > 0 && (
        <HexMap
          cells={ordered}
          label={t("adoptionPeloton.map.label", { name: entry.name, counts: told.join(", ") })}
        />
      )}
      {away > 0 && (
        <p className="w-meta">
          {t("adoptionPeloton.map.away", { count: away, n: format.number(away) })}
        </p>
      )}
    </div>
  );
}

const rank = (className: string): number => {
  if (className.includes("here")) return 2;
  return /p-(not|followers|source|says)$/.test(className) ? 1 : 0;
};
