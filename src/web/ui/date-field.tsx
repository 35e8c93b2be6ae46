import { firstDate } from "#contract/network";
import { dayOf } from "../moment.ts";
import { usePage } from "../view.tsx";

/** A day from the first that is known up to today. */
export function DateField({ id, value, form }: { id: string; value: string; form?: string }) {
  const { now } = usePage();
  return (
    <input
      className="ams-text-input w-date"
      type="date"
      id={id}
      name="on"
      form={form}
      min={firstDate}
      max={dayOf(now)}
      defaultValue={value}
    />
  );
}

/** “As of”: the same page on another day. Keeps the rest of the address. */
export function DateForm({ on }: { on: string | null }) {
  const { t, path, query, now } = usePage();
  const kept = [...query].filter(([name]) => name !== "on");
  return (
    <form className="w-ondate w-noprint" action={path.split("?")[0]}>
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="ams-label" htmlFor="on">
        {t("network.onDate")}
      </label>
      <div className="w-row">
        <DateField id="on" value={on ?? dayOf(now)} />
        <button type="submit" className="ams-button ams-button--secondary">
          {t("network.show")}
        </button>
      </div>
    </form>
  );
}
