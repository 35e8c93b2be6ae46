import { InvalidFormAlert } from "@amsterdam/design-system-react";
import { firstDate } from "#contract/network";
import { failure } from "../i18n/nl/failure.ts";
import { TextField } from "../ui/field.tsx";
import { usePage } from "../view.tsx";

/** One fault of a request, as a problem document names it. */
export interface Fault {
  readonly where: string;
  readonly detail: string;
}

const dates = new Set(["on"]);
/** Days of which any will do, in the past or to come. */
const days = new Set(["from", "until"]);
const fields = Object.keys(failure.fields) as (keyof typeof failure.fields)[];

/** The parameters of the address as a form, still filled, with the fault at its field. */
export function CorrectQuery({ path, faults }: { path: string; faults: readonly Fault[] }) {
  const { t, query, format } = usePage();
  const action = path.split("?")[0];
  const wrong = new Set(faults.map((fault) => fault.where.split(/[./]/).at(-1) ?? ""));
  const named = [...new Set([...query.keys()])];
  const asked = named.filter((name) => wrong.has(name));
  if (asked.length === 0) return null;
  const kept = [...query].filter(([name]) => !wrong.has(name));
  const label = (name: string) => {
    const known = fields.find((field) => field === name);
    return known ? t(`failure.fields.${known}`) : t("failure.parameter", { name });
  };
  const mend = (name: string) => {
    const value = query.get(name) ?? "";
    if (days.has(name)) return t("failure.wrongDay", { value });
    return dates.has(name)
      ? t("failure.wrongDate", { value, first: format.date(firstDate) })
      : t("failure.wrongValue", { value });
  };
  return (
    <form action={action} className="w-stack w-stack--l w-form">
      <InvalidFormAlert
        heading={t("failure.summary")}
        headingLevel={2}
        errors={asked.map((name) => ({ id: `#field-${name}`, label: mend(name) }))}
      />
      {asked.map((name) => (
        <TextField
          key={name}
          id={`field-${name}`}
          name={name}
          label={label(name)}
          hint={dates.has(name) || days.has(name) ? t("failure.dateHint") : undefined}
          value={query.get(name) ?? ""}
          error={mend(name)}
        />
      ))}
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="w-row">
        <button className="ams-button ams-button--primary" type="submit">
          {t("failure.again")}
        </button>
        <a href={action}>{t("failure.without")}</a>
      </div>
    </form>
  );
}
