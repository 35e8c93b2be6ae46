import { messages } from "#standards/istandaarden/release-3-2/messages";
import { usePage } from "../../view.tsx";
import { flowPhases } from "./flow.ts";
import { FlowList } from "./flow-list.tsx";
import { FlowPicture } from "./flow-picture.tsx";
import { FlowTable } from "./flow-table.tsx";

/** The picture of all messages, what it says in a sentence, and the same as a table; as a list in a narrow window. */
export function FlowSection() {
  const { t, format } = usePage();
  const phases = flowPhases();
  const all = [...messages.values()];
  const of = (prefix: string) =>
    format.number(all.filter((one) => one.family.prefix === prefix).length);
  const pairs = phases.flatMap((one) => one.pairs);
  const daysTo = (number: string) =>
    format.number(pairs.find(({ message }) => message.number === number)?.retour.days ?? 0);
  return (
    <section className="w-card" aria-labelledby="flow">
      <div className="w-stack w-stack--s">
        <h2 id="flow">{t("messageStandard.flow.title")}</h2>
        <p>
          {t("messageStandard.flow.lead", {
            n: format.number(all.length),
            wmo: of("WMO"),
            jw: of("JW"),
            retour: daysTo("301"),
            answer: daysTo("323"),
          })}
        </p>
      </div>
      <FlowPicture phases={phases} />
      <FlowList phases={phases} />
      <p className="w-meta">{t("messageStandard.flow.note")}</p>
      <FlowTable phases={phases} />
    </section>
  );
}
