import { appliesTo } from "#standards/istandaarden/explanations/applies-to";
import { usePage } from "../../view.tsx";
import { MessageLink } from "../links.tsx";
import { PlacesTable } from "../places-table.tsx";
import { namedBy, type RulePart } from "./rule-part.ts";

/** Where a rule looks; of one that is not checked here no more than its messages is known. */
export function RulePlaces({ rule, under }: RulePart) {
  const { t } = usePage();
  const { code, kind, places } = rule;
  const messages = [...new Set(places.flatMap((place) => place.messages))];
  const isAnywhere = kind === "structure" || kind === "transport";
  if (!isAnywhere && messages.length === 0) return null;
  const elements = kind === "rule" || kind === "restriction" ? appliesTo(code) : [];
  const id = `where-${kind}`;
  return (
    <section className="w-card" aria-labelledby={namedBy(id, under)}>
      <h2 id={id}>{t("messageStandard.rule.where")}</h2>
      {isAnywhere && <p>{t("messageStandard.rule.whereEverywhere")}</p>}
      {elements.length > 0 && (
        <PlacesTable name={t("messageStandard.rule.whereTable", { code })} places={elements} />
      )}
      {elements.length === 0 && messages.length > 0 && (
        <>
          <p>{t("messageStandard.rule.whereMessages")}</p>
          <ul className="w-std-codes">
            {messages.map((name) => (
              <li key={name}>
                <MessageLink name={name} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
