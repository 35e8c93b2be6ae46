import type { Peloton } from "#contract/adoption";
import { dutchOn } from "../../dutch-on.ts";
import { usePage } from "../../view.tsx";
import type { Dot, Drawn } from "./layout.ts";
import { type Colour, lookOf } from "./look.ts";
import { riderWords } from "./rider-words.ts";
import type { Scale } from "./scale.ts";

interface DotsProps {
  readonly drawn: Drawn;
  readonly peloton: Peloton;
  readonly scale: Scale;
  readonly colour: Colour;
  readonly compact: boolean;
}

/** Every municipality, and the names of the few that have one. */
export function Dots({ drawn, peloton, scale, colour, compact }: DotsProps) {
  const view = usePage();
  const dutch = dutchOn(view);
  const named = drawn.dots.filter((dot) => dot.named);
  const here = ` ${view.t("adoptionPeloton.dot.here")}`;
  const wordsOf = ({ rider, own }: Dot) => riderWords(rider, peloton, view) + (own ? here : "");
  const look = ({ rider }: Dot) => lookOf(rider, colour);
  return (
    <g>
      {compact
        ? [...Map.groupBy(drawn.dots, (dot) => (dot.own ? "own" : look(dot)))].map(
            ([name, dots]) => <Together key={name} look={name} d={pathOf(dots)} dot={scale.dot} />,
          )
        : drawn.dots.map((dot) => (
            <circle
              key={dot.rider.municipality.id}
              className={`w-dot p-${look(dot)}${dot.own ? " p-own" : ""}`}
              cx={dot.x}
              cy={dot.y}
              r={dot.own ? scale.dot + 1.4 : scale.dot}
            >
              <title>{wordsOf(dot)}</title>
            </circle>
          ))}
      <g lang={dutch}>
        {named.map((dot) => (
          <Name key={dot.rider.municipality.id} dot={dot} scale={scale} width={drawn.width} />
        ))}
      </g>
    </g>
  );
}

const pathOf = (dots: readonly Dot[]): string => dots.map(({ x, y }) => `M${x} ${y}h0`).join("");

interface TogetherProps {
  readonly look: string;
  /** A path that is a line of no length for each dot: its round end is the dot. */
  readonly d: string;
  /** Radius of a dot. */
  readonly dot: number;
}

/** Dots of one look as one path, so that a small picture costs little. */
export function Together({ look, d, dot }: TogetherProps) {
  const ring = look !== "front" && look !== "peloton" && look !== "own";
  const width = look === "own" ? 2 * dot + 2 : 2 * dot;
  return (
    <g className={`w-dots-of p-${look}`}>
      <path className="w-dots-of__edge" d={d} strokeWidth={width} />
      {ring && <path className="w-dots-of__fill" d={d} strokeWidth={width - 1.8} />}
    </g>
  );
}

function Name({ dot, scale, width }: { dot: Dot; scale: Scale; width: number }) {
  const { name } = dot.rider.municipality;
  // At the right edge a name stands left of its dot.
  const left = dot.x + 2 * scale.dot + name.length * scale.text * 0.54 > width;
  return (
    <text
      className={`w-peloton__rider${dot.own ? " p-own" : ""}${left ? " w-peloton__end" : ""}`}
      x={dot.x + (left ? -1 : 1) * (scale.dot + 5)}
      y={dot.y + 4}
    >
      {name}
    </text>
  );
}
