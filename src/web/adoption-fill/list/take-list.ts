import { takeUseList } from "#contract/adoption";
import type { ProblemDocument } from "#contract/pages";
import { type Faults, textOf } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { choiceField, chosenRows } from "./choices.ts";
import { type ListOutcome, matched, noOutcome, refusalIn, triedList } from "./list-outcome.ts";
import { stillToTake } from "./mended-list.ts";

/**
 * Takes over what was chosen of a list. It is read again: the form says no more than what to do with each line. Doing
 * it twice finds everything there already, so that loading the answer again does no harm.
 */
export async function takeList(asked: Asked, form: URLSearchParams): Promise<ListOutcome> {
  const { ask, params, t } = asked;
  const found = await readAgain(asked, form);
  const { checked } = found;
  if (checked === null) return found;
  const chosen = chosenRows(checked.matches, form);
  const refused = (faults: Faults, why: ProblemDocument | null = null): ListOutcome => ({
    ...found,
    tried: triedList(form, "take", faults, why),
  });
  if (chosen.length === 0) {
    const first = checked.matches.rows.find(({ fault }) => fault === null);
    return refused({ [first ? choiceField(first.line) : "check"]: t("adoptionFill.check.none") });
  }
  try {
    const rows = chosen.map(({ row }) => row);
    const taken = await ask(takeUseList, { params, body: { rows } });
    return { ...noOutcome, taken, left: stillToTake(checked) };
  } catch (error) {
    const problem = refusalIn(error);
    const faults = faultsAtLines(problem, chosen, asked);
    // What is said at each line need not be said once more above them.
    return refused(faults, Object.keys(faults).length > 0 ? null : problem);
  }
}

async function readAgain(asked: Asked, form: URLSearchParams): Promise<ListOutcome> {
  try {
    return { ...noOutcome, checked: await matched(asked, textOf(form, "list")) };
  } catch (error) {
    return { ...noOutcome, tried: triedList(form, "take", {}, refusalIn(error)) };
  }
}

type Chosen = ReturnType<typeof chosenRows>;

/** What the API said of a row, or of an entry that who asks may not take over, at its line in the list. */
function faultsAtLines({ errors = [] }: ProblemDocument, chosen: Chosen, { t }: Asked): Faults {
  const told = errors.flatMap(({ where, detail }) => {
    const n = /^body\.rows\.(\d+)/.exec(where)?.[1];
    if (n === undefined) {
      return chosen
        .filter(({ row }) => row.entry === where)
        .map(({ line }) => [choiceField(line), t("adoptionFill.check.ours")]);
    }
    const at = chosen[Number(n)];
    return at ? [[choiceField(at.line), whatIsWrong(detail, chosen, t)]] : [];
  });
  return Object.fromEntries(told);
}

function whatIsWrong(detail: string, chosen: Chosen, t: Asked["t"]): string {
  const same = /^is the same as row (\d+)/.exec(detail)?.[1];
  const other = same === undefined ? undefined : chosen[Number(same) - 1];
  return other
    ? t("adoptionFill.check.twice", { n: String(other.line) })
    : t("adoptionFill.check.wrongRow");
}
