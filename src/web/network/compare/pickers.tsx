import { ErrorMessage, Field, Label } from "@amsterdam/design-system-react";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import type { Finding } from "./find-municipality.ts";
import type { CompareData } from "./load-compare.ts";

/** The two fields. A name, another name or a code will do; when it is not clear, the reader chooses. */
export function Pickers({ data }: { data: CompareData }) {
  const { t, href } = usePage();
  const { a, b, typed } = data;
  const same = a.kind === "found" && b.kind === "found" && a.organisation.id === b.organisation.id;
  const missing = (typed.a === "") !== (typed.b === "");
  return (
    <form className="w-pickers w-noprint" action={href("compare")}>
      <Picker
        which="a"
        finding={a}
        data={data}
        problem={missing && typed.a === "" ? "missing" : null}
      />
      <Picker
        which="b"
        finding={b}
        data={data}
        problem={same ? "same" : missing && typed.b === "" ? "missing" : null}
      />
      <div className="w-row w-pickers__go">
        <button type="submit" className="ams-button ams-button--primary">
          {t("network.compare.compare")}
        </button>
        {typed.a !== "" && typed.b !== "" && (
          <a
            className="ams-button ams-button--tertiary"
            href={href("compare", {}, { a: typed.b, b: typed.a })}
          >
            <Icon name="compare" />
            {t("network.compare.swap")}
          </a>
        )}
      </div>
      <datalist id="municipalities">
        {data.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </form>
  );
}

interface PickerProps {
  readonly which: "a" | "b";
  readonly finding: Finding;
  readonly data: CompareData;
  readonly problem: "same" | "missing" | null;
}

function Picker({ which, finding, data, problem }: PickerProps) {
  const { t, format } = usePage();
  const value = finding.kind === "found" ? finding.organisation.name : data.typed[which];
  const error = errorOf();
  const described = [`${which}-hint`, error && `${which}-error`].filter(Boolean).join(" ");
  return (
    <Field invalid={error !== null} className="w-picker">
      <Label htmlFor={which}>
        {which === "a" ? t("network.compare.first") : t("network.compare.second")}
      </Label>
      <p id={`${which}-hint`} className="w-hint">
        {t("network.compare.hint")}
      </p>
      {error !== null && (
        <ErrorMessage id={`${which}-error`} prefix={t("shell.inputError")}>
          {error}
        </ErrorMessage>
      )}
      <input
        className="ams-text-input"
        id={which}
        name={which}
        list="municipalities"
        autoComplete="off"
        defaultValue={value}
        aria-invalid={error !== null || undefined}
        aria-describedby={described}
      />
      {(finding.kind === "several" || finding.kind === "gone") && (
        <Choices which={which} choices={finding.choices} data={data} />
      )}
    </Field>
  );

  function errorOf(): string | null {
    if (problem !== null) return t(`network.compare.${problem}`);
    switch (finding.kind) {
      case "several":
        return t("network.compare.choose", { q: finding.q });
      case "gone":
        return t("network.compare.gone", { name: finding.name, date: format.date(finding.until) });
      case "other":
        return t("network.compare.notMunicipality", { name: finding.name });
      case "none":
        return t("network.compare.none", { q: finding.q });
      default:
        return null;
    }
  }
}

/** Each choice is a link that fills this field and keeps the other. */
function Choices({
  which,
  choices,
  data,
}: Pick<PickerProps, "which" | "data"> & {
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}) {
  const { href, language } = usePage();
  return (
    <ul className="w-chips">
      {choices.map(({ id, name }) => (
        <li key={id}>
          <a
            className="w-chip"
            href={href("compare", {}, { ...data.typed, [which]: id })}
            lang={language === "nl" ? undefined : "nl"}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
