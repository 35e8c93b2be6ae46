import { Field, Label, Select } from "@amsterdam/design-system-react";
import { describedBy, HintAndError } from "./hint-and-error.tsx";

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly options: readonly (
    | Option
    | { readonly label: string; readonly options: readonly Option[] }
  )[];
  /** What the empty choice says; absent when one is always chosen. */
  readonly none?: string;
}

/** A labelled list to choose one of. */
export function SelectField({
  id,
  name,
  label,
  hint,
  error,
  value,
  options,
  none,
}: SelectFieldProps) {
  return (
    <Field invalid={error !== undefined}>
      <Label htmlFor={id}>{label}</Label>
      <HintAndError id={id} hint={hint} error={error} />
      <Select
        id={id}
        name={name}
        defaultValue={value}
        invalid={error !== undefined}
        aria-describedby={describedBy({ id, hint, error })}
      >
        {none !== undefined && <Select.Option value="">{none}</Select.Option>}
        {options.map((option) =>
          "options" in option ? (
            <Select.Group key={option.label} label={option.label}>
              {option.options.map(drawn)}
            </Select.Group>
          ) : (
            drawn(option)
          ),
        )}
      </Select>
    </Field>
  );
}

const drawn = ({ value, label }: Option) => (
  <Select.Option key={value} value={value}>
    {label}
  </Select.Option>
);
