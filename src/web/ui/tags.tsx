import type { BindingLevel, EntryKind, EntryStage } from "#contract/catalogue";
import { usePage } from "../view.tsx";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

const kindIcons: Readonly<Record<EntryKind | "component", IconName>> = {
  practice: "practice",
  software: "solution",
  method: "document",
  agreement: "standard",
  data: "data",
  network: "people",
  service: "phone",
  component: "component",
};

/** What sort of thing it is: a drawing and a word. */
export function KindTag({ kind }: { kind: EntryKind | "component" }) {
  const { t } = usePage();
  return (
    <span className="w-badge">
      <Icon name={kindIcons[kind]} />
      {t(`catalogue.kind.${kind}`)}
    </span>
  );
}

/** The riders of the echelon: one more bar filled for each stage further. */
const bars = [
  "M1.5 14.5h3.6l1.4-5.6H2.9Z",
  "M7.8 14.5h3.6l2.1-8.4H9.9Z",
  "M14.1 14.5h3.6l2.9-11.4h-3.6Z",
  "M20.4 14.5H24l3.5-14h-3.6Z",
];
const filled: Readonly<Record<EntryStage, number>> = {
  idea: 1,
  trial: 2,
  practice: 3,
  shared: 4,
  retired: 0,
};

/** How far it is, as a body decided; null when nobody did. */
export function StageTag({ stage }: { stage: EntryStage | null }) {
  const { t } = usePage();
  if (stage === null) {
    return (
      <span className="w-stage w-stage--0">
        <Icon name="more" />
        {t("catalogue.stageUnknown")}
      </span>
    );
  }
  return (
    <span className={`w-stage w-stage--${filled[stage]}`}>
      {stage === "retired" ? (
        <Icon name="history" />
      ) : (
        <svg className="w-stage__m" viewBox="0 0 28 15" aria-hidden="true" focusable="false">
          {bars.map((bar, index) => (
            <path key={bar} d={bar} className={index < filled[stage] ? undefined : "off"} />
          ))}
        </svg>
      )}
      {t(`catalogue.stage.${stage}`)}
    </span>
  );
}

const steps = ["M1 10h5v5H1Z", "M8 6h5v9H8Z", "M15 1h5v14h-5Z"];
const weight: Readonly<Record<BindingLevel, number>> = {
  none: 0,
  recommended: 1,
  "comply-or-explain": 2,
  binding: 3,
};

/** How binding an agreement is: one more step filled for each level higher. */
export function LevelTag({ level }: { level: BindingLevel }) {
  const { t } = usePage();
  return (
    <span className={`w-stage w-level w-level--${weight[level]}`}>
      <svg className="w-stage__m" viewBox="0 0 21 15" aria-hidden="true" focusable="false">
        {steps.map((step, index) => (
          <path key={step} d={step} className={index < weight[level] ? undefined : "off"} />
        ))}
      </svg>
      {t(`catalogue.level.${level}`)}
    </span>
  );
}
