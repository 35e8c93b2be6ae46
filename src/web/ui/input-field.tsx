import { Field, Label } from "@amsterdam/design-system-react";
import type { InputHTMLAttributes } from "react";
import { describedBy, HintAndError } from "./hint-and-error.tsx";

type Passed = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "min" | "max" | "accept" | "autoComplete" | "required" | "form"
>;

interface InputFieldProps extends Passed {
  readonly id: string;
  readonly name: string;
  readonly type: "date" | "tel" | "file" | "number";
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** A file cannot be filled in beforehand. */
  readonly value?: string;
}

const classes = {
  date: "ams-text-input w-short",
  tel: "ams-text-input",
  number: "ams-text-input w-short",
  file: "w-file",
} as const;

/** A labelled field for a day, a telephone number, a number or a file; `TextField` is for words. */
export function InputField({ id, type, label, hint, error, value, ...passed }: InputFieldProps) {
  return (
    <Field invalid={error !== undefined}>
      <Label htmlFor={id}>{label}</Label>
      <HintAndError id={id} hint={hint} error={error} />
      <input
        {...passed}
        id={id}
        type={type}
        className={classes[type]}
        defaultValue={type === "file" ? undefined : value}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy({ id, hint, error })}
      />
    </Field>
  );
}
