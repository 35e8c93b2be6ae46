import { usePage } from "../../view.tsx";

/** What the lines and dots of the picture are. */
export function FlowLegend({ y }: { y: number }) {
  const { t } = usePage();
  return (
    <g>
      <g className="w-flow__arrow">
        <line x1={0} x2={40} y1={y} y2={y} />
      </g>
      <text className="w-flow__legend" x={48} y={y + 4}>
        {t("messageStandard.flow.legend.message")}
      </text>
      <g className="w-flow__arrow w-flow__arrow--back">
        <line x1={130} x2={170} y1={y} y2={y} />
      </g>
      <text className="w-flow__legend" x={178} y={y + 4}>
        {t("messageStandard.flow.legend.retour")}
      </text>
      <g className="w-flow__bar w-flow__bar--retour">
        <circle cx={340} cy={y} r={7} />
      </g>
      <text className="w-flow__legend" x={354} y={y + 4}>
        {t("messageStandard.flow.legend.retourDay")}
      </text>
      <g className="w-flow__bar w-flow__bar--content">
        <circle cx={490} cy={y} r={7} />
      </g>
      <text className="w-flow__legend" x={504} y={y + 4}>
        {t("messageStandard.flow.legend.contentDay")}
      </text>
    </g>
  );
}
