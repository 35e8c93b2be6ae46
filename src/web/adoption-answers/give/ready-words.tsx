import type { OwnAnswer } from "#contract/adoption";
import { usePage } from "../../view.tsx";
import { doneWith } from "../words.ts";
import type { Ready } from "./ready.ts";

const statuses = ["acquiring", "planned", "in-production", "phasing-out", "source"] as const;

interface ReadyWordsProps {
  readonly item: Pick<OwnAnswer, "entry" | "version">;
  readonly ready: Ready;
}

/** From what an answer follows, and which it is. */
export function ReadyWords({ item: { entry, version }, ready }: ReadyWordsProps) {
  const { t, format } = usePage();
  const { answer, plannedOn, because, hidden, otherVersion } = ready;
  const status = statuses.find((one) => one === because) ?? "in-production";
  const doing = doneWith(entry.kind);
  return (
    <>
      <span className="w-sub">
        {t(`adoptionAnswers.because.${status}`, { name: entry.name })}{" "}
        {answer === "uses"
          ? t(`adoptionAnswers.ready.uses.${doing}`)
          : plannedOn === null
            ? t("adoptionAnswers.ready.plannedNoDay")
            : t("adoptionAnswers.ready.planned", { date: format.date(plannedOn) })}
      </span>
      {otherVersion && (
        <span className="w-sub">{t("adoptionAnswers.ready.otherVersion", { version })}</span>
      )}
      {hidden && <span className="w-sub">{t("adoptionAnswers.ready.hidden")}</span>}
    </>
  );
}
