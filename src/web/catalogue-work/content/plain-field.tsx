import type { catalogueWork } from "../../i18n/nl/catalogue-work.ts";
import { TextField } from "../../ui/field.tsx";
import { usePage } from "../../view.tsx";
import { type Filled, filledIn } from "./filled.ts";

type FieldName = keyof typeof catalogueWork.hints;

interface PlainFieldProps {
  readonly name: FieldName;
  readonly filled: Filled;
  readonly type?: "text" | "email" | "url";
  readonly rows?: number;
  /** Said behind the label: “(not needed)”. */
  readonly optional?: boolean;
}

/** A field of an entry with its name and one example, by the name that it has in the API. */
export function PlainField({ name, filled, type, rows, optional = false }: PlainFieldProps) {
  const { t } = usePage();
  const label = t(`catalogueWork.fields.${name}`);
  return (
    <TextField
      id={name}
      name={name}
      label={optional ? t("catalogueWork.optional", { label }) : label}
      hint={t(`catalogueWork.hints.${name}`)}
      value={filledIn(filled, name)}
      error={filled.faults[name]}
      {...(type !== undefined && { type })}
      {...(rows !== undefined && { rows })}
    />
  );
}
