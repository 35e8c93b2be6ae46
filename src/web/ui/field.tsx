import { Field, Label, TextArea, TextInput } from "@amsterdam/design-system-react";
import { describedBy, HintAndError } from "./hint-and-error.tsx";

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
  const shared = {
    ...rest,
    id,
    invalid: error !== undefined,
    defaultValue: value,
    "aria-describedby": describedBy({ id, hint, error }),
  };
  return (
    <Field invalid={error !== undefined}>
      <Label htmlFor={id}>{label}</Label>
      <HintAndError id={id} hint={hint} error={error} />
      {rows ? (
        <TextArea {...shared} rows={rows} />
      ) : (
        <TextInput {...shared} type={type ?? "text"} />
      )}
    </Field>
  );
}
