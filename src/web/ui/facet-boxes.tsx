import type { ReactNode } from "react";
import { usePage } from "../view.tsx";
import { Icon } from "./icon.tsx";

interface FacetBoxesProps {
  readonly title: string;
  readonly open: boolean;
  /** `FacetBox` each, some of them perhaps folded. */
  readonly children: ReactNode;
}

/** One way to narrow a list, as boxes under a title that folds. */
export function FacetBoxes({ title, open, children }: FacetBoxesProps) {
  return (
    <details className="w-facet" open={open}>
      <summary>
        {title}
        <Icon name="chevron-down" />
      </summary>
      <fieldset>
        <legend className="w-vh">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}

interface FacetBoxProps {
  /** The parameter of the address. */
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** Of the label, where that is another than the page's. */
  readonly lang?: "nl" | undefined;
  /** How many there are behind it; null when not known. */
  readonly count: number | null;
  readonly chosen: boolean;
}

export function FacetBox({ name, value, label, lang, count, chosen }: FacetBoxProps) {
  const { t, format } = usePage();
  return (
    <label className={count === 0 ? "w-choice is-zero" : "w-choice"}>
      <input
        type="checkbox"
        id={`${name}-${value}`}
        name={name}
        value={value}
        defaultChecked={chosen}
      />
      <span lang={lang}>{label}</span>
      <span className="w-choice__n">
        {count === null ? t("shell.countUnknown") : format.number(count)}
      </span>
    </label>
  );
}
