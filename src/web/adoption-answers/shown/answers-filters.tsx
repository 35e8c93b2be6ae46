import { answerRules, answerStates } from "#contract/adoption";
import { bindingLevels } from "#contract/catalogue";
import { DateField } from "../../ui/date-field.tsx";
import { FacetBox, FacetBoxes } from "../../ui/facet-boxes.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { ruleOrder } from "../subjects.ts";
import { countsOf, type Facet, facets, isNarrowed } from "./answers-query.ts";
import type { AnswersData } from "./load-answers.ts";

/** The day and the filters, as one form. With script a box that is ticked shows its result at once. */
export function AnswersFilters({ data }: { data: AnswersData }) {
  const { t, href } = usePage();
  const { organisation, asked } = data;
  const chosen = facets.reduce((sum, facet) => sum + asked[facet].length, 0);
  return (
    <aside aria-label={t("adoptionAnswers.filter.title")} className="w-noprint">
      <form
        id="filters"
        action={href("answers", { id: organisation.id })}
        data-filters=""
        autoComplete="off"
      >
        <details className="w-filters">
          <summary className="ams-button ams-button--secondary">
            <Icon name="filter" />
            {chosen > 0
              ? t("adoptionAnswers.filter.count", { n: chosen })
              : t("adoptionAnswers.filter.title")}
          </summary>
          <div className="w-facets">
            <div className="w-stack w-stack--s w-facet">
              <label className="ams-label" htmlFor="on">
                {t("adoptionAnswers.filter.on")}
              </label>
              <DateField id="on" value={asked.on ?? ""} />
            </div>
            {facets.map((facet) => (
              <FacetOf key={facet} facet={facet} data={data} />
            ))}
            <div className="w-row">
              <button type="submit" className="ams-button ams-button--secondary">
                {t("adoptionAnswers.filter.show")}
              </button>
              {(isNarrowed(asked) || asked.on !== null) && (
                <a href={href("answers", { id: organisation.id })}>
                  {t("adoptionAnswers.filter.clear")}
                </a>
              )}
            </div>
          </div>
        </details>
      </form>
    </aside>
  );
}

const order: Readonly<Record<Exclude<Facet, "theme">, readonly string[]>> = {
  answer: answerStates,
  rule: ruleOrder,
  level: bindingLevels,
};

function FacetOf({ facet, data }: { facet: Facet; data: AnswersData }) {
  const { t } = usePage();
  const word = useWord(data);
  const counts = [...countsOf(data.rows, data.asked, facet)];
  if (counts.length === 0) return null;
  const sorted = counts.toSorted(([a, n], [b, m]) =>
    facet === "theme"
      ? m - n || (a < b ? -1 : 1)
      : order[facet].indexOf(a) - order[facet].indexOf(b),
  );
  return (
    <FacetBoxes
      title={t(`adoptionAnswers.filter.${facet}`)}
      open={facet !== "theme" || data.asked.theme.length > 0}
    >
      {sorted.map(([value, n]) => (
        <FacetBox
          key={value}
          name={facet}
          value={value}
          label={word(facet, value)}
          count={n}
          chosen={data.asked[facet].includes(value)}
        />
      ))}
    </FacetBoxes>
  );
}

/** What a value of a facet is called. */
function useWord({ themes }: AnswersData): (facet: Facet, value: string) => string {
  const { t } = usePage();
  return (facet, value) => {
    if (facet === "theme") return themes(value);
    const state = answerStates.find((one) => facet === "answer" && one === value);
    if (state) return t(`adoptionAnswers.state.${state}`);
    const rule = answerRules.find((one) => facet === "rule" && one === value);
    if (rule) return t(`adoptionAnswers.rule.${rule}.name`);
    const level = bindingLevels.find((one) => one === value);
    return level ? t(`catalogue.level.${level}`) : value;
  };
}
