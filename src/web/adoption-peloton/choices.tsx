import { firstDate, sizeClasses } from "#contract/network";
import { yearsAfter } from "../moment.ts";
import { Icon } from "../ui/icon.tsx";
import { InputField } from "../ui/input-field.tsx";
import { laneChoices } from "../ui/peloton/lanes.ts";
import { SelectField } from "../ui/select-field.tsx";
import { usePage } from "../view.tsx";
import type { UsersData } from "./load-users.ts";
import { colours, type UsersQuery, views, writeQuery } from "./users-query.ts";

/** What the picture shows, each choice an address; and of which day and which municipalities. */
export function Choices({ data }: { data: UsersData }) {
  const { t } = usePage();
  const { on, province, sizeClass } = data.asked;
  return (
    <section className="w-stack w-noprint" aria-label={t("adoptionPeloton.choice.title")}>
      <div className="w-pelotonacts">
        <Switch data={data} name="view" choices={views} />
        <Switch data={data} name="by" choices={laneChoices} />
        <Switch data={data} name="colour" choices={colours} />
        <Years data={data} />
      </div>
      {/* Folded in, so that the picture stands high on a phone. */}
      <details className="w-details" open={on !== null || province !== "" || sizeClass !== ""}>
        <summary>{t("adoptionPeloton.choice.narrow")}</summary>
        <Narrow data={data} />
      </details>
    </section>
  );
}

/** The address of the same page with another choice. */
export function useOther({ asked, peloton }: UsersData) {
  const { href } = usePage();
  return (change: Partial<UsersQuery>, anchor = ""): string =>
    href("entryUsers", { id: peloton.entry.id }, writeQuery({ ...asked, ...change })) + anchor;
}

type Switched = Pick<UsersQuery, "view" | "by" | "colour">;

interface SwitchProps<Name extends keyof Switched> {
  readonly data: UsersData;
  readonly name: Name;
  readonly choices: readonly Switched[Name][];
}

function Switch<Name extends keyof Switched>({ data, name, choices }: SwitchProps<Name>) {
  const { t } = usePage();
  const other = useOther(data);
  const label = t(`adoptionPeloton.choice.${name as keyof Switched}`);
  return (
    <nav className="w-switch" aria-label={label}>
      <span className="w-meta" aria-hidden="true">
        {label}
      </span>
      {choices.map((choice: Switched[keyof Switched]) => (
        <a
          key={choice}
          href={other({ [name]: choice })}
          aria-current={data.asked[name] === choice ? "true" : undefined}
        >
          {t(`adoptionPeloton.choice.${choice}`)}
        </a>
      ))}
    </nav>
  );
}

/** Back in time by a year, and forth again. */
function Years({ data }: { data: UsersData }) {
  const { t } = usePage();
  const other = useOther(data);
  const { on } = data.peloton;
  const { today } = data;
  const before = yearsAfter(on, -1);
  const after = yearsAfter(on, 1);
  return (
    <nav className="w-switch" aria-label={t("adoptionPeloton.choice.day")}>
      {before >= firstDate && (
        <a href={other({ on: before })}>
          <Icon name="chevron-left" small /> {t("adoptionPeloton.choice.earlier")}
        </a>
      )}
      {on < today && after <= today && (
        <a href={other({ on: after === today ? null : after })}>
          {t("adoptionPeloton.choice.later")} <Icon name="chevron-right" small />
        </a>
      )}
      {on < today && <a href={other({ on: null })}>{t("adoptionPeloton.choice.today")}</a>}
    </nav>
  );
}

function Narrow({ data }: { data: UsersData }) {
  const { t, href } = usePage();
  const { asked, peloton, provinces, today } = data;
  const other = useOther(data);
  const kept = [...writeQuery({ ...asked, on: null, province: "", sizeClass: "" })];
  return (
    <form
      className="w-fields"
      action={href("entryUsers", { id: peloton.entry.id })}
      autoComplete="off"
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        id="province"
        name="province"
        label={t("adoptionPeloton.choice.province")}
        value={asked.province}
        none={t("adoptionPeloton.choice.allProvinces")}
        options={provinces.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        id="sizeClass"
        name="sizeClass"
        label={t("adoptionPeloton.choice.size")}
        value={asked.sizeClass}
        none={t("adoptionPeloton.choice.allSizes")}
        options={sizeClasses.map((size) => ({ value: size, label: t(`words.sizeClass.${size}`) }))}
      />
      <InputField
        id="on"
        name="on"
        type="date"
        label={t("adoptionPeloton.choice.day")}
        min={firstDate}
        max={today}
        value={peloton.on}
      />
      <button type="submit" className="ams-button ams-button--secondary">
        {t("adoptionPeloton.choice.show")}
      </button>
      {(asked.province !== "" || asked.sizeClass !== "") && (
        <a className="w-more" href={other({ province: "", sizeClass: "" })}>
          {t("adoptionPeloton.choice.clear")}
        </a>
      )}
    </form>
  );
}
