import { ErrorMessage, Field, Label, TextArea, TextInput } from "@amsterdam/design-system-react";
import { usePage } from "../view.tsx";

interface TextFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
  readonly type?: "text" | "email" | "url";
  readonly autoComplete?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: "numeric";
  /** Id of a `datalist` to choose from. */
  readonly list?: string;
  /** More than one line. */
  readonly rows?: number;
}

/** A labelled field with its hint and its error, tied together for a screen reader. */
export function TextField({ id, label, hint, error, value, rows, type, ...rest }: TextFieldProps) {
  const { t } = usePage();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const shared = {
    ...rest,
    id,
    invalid: error !== undefined,
    defaultValue: value,
    "aria-describedby": described || undefined,
  };
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
      {rows ? (
        <TextArea {...shared} rows={rows} />
      ) : (
        <TextInput {...shared} type={type ?? "text"} />
      )}
    </Field>
  );
}
