import { ErrorMessage } from "@amsterdam/design-system-react";
import { usePage } from "../view.tsx";

interface HintAndErrorProps {
  /** Of the field that these belong to. */
  readonly id: string;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
}

/** What stands between the label of a field and the field itself. */
export function HintAndError({ id, hint, error }: HintAndErrorProps) {
  const { t } = usePage();
  return (
    <>
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
    </>
  );
}

/** Ties both to the field for a screen reader: for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: HintAndErrorProps): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
