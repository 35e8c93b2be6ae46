import { ErrorMessage, Field, Label, TextInput } from "@amsterdam/design-system-react";
import { usePage } from "../../view.tsx";
import type { Filled } from "./filled.ts";
import { idOfField } from "./read-content.ts";

interface ListedFieldProps {
  readonly name: "component" | "standard";
  readonly list: readonly { readonly id: string; readonly name: string }[];
  readonly filled: Filled;
  readonly most: number;
}

/** Names of a long list: the browser suggests them while one types. One more field than there are names. */
export function ListedField({ name, list, filled, most }: ListedFieldProps) {
  const { t } = usePage();
  const chosen = filled.values.getAll(name).filter((value) => value.trim() !== "");
  const shown = Math.min(most, chosen.length + 1);
  return (
    <>
      {Array.from({ length: shown }, (_, n) => {
        const id = idOfField(name, n);
        const error = filled.faults[id];
        const described = [n === 0 && `${name}-hint`, error && `${id}-error`]
          .filter(Boolean)
          .join(" ");
        return (
          <Field key={id} invalid={error !== undefined}>
            <Label htmlFor={id}>
              {t(n === 0 ? `catalogueWork.fields.${name}` : `catalogueWork.another.${name}`)}
            </Label>
            {n === 0 && (
              <p id={`${name}-hint`} className="w-hint">
                {t(`catalogueWork.listHints.${name}`)}
              </p>
            )}
            {error && (
              <ErrorMessage id={`${id}-error`} prefix={t("shell.inputError")}>
                {error}
              </ErrorMessage>
            )}
            <TextInput
              id={id}
              name={name}
              list={`${name}-list`}
              defaultValue={chosen[n] ?? ""}
              invalid={error !== undefined}
              aria-describedby={described || undefined}
            />
          </Field>
        );
      })}
      <datalist id={`${name}-list`}>
        {list.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
    </>
  );
}
