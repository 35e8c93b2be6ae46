import type { Finding } from "#standards/istandaarden/finding";
import { usePage } from "../../view.tsx";

interface SeenWordsProps {
  readonly seen: Finding["seen"];
  /** Nothing in an element of a rule is a class or a list that is there; else the element is empty. */
  readonly isRule: boolean;
}

const sum = "Σ ";

/** On what a finding rests: each element with what stands in it. */
export function SeenWords({ seen, isRule }: SeenWordsProps) {
  const { t } = usePage();
  if (seen.length === 0) return null;
  const told = seen.map(({ name: written, value }) => {
    // A check writes a sum with the sign for it.
    const name = written.startsWith(sum)
      ? t("messageStandard.rule.seenSum", { name: written.slice(sum.length) })
      : written;
    if (value?.startsWith("/Bericht/")) {
      return t("messageStandard.rule.seenOther", { name, value: value.replace("/Bericht/", "") });
    }
    if (value === null) return t("messageStandard.rule.seenMissing", { name });
    if (value === "") {
      return t(isRule ? "messageStandard.rule.seenClass" : "messageStandard.rule.seenEmpty", {
        name,
      });
    }
    return t("messageStandard.rule.seenValue", { name, value });
  });
  return (
    <div className="w-meta w-std-seen">
      <p>{t("messageStandard.rule.seen")}</p>
      <ul>
        {told.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
