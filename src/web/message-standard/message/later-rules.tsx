import { explanations } from "#standards/istandaarden/explanations/explain";
import { usePage } from "../../view.tsx";
import { RuleLink } from "../links.tsx";

/** The rules of a message that ask for what was sent before: they stand at no element. */
export function MessageLaterRules({ name }: { name: string }) {
  const { t, language } = usePage();
  const rules = explanations().filter(
    ({ isLater, places }) => isLater && places.some(({ messages }) => messages.includes(name)),
  );
  if (rules.length === 0) return null;
  return (
    <section className="w-card" aria-labelledby="later">
      <div className="w-stack w-stack--s">
        <h2 id="later">{t("messageStandard.message.later")}</h2>
        <p>{t("messageStandard.message.laterText")}</p>
      </div>
      <ul className="w-std-rules">
        {rules.map(({ code, says }) => (
          <li key={code}>
            <RuleLink code={code} />
            <span>{says[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
