import type { AnswerRule } from "#contract/adoption";
import { typedIn } from "../../acts.ts";
import { usePage } from "../../view.tsx";
import { askedOf, byRule, keyOf, wordOf } from "../subjects.ts";
import { ItemRow } from "./item-row.tsx";
import type { GiveData } from "./load-give.ts";
import type { Item } from "./sections.ts";
import { StillForm } from "./still-form.tsx";
import { ticksIn } from "./tick.ts";

interface ItemListProps {
  readonly id: "expired" | "review" | "silent";
  readonly items: readonly Item[];
  readonly data: GiveData;
}

/** A part of the subjects, by the rule by which they are asked. */
export function ItemList({ id, items, data }: ItemListProps) {
  const { t } = usePage();
  if (items.length === 0) return null;
  // Silence on what is free asks nothing, and is not counted as a question.
  const count = id === "silent" ? askedOf(items).length : items.length;
  return (
    <section className="w-card" aria-labelledby={id}>
      <div>
        <h2 id={id}>
          {count === 0
            ? t("adoptionAnswers.section.silent.free")
            : t(`adoptionAnswers.section.${id}.title`, { count })}
        </h2>
        <p className="w-meta">{t(`adoptionAnswers.section.${id}.what`)}</p>
      </div>
      {id === "review" && data.mayGive !== "no" && <StillForm items={items} tried={data.tried} />}
      {byRule(items).map(([rule, of]) => (
        <RuleGroup key={rule} rule={rule} section={id} items={of} data={data} />
      ))}
    </section>
  );
}

/** What is answered and stands: folded away where there is much of it, below what still asks something. */
export function GivenList({ items, data }: Omit<ItemListProps, "id">) {
  const { t, query } = usePage();
  if (items.length === 0) return null;
  const chosen = (query.get("tick") ?? "").startsWith("given-") || data.tried !== null;
  return (
    <details className="w-fold" open={items.length <= mostOpen || chosen}>
      <summary>
        <h2 id="given">{t("adoptionAnswers.section.given.title", { count: items.length })}</h2>
      </summary>
      <div className="w-stack">
        <p className="w-meta">{t("adoptionAnswers.section.given.what")}</p>
        {byRule(items).map(([rule, of]) => (
          <RuleGroup key={rule} rule={rule} section="given" items={of} data={data} />
        ))}
      </div>
    </details>
  );
}

/** More than these are a long way down. */
const mostOpen = 12;

interface RuleGroupProps {
  readonly rule: AnswerRule;
  readonly section: ItemListProps["id"] | "given";
  readonly items: readonly Item[];
  readonly data: GiveData;
}

function RuleGroup({ rule, section, items, data }: RuleGroupProps) {
  const { t, href, query } = usePage();
  const { organisation, mayGive } = data;
  const tried = typedIn(data.tried, "bulk");
  const ticked = new Map((tried ? ticksIn(tried.form) : []).map((tick) => [wordOf(tick), tick]));
  const group = `${section}-${rule}`;
  const all = query.get("tick") === group && tried === null;
  return (
    <div className="w-stack w-stack--s">
      <div className="w-sechead">
        <h3 id={group}>{t(`adoptionAnswers.rule.${rule}.name`)}</h3>
        {mayGive !== "no" && items.length > 1 && (
          <a
            className="w-noprint"
            href={`${href("giveAnswers", { id: organisation.id }, all ? {} : { tick: group })}#${group}`}
          >
            {t(all ? "adoptionAnswers.bulk.untick" : "adoptionAnswers.bulk.tick", {
              count: items.length,
            })}
          </a>
        )}
      </div>
      {section === "silent" && <p className="w-meta">{t(`adoptionAnswers.rule.${rule}.what`)}</p>}
      <ul className="w-list">
        {items.map((item) => {
          const word = wordOf(keyOf(item));
          return (
            <ItemRow
              key={word}
              item={item}
              data={data}
              tick={ticked.get(word) ?? null}
              ticked={all || ticked.has(word)}
            />
          );
        })}
      </ul>
    </div>
  );
}
