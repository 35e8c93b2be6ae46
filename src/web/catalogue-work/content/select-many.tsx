import { ErrorMessage, Field, Label, Select } from "@amsterdam/design-system-react";
import { usePage } from "../../view.tsx";
import type { Filled } from "./filled.ts";
import type { Group, Option } from "./lists.ts";
import { idOfField } from "./read-content.ts";

interface SelectManyProps {
  readonly name: string;
  readonly label: string;
  /** Label of the second and later ones. */
  readonly another: string;
  readonly hint: string;
  readonly none: string;
  readonly options: readonly (Option | Group)[];
  readonly filled: Filled;
  readonly most: number;
}

/** One or more of a list, each in a field of its own, so that it works without script and with the keyboard alone. */
export function SelectMany({ filled, most, ...list }: SelectManyProps) {
  const chosen = filled.values.getAll(list.name).filter(Boolean);
  const shown = Math.min(most, most === 1 ? 1 : chosen.length + 1);
  return Array.from({ length: shown }, (_, n) => (
    <One
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, on the server
      key={n}
      {...list}
      n={n}
      value={chosen[n] ?? ""}
      error={n === 0 ? filled.faults[list.name] : undefined}
    />
  ));
}

interface OneProps extends Omit<SelectManyProps, "filled" | "most"> {
  readonly n: number;
  readonly value: string;
  readonly error: string | undefined;
}

function One({ name, label, another, hint, none, options, n, value, error }: OneProps) {
  const { t } = usePage();
  const id = idOfField(name, n);
  const first = n === 0;
  const described = [first && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <Field invalid={error !== undefined}>
      <Label htmlFor={id}>{first ? label : another}</Label>
      {first && (
        <p id={`${id}-hint`} className="w-hint">
          {hint}
        </p>
      )}
      {error && (
        <ErrorMessage id={`${id}-error`} prefix={t("shell.inputError")}>
          {error}
        </ErrorMessage>
      )}
      <Select
        id={id}
        name={name}
        defaultValue={value}
        invalid={error !== undefined}
        aria-describedby={described || undefined}
      >
        <Select.Option value="">{none}</Select.Option>
        {options.map((option) =>
          "options" in option ? (
            <Select.Group key={option.label} label={option.label}>
              {option.options.map((one) => (
                <Select.Option key={one.value} value={one.value}>
                  {one.label}
                </Select.Option>
              ))}
            </Select.Group>
          ) : (
            <Select.Option key={option.value} value={option.value}>
              {option.label}
            </Select.Option>
          ),
        )}
      </Select>
    </Field>
  );
}
