import { type ReactNode, useId } from "react";
import type { Peloton } from "#contract/adoption";
import { dutchOn } from "../../dutch-on.ts";
import { usePage } from "../../view.tsx";
import { Dots } from "./dots.tsx";
import { headWords, laneCounts, laneWords, underFrontWords, underWords } from "./head-words.ts";
import { type LaneChoice, lanesOf } from "./lanes.ts";
import { type Drawn, layOut, type Slant } from "./layout.ts";
import type { Colour } from "./look.ts";
import { large, type Scale, small } from "./scale.ts";
import { Upright } from "./upright.tsx";

/** Drawn smaller than this, its words could not be read. */
const least = 0.88;

interface PelotonPictureProps {
  readonly peloton: Peloton;
  readonly by?: LaneChoice;
  /** What the colour of a dot tells. */
  readonly colour?: Colour;
  /** Beside other things: smaller, and a dot says nothing by itself. */
  readonly compact?: boolean;
  /** Code of the reader's own municipality. */
  readonly own: string | null;
  /** What is said below it. */
  readonly children?: ReactNode;
}

/** The peloton: where there is room as a drawing, on a phone upright, with who uses it on top. */
export function PelotonPicture({ children, ...props }: PelotonPictureProps) {
  const { peloton, by = "size", colour = "group", compact = false, own } = props;
  return (
    <div className={compact ? "w-pelotonroom w-pelotonroom--small" : "w-pelotonroom"}>
      <Drawing {...props} />
      <Upright peloton={peloton} by={by} colour={colour} compact={compact} own={own} />
      {children}
    </div>
  );
}

/**
 * A drawing in a region of its own that scrolls. It says in a sentence what it shows; where each dot says
 * who it is, `walk-marks.ts` makes them one stop of the keyboard.
 */
function Drawing({
  peloton,
  by = "size",
  colour = "group",
  compact = false,
  own,
}: Omit<PelotonPictureProps, "children">) {
  const view = usePage();
  const { t } = view;
  const id = useId();
  const scale = compact ? small : large;
  const drawn = layOut({
    peloton,
    lanes: lanesOf(peloton.riders, by),
    scale,
    own,
    titleOf: (head) => headWords(head, peloton, view),
    // In a small picture the heads say enough.
    under: (block) => (compact ? "" : underWords(block, peloton, view)),
    underFront: compact ? "" : underFrontWords(peloton, view),
  });
  const name = { name: peloton.entry.name };
  const label = t("adoptionPeloton.picture.label", name);
  return (
    <section
      className="w-pan"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
      aria-label={t("adoptionPeloton.picture.region", name)}
      data-marks={compact ? undefined : ""}
    >
      <svg
        className={compact ? "w-peloton w-peloton--small" : "w-peloton"}
        style={{ ["--least" as string]: `${Math.round(drawn.width * least)}px` }}
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        role="img"
        aria-labelledby={`${id}t ${id}d`}
      >
        <title id={`${id}t`}>{label}</title>
        <desc id={`${id}d`}>{described(drawn, peloton, by, view)}</desc>
        <Lanes drawn={drawn} by={by} compact={compact} />
        <Road drawn={drawn} scale={scale} compact={compact} />
        <Heads drawn={drawn} peloton={peloton} scale={scale} compact={compact} />
        <Dots drawn={drawn} peloton={peloton} scale={scale} colour={colour} compact={compact} />
      </svg>
    </section>
  );
}

/** The picture in sentences, for who does not see it. */
function described(
  { heads, lanes, road }: Drawn,
  peloton: Peloton,
  by: LaneChoice,
  view: ReturnType<typeof usePage>,
): string {
  const { t } = view;
  const sentence = t("adoptionPeloton.picture.described", {
    counts: heads.map(({ key }) => headWords(key, peloton, view)).join(", "),
    lanes: lanes
      .map(({ lane }) =>
        t("adoptionPeloton.picture.laneCount", {
          lane: laneWords(lane, by, view),
          counts: laneCounts(lane, view).join(", "),
        }),
      )
      .join("; "),
  });
  return road ? `${sentence} ${t("adoptionPeloton.picture.describedRoad")}` : sentence;
}

