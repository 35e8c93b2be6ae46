import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import { usePage } from "../../view.tsx";
import { partiesOf, purposeOf } from "../standard-words.ts";
import type { FlowMessage } from "./flow.ts";
import { layout } from "./flow-layout.ts";

interface FlowArrowProps {
  readonly message: FlowMessage;
  readonly y: number;
  /** It is a return or an answer: dashed. */
  readonly isBack: boolean;
}

/** A message as an arrow from who sends it to who gets it, with its number and its codes. */
export function FlowArrow({ message, y, isBack }: FlowArrowProps) {
  const view = usePage();
  const { municipality, provider } = layout;
  const { wmo, jw, fromMunicipality } = message;
  const [from, to] = fromMunicipality
    ? [municipality + 3, provider - 4]
    : [provider - 3, municipality + 4];
  const back = fromMunicipality ? -11 : 11;
  return (
    <g className={isBack ? "w-flow__arrow w-flow__arrow--back" : "w-flow__arrow"}>
      <line x1={from} x2={to + back * 0.8} y1={y} y2={y} />
      <path d={`M${to},${y}l${back},-5.5v11z`} />
      <NumberLink message={wmo} x={fromMunicipality ? municipality + 29 : provider - 75} y={y} />
      {!isBack && (
        <text
          className="w-flow__bold"
          x={fromMunicipality ? municipality + 84 : provider - 84}
          y={y - 9}
          textAnchor={fromMunicipality ? "start" : "end"}
        >
          {purposeOf(view, wmo)}
        </text>
      )}
      <CodeLink message={wmo} x={municipality - 50} y={y} />
      <text className="w-flow__small" x={municipality - 43} y={y + 4} textAnchor="middle">
        /
      </text>
      <CodeLink message={jw} x={municipality - 14} y={y} />
    </g>
  );
}

interface LinkProps {
  readonly message: MessageDefinition;
  readonly x: number;
  readonly y: number;
}

// What is heard of a link begins with what is seen of it.

function NumberLink({ message, x, y }: LinkProps) {
  const view = usePage();
  const label = view.t("messageStandard.flow.linkOf", {
    name: `${message.number} (${message.name})`,
    purpose: purposeOf(view, message),
    ...partiesOf(view, message),
  });
  return (
    <a href={view.href("message", { name: message.name })} aria-label={label}>
      <rect x={x} y={y - 12} width={46} height={24} rx={4} />
      <text x={x + 23} y={y + 5} textAnchor="middle">
        {message.number}
      </text>
    </a>
  );
}

function CodeLink({ message, x, y }: LinkProps) {
  const view = usePage();
  return (
    <a
      className="w-flow__code"
      href={view.href("message", { name: message.name })}
      aria-label={`${message.code}: ${message.name}, ${purposeOf(view, message)}`}
    >
      <rect x={x - 26} y={y - 12} width={28} height={24} />
      <text x={x} y={y + 4} textAnchor="end">
        {message.code}
      </text>
    </a>
  );
}
