import { SelectField } from "../../ui/select-field.tsx";
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
export function SelectMany({ filled, most, label, another, hint, ...list }: SelectManyProps) {
  const chosen = filled.values.getAll(list.name).filter(Boolean);
  const shown = Math.min(most, most === 1 ? 1 : chosen.length + 1);
  return Array.from({ length: shown }, (_, n) => (
    <SelectField
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, on the server
      key={n}
      {...list}
      id={idOfField(list.name, n)}
      label={n === 0 ? label : another}
      hint={n === 0 ? hint : undefined}
      value={chosen[n] ?? ""}
      error={n === 0 ? filled.faults[list.name] : undefined}
    />
  ));
}
