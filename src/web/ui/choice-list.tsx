import { describedBy, HintAndError } from "./hint-and-error.tsx";

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it means to choose this, in a sentence. */
  readonly hint?: string | undefined;
  /** Chosen, and not to be changed here; `hint` says why. */
  readonly fixed?: boolean;
}

interface ChoiceListProps<Value extends string> {
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly string[];
  /** One of them, instead of as many as one likes. */
  readonly one?: boolean;
}

/** Boxes to tick, or one of a few to choose, each with a sentence about what it means. */
export function ChoiceList<Value extends string>({
  id,
  name,
  legend,
  hint,
  error,
  choices,
  chosen,
  one = false,
}: ChoiceListProps<Value>) {
  return (
    // The bar of an error stands beside all of it: a legend would lie over the edge of its own fieldset.
    <div className={error === undefined ? undefined : "w-choices--wrong"}>
      <fieldset className="w-choices" aria-describedby={describedBy({ id, hint, error })}>
        <legend className="ams-label">{legend}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        {choices.map((choice, index) => (
          <div key={choice.value}>
            <label className="w-choice">
              <input
                // The error summary leads to the first.
                id={index === 0 ? id : `${id}-${choice.value}`}
                type={one ? "radio" : "checkbox"}
                name={name}
                value={choice.value}
                defaultChecked={choice.fixed || chosen.includes(choice.value)}
                disabled={choice.fixed}
              />
              <span>
                {choice.label}
                {choice.hint && <span className="w-sub">{choice.hint}</span>}
              </span>
            </label>
            {/* A box that cannot be changed is not sent by itself. */}
            {choice.fixed && <input type="hidden" name={name} value={choice.value} />}
          </div>
        ))}
      </fieldset>
    </div>
  );
}
