import { auditResults } from "#contract/audit";
import { actWords, isWorded } from "../act-words.ts";
import { acts as worded } from "../i18n/nl/acts.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { TextField } from "../ui/field.tsx";
import { InputField } from "../ui/input-field.tsx";
import { SelectField } from "../ui/select-field.tsx";
import { usePage } from "../view.tsx";
import type { AuditFilters } from "./audit-query.ts";
import type { Named } from "./load-audit.ts";
import { kindIds } from "./words.ts";

interface FiltersProps {
  readonly filters: AuditFilters;
  /** Names to choose a code by. */
  readonly organisations: readonly Named[];
}

/** The filters as a form that makes an address: what is found can be kept and sent on. */
export function Filters({ filters, organisations }: FiltersProps) {
  const { t, href, language } = usePage();
  const { act = "", objectKind = "" } = filters;
  const collator = new Intl.Collator(language);
  // What is asked for stands in the list, even when no page has words for it.
  const acts = [...new Set([...Object.keys(worded), ...(act === "" ? [] : [act])])]
    .map((id) => ({ value: id, label: isWorded(id) ? actWords(t, id) : id }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const kinds = kindIds.map((kind) => ({ value: kind, label: t(`audit.kinds.${kind}`) }));
  const strange = objectKind !== "" && !kinds.some(({ value }) => value === objectKind);
  return (
    <section className="w-card w-noprint" aria-labelledby="filters">
      <h2 id="filters">{t("audit.filters.title")}</h2>
      <form action={href("audit")} className="w-stack">
        <div className="w-filterbar">
          <InputField
            id="person"
            name="person"
            type="number"
            min={1}
            label={t("audit.filters.person")}
            value={filters.person ?? ""}
          />
          <TextField
            id="organisation"
            name="organisation"
            label={t("audit.filters.organisation")}
            list="organisations"
            autoComplete="off"
            value={filters.organisation ?? ""}
          />
          <SelectField
            id="act"
            name="act"
            label={t("audit.filters.act")}
            none={t("audit.filters.anyAct")}
            value={act}
            options={acts}
          />
          <SelectField
            id="result"
            name="result"
            label={t("audit.filters.result")}
            none={t("audit.filters.anyResult")}
            value={filters.result ?? ""}
            options={auditResults.map((result) => ({
              value: result,
              label: t(`account.myActs.results.${result}`),
            }))}
          />
          <SelectField
            id="objectKind"
            name="objectKind"
            label={t("audit.filters.objectKind")}
            none={t("audit.filters.anyKind")}
            value={objectKind}
            options={strange ? [...kinds, { value: objectKind, label: objectKind }] : kinds}
          />
          <TextField
            id="objectId"
            name="objectId"
            label={t("audit.filters.objectId")}
            value={filters.objectId ?? ""}
          />
          <InputField
            id="from"
            name="from"
            type="date"
            label={t("audit.filters.from")}
            value={filters.from ?? ""}
          />
          <InputField
            id="until"
            name="until"
            type="date"
            label={t("audit.filters.until")}
            value={filters.until ?? ""}
          />
        </div>
        <datalist id="organisations">
          {organisations.map(({ id, name }) => (
            <option key={id} value={id} label={`${name} (${id})`} />
          ))}
        </datalist>
        <div className="w-row">
          <button className="ams-button ams-button--primary" type="submit">
            {t("audit.filters.show")}
          </button>
          {Object.keys(filters).length > 0 && (
            <ButtonLink href={href("audit")} variant="tertiary">
              {t("audit.filters.clear")}
            </ButtonLink>
          )}
        </div>
      </form>
    </section>
  );
}
