interface ChoiceLinksProps<Choice extends string | number> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly placeOf: (choice: Choice) => string;
  readonly wordsOf: (choice: Choice) => string;
  /** Of no use on paper. */
  readonly noPrint?: boolean;
}

/** A choice of a list, such as its order, as links: one click, and no script. */
export function ChoiceLinks<Choice extends string | number>({
  label,
  choices,
  chosen,
  placeOf,
  wordsOf,
  noPrint = false,
}: ChoiceLinksProps<Choice>) {
  return (
    <nav className={`w-row w-sortlinks${noPrint ? " w-noprint" : ""}`} aria-label={label}>
      <span className="w-meta" aria-hidden="true">
        {label}
      </span>
      <ul className="w-dots">
        {choices.map((choice) => (
          <li key={choice}>
            <a href={placeOf(choice)} aria-current={choice === chosen ? "true" : undefined}>
              {wordsOf(choice)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
