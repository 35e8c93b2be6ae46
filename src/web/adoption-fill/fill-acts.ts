import { fillWords, putFirstFill } from "#contract/adoption";
import { type Act, addressWith, type Tried, wrong } from "../acts.ts";
import { redirect } from "../page.ts";

type FillWord = (typeof fillWords)[number];

const prefix = "said-";
/** The field in which a form says something of an entry. */
export const fieldOf = (entry: string): string => prefix + entry;

/** What a form says, entry by entry; of what nothing was chosen it says nothing. */
const saidIn = (form: URLSearchParams): { entry: string; word: FillWord }[] =>
  [...form].flatMap(([name, value]) => {
    const word = fillWords.find((one) => one === value);
    return name.startsWith(prefix) && word ? [{ entry: name.slice(prefix.length), word }] : [];
  });

/** What was chosen for an entry in the form that was sent. */
export const chosenFor = (tried: Tried | null, entry: string): string | null =>
  tried?.form.get(fieldOf(entry)) ?? null;

export const fillActs: Readonly<Record<string, Act>> = {
  fill: async (form, asked) => {
    const { ask, t, params } = asked;
    const said = saidIn(form);
    if (said.length === 0) return wrong({ "question-1": t("adoptionFill.questions.none") });
    const receipt = await ask(putFirstFill, { params, body: { said } });
    const kept = receipt.kept.map(({ id }) => id);
    const told = {
      done: "fill",
      again: null,
      said: String(receipt.said),
      unsure: String(receipt.unsure),
      keptCount: kept.length > 0 ? String(kept.length) : null,
      kept: kept.length > 0 ? kept.slice(0, 5).join(",") : null,
    };
    return redirect(addressWith(asked, told), 303);
  },
};