function Lanes({ drawn, by, compact }: { drawn: Drawn; by: LaneChoice; compact: boolean }) {
  const view = usePage();
  const dutch = dutchOn(view);
  return drawn.lanes.map(({ lane, top, bottom }) => {
    const middle = (top + bottom) / 2;
    const counts = compact ? [] : laneCounts(lane, view);
    return (
      <g key={lane.key ?? ""}>
        <path className="w-peloton__grid" d={`M0 ${bottom}H${drawn.width}`} />
        <text
          x={0}
          y={compact ? middle + 4 : middle - 8}
          className="w-peloton__name"
          lang={lane.name === null ? undefined : dutch}
        >
          {laneWords(lane, by, view, compact)}
        </text>
        {counts.map((words, line) => (
          <text key={words} x={0} y={middle + 8 + 15 * line} className="w-peloton__sub">
            {words}
          </text>
        ))}
      </g>
    );
  });
}

/** Time: a line for each year back, that of now, and the one that the front group has crossed. */
function Road({ drawn, scale, compact }: { drawn: Drawn; scale: Scale; compact: boolean }) {
  const { t } = usePage();
  const { now, years, front, ahead, top, bottom } = drawn;
  if (!now) return null;
  const foot = bottom + 6;
  const line = ({ foot: at, top: up }: Slant) => `M${at} ${foot}L${up} ${top - 10}`;
  const words = bottom + 9 + scale.text;
  // In a narrow picture not every year has room for its words.
  const every = compact && years.length > 6 ? 2 : 1;
  const last = years.at(-1);
  const undated = drawn.blocks.find(({ part }) => part === "users");
  return (
    <g>
      <path className="w-peloton__grid" d={years.map(line).join("")} />
      <path className="w-peloton__now" d={line(now)} />
      {front && <path className="w-peloton__front" d={line(front)} />}
      <text x={now.foot} y={words} className="w-peloton__sub w-peloton__mid">
        {t("adoptionPeloton.under.now")}
      </text>
      {years.map((year, index) =>
        (index + 1) % every === 0 ? (
          <text key={year.foot} x={year.foot} y={words} className="w-peloton__sub w-peloton__mid">
            {t("adoptionPeloton.under.years", { count: index + 1 })}
          </text>
        ) : null,
      )}
      {compact && undated && (
        <text x={undated.x + undated.width / 2} y={words} className="w-peloton__sub w-peloton__mid">
          {t("adoptionPeloton.under.noDate")}
        </text>
      )}
      {ahead !== null && !compact && (
        <text x={ahead - 14} y={words} className="w-peloton__sub w-peloton__end">
          {t("adoptionPeloton.under.ahead")}
        </text>
      )}
      {last && (
        <text
          x={(now.foot + last.foot) / 2}
          y={words + scale.text * 1.3}
          className="w-peloton__sub w-peloton__mid"
        >
          {t("adoptionPeloton.under.road")}
        </text>
      )}
    </g>
  );
}

interface HeadsProps {
  readonly drawn: Drawn;
  readonly peloton: Peloton;
  readonly scale: Scale;
  readonly compact: boolean;
}

function Heads({ drawn, peloton, scale, compact }: HeadsProps) {
  const view = usePage();
  const title = 12 + scale.title;
  const under = title + scale.text * 1.35;
  const front = drawn.heads.find(({ key }) => key === "front");
  return (
    <g>
      {drawn.heads.map(({ key, x, width }) => (
        <g key={key}>
          <rect className={`w-peloton__bar p-${key}`} x={x} y={6} width={width} height={4} rx={2} />
          <text x={x} y={title} className="w-peloton__head">
            {headWords(key, peloton, view)}
          </text>
        </g>
      ))}
      {(compact ? [] : drawn.blocks).map((block) => (
        <text
          key={`${block.part} ${block.key}`}
          x={block.headX}
          y={under}
          className="w-peloton__sub"
        >
          {underWords(block, peloton, view)}
        </text>
      ))}
      {front && !compact && (
        <text x={front.x} y={under} className="w-peloton__sub">
          {underFrontWords(peloton, view)}
        </text>
      )}
    </g>
  );
}
