import { makeApiKey, withdrawApiKey } from "#contract/api-keys";
import { perform, type Tried, textOf, wrong } from "../../acts.ts";
import type { Asked, redirect } from "../../page.ts";

/** As the API limits it: shorter says too little. */
export const shortestName = 3;
export const longestName = 80;

interface Outcome {
  readonly tried: Tried | null;
  readonly made: string | null;
}

/**
 * Does what a form of the page asks. A key is told in the answer to the form itself, and stands in no address: sent again,
 * the form is refused, because a key of that name counts already.
 */
export async function changeKeys(asked: Asked): Promise<Outcome | ReturnType<typeof redirect>> {
  const told: { made: string | null } = { made: null };
  const tried = await perform(asked, {
    make: async (form, { ask, params, t }) => {
      const name = textOf(form, "name");
      if (name.length < shortestName || name.length > longestName) {
        return wrong({ name: t("people.keys.make.nameWrong", { most: longestName }) });
      }
      told.made = (await ask(makeApiKey, { params, body: { name } })).key;
      return undefined;
    },
    withdraw: async (form, { ask, params }) => {
      await ask(withdrawApiKey, { params: { ...params, key: textOf(form, "of") } });
      return undefined;
    },
  });
  if (told.made !== null) return { tried: null, made: told.made };
  return tried && "kind" in tried ? tried : { tried, made: null };
}
