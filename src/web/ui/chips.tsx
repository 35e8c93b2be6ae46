import { usePage } from "../view.tsx";
import { Icon } from "./icon.tsx";

export interface ChipLink {
  readonly href: string;
  readonly label: string;
  /** Null when not known. */
  readonly count?: number | null;
}

/** Links to choose from, each with how many there are behind it. */
export function Chips({ chips, labelledBy }: { chips: readonly ChipLink[]; labelledBy: string }) {
  const { t, format } = usePage();
  return (
    <ul className="w-chips" aria-labelledby={labelledBy}>
      {chips.map((chip) => (
        <li key={chip.href}>
          <a className="w-chip" href={chip.href}>
            {chip.label}{" "}
            {chip.count !== undefined && (
              <span className="w-num w-chip__n">
                {chip.count === null ? t("shell.countUnknown") : format.number(chip.count)}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface ChosenChip extends ChipLink {
  /** “Remove filter”, for a screen reader. */
  readonly action: string;
}

/** Filters in use; each link takes one away. */
export function ChosenChips({ chips }: { chips: readonly ChosenChip[] }) {
  return (
    <ul className="w-chips">
      {chips.map((chip) => (
        <li key={chip.href}>
          <a className="w-chip w-chip--on" href={chip.href}>
            {chip.label} <Icon name="close" />
            <span className="w-vh">{chip.action}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
