import type { Deadline } from "#standards/istandaarden/deadlines/deadlines-of";
import type { PageView } from "../../page.ts";
import { usePage } from "../../view.tsx";
import { dayAt, layout, type PlacedPair } from "./flow-layout.ts";

/** How long there is: for what comes back, and for what must be told. */
export function FlowBars({ pair, y, backY }: PlacedPair) {
  const view = usePage();
  return (
    <>
      {pair.content && (
        <Bar
          days={pair.content.days}
          y={y}
          kind="content"
          says={contentWords(view, pair.content)}
        />
      )}
      <Bar days={pair.retour.days} y={backY} kind="retour" says={pair.back.number} />
    </>
  );
}

interface BarProps {
  readonly days: number;
  readonly y: number;
  readonly kind: "content" | "retour";
  readonly says: string;
}

function Bar({ days, y, kind, says }: BarProps) {
  return (
    <g className={`w-flow__bar w-flow__bar--${kind}`}>
      <line x1={layout.days} x2={dayAt(days)} y1={y} y2={y} />
      <circle cx={dayAt(days)} cy={y} r={7.5} />
      <text className="w-flow__bold w-flow__over" x={dayAt(days) + 13} y={y + 5}>
        {says}
      </text>
    </g>
  );
}

const worded = ["OP271", "OP272", "OP274", "OP346"] as const;

/** In a few words what must be sent; with the messages alone when nobody wrote words for the rule. */
export function contentWords({ t, format }: PageView, { rule, follows }: Deadline): string {
  const messages = format.oneOf(follows.map((name) => name.replace(/^\D+/, "")));
  const known = worded.find((one) => one === rule);
  return known ? t(`messageStandard.flow.content.${known}`, { messages }) : messages;
}
