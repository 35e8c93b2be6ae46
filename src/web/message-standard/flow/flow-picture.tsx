import { messages } from "#standards/istandaarden/release-3-2/messages";
import { usePage } from "../../view.tsx";
import type { FlowPhase } from "./flow.ts";
import { FlowArrow } from "./flow-arrow.tsx";
import { FlowBars } from "./flow-bars.tsx";
import { dayAt, layout, type PlacedPair, placed } from "./flow-layout.ts";
import { FlowLegend } from "./flow-legend.tsx";

/** Which message follows which, between the two who send them, and by when. Every message is a link. */
export function FlowPicture({ phases: given }: { phases: readonly FlowPhase[] }) {
  const { t, format } = usePage();
  const { phases, bottom } = placed(given);
  const pairs = phases.flatMap((phase) => phase.pairs);
  const n = format.number(messages.size);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="w-flow" tabIndex={0} aria-label={t("messageStandard.flow.region")}>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no other element that groups what is in a drawing */}
      <svg
        viewBox={`0 0 ${layout.width} ${bottom + 44}`}
        role="group"
        aria-labelledby="flow-title"
        aria-describedby="flow-desc"
      >
        <title id="flow-title">{t("messageStandard.flow.picture", { n })}</title>
        <desc id="flow-desc">
          {t("messageStandard.flow.desc", { pairs: format.number(pairs.length) })}
        </desc>
        <Frame bottom={bottom} />
        {phases.map(({ phase, y }) => (
          <g key={phase}>
            <line className="w-flow__line" x1={0} x2={layout.width} y1={y} y2={y} />
            <text className="w-flow__phase" x={0} y={y + 22}>
              {t(`messageStandard.flow.phase.${phase}`)}
            </text>
          </g>
        ))}
        {pairs.map((one) => (
          <Pair key={one.pair.message.number} {...one} />
        ))}
        <FlowLegend y={bottom + 26} />
      </svg>
    </section>
  );
}

function Pair(placed: PlacedPair) {
  const { pair, y, backY } = placed;
  return (
    <g>
      <FlowArrow message={pair.message} y={y} isBack={false} />
      <FlowArrow message={pair.back} y={backY} isBack />
      <FlowBars {...placed} />
    </g>
  );
}

/** The two parties with the line of each, and the days. */
function Frame({ bottom }: { bottom: number }) {
  const { t } = usePage();
  const { municipality, provider, mostDays, top, days } = layout;
  const counted = Array.from({ length: mostDays + 1 }, (_, n) => n);
  return (
    <>
      <rect className="w-flow__party" x={municipality - 60} y={6} width={120} height={34} rx={4} />
      <text className="w-flow__partyname w-flow__on" x={municipality} y={28} textAnchor="middle">
        {t("messageStandard.partyCapital.municipality")}
      </text>
      <rect
        className="w-flow__party w-flow__party--open"
        x={provider - 60}
        y={6}
        width={120}
        height={34}
        rx={4}
      />
      <text className="w-flow__partyname" x={provider} y={28} textAnchor="middle">
        {t("messageStandard.partyCapital.provider")}
      </text>
      {[municipality, provider].map((x) => (
        <line key={x} className="w-flow__life" x1={x} x2={x} y1={40} y2={bottom - 10} />
      ))}
      <text className="w-flow__small" x={municipality - 72} y={28} textAnchor="end">
        {t("messageStandard.flow.codes")}
      </text>
      <text className="w-flow__bold" x={days} y={16}>
        {t("messageStandard.flow.days")}
      </text>
      {counted.map((n) => (
        <g key={n}>
          <text className="w-flow__small" x={dayAt(n)} y={38} textAnchor="middle">
            {n}
          </text>
          <line
            className="w-flow__line"
            x1={dayAt(n)}
            x2={dayAt(n)}
            y1={top - 10}
            y2={bottom - 10}
          />
        </g>
      ))}
    </>
  );
}
