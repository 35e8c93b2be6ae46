import type { Finding } from "#standards/istandaarden/finding";
import { usePage } from "../../view.tsx";

interface SeenWordsProps {
  readonly seen: Finding["seen"];
  /** Nothing in an element of a rule is a class or a list that is there; else the element is empty. */
  readonly isRule: boolean;
}

/** On what a finding rests: each element with what stands in it. */
export function SeenWords({ seen, isRule }: SeenWordsProps) {
  const { t, format } = usePage();
  if (seen.length === 0) return null;
  const told = seen.map(({ name, value }) => {
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
    <p className="w-meta w-std-seen">
      {t("messageStandard.rule.seen", { seen: format.list(told) })}
    </p>
  );
}
