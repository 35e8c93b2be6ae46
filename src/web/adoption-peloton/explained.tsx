import { pelotonGroups } from "#contract/adoption";
import { HexLegend } from "../ui/hex-map.tsx";
import { groupWord } from "../ui/peloton/rider-words.ts";
import { hasRoad } from "../ui/peloton/spots.ts";
import { usePage } from "../view.tsx";
import type { UsersData } from "./load-users.ts";

/** How to read the picture, and what its colours mean. */
export function Explained({ data }: { data: UsersData }) {
  const { t } = usePage();
  const { asked, peloton, own } = data;
  const drawn = asked.view === "road";
  const road = drawn && hasRoad(peloton.riders, peloton.on);
  const before = [
    ...(drawn ? (["dots"] as const) : []),
    ...(drawn && own !== null ? (["ownDot"] as const) : []),
  ];
  const after = [
    peloton.frontUntil === null ? ("noFront" as const) : ("front" as const),
    ...(drawn ? (["known"] as const) : []),
    "notNo" as const,
  ];
  const say = (
    keys: readonly (typeof before | typeof after | ["stack", "lean", "longest"])[number][],
  ) => keys.map((key) => t(`adoptionPeloton.picture.${key}`)).join(" ");
  return (
    <div className="w-stack w-stack--s">
      <Legend data={data} />
      <p className="w-meta w-measure">
        {say(before)}{" "}
        {road && (
          <>
            <span className="w-ifdrawn">{say(["stack", "lean"])}</span>
            <span className="w-ifupright">{say(["longest"])}</span>{" "}
          </>
        )}
        {say(after)}
      </p>
    </div>
  );
}

/** Beside the peloton its heads tell what a colour means; a map, and a colour for who says so, need a legend. */
function Legend({ data }: { data: UsersData }) {
  const view = usePage();
  const { t } = view;
  const { asked, peloton } = data;
  const says = { className: "p-says", label: t("adoptionPeloton.table.says") };
  const groups = pelotonGroups
    .filter((group) => peloton.counts[group] > 0)
    .map((group) => ({ className: `p-${group}`, label: groupWord(group, peloton, view) }));
  const speakers = [
    { className: "p-self", label: t("adoptionPeloton.picture.self") },
    { className: "p-source", label: t("adoptionPeloton.picture.source") },
    { className: "p-not-known", label: t("adoptionPeloton.picture.unsaid") },
  ];
  const said = asked.colour === "said";
  if (asked.view === "map") {
    return <HexLegend items={[...(said ? speakers : groups), says]} />;
  }
  if (!said) return null;
  return (
    <ul className="w-legend w-legend--peloton" aria-label={t("adoptionPeloton.picture.saidLegend")}>
      {[...speakers, says].map(({ className, label }) => (
        <li key={className} className={className}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <circle cx={7} cy={7} r={5} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
