import { ErrorMessage, Field, Label, Select } from "@amsterdam/design-system-react";
import { usePage } from "../view.tsx";

interface SelectFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
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
  const { t } = usePage();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <Field invalid={error !== undefined}>
      <Label htmlFor={id}>{label}</Label>
      {hint && (
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
        {none !== undefined && <Select.Option value="">{none}</Select.Option>}
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
