import {
  listSavedSearches,
  removeSavedSearch,
  type SavedSearch,
  saveSearch,
} from "#contract/collecting";
import { line, shown } from "#contract/text";
import { type Act, type Tried, textOf, wrong } from "../../acts.ts";
import { pageParameter } from "../../addresses.ts";
import { type Asked, redirect } from "../../page.ts";
import { type ListPage, listPage, pageNumber } from "../../paging.ts";

export interface SavedData {
  readonly list: ListPage<SavedSearch>;
  readonly tried: Tried | null;
}

export async function loadSaved(
  { ask, query, language }: Asked,
  tried: Tried | null,
): Promise<SavedData> {
  const page = pageNumber(query.get(pageParameter[language]));
  return { list: await listPage(ask, listSavedSearches, {}, { page, size: 20 }), tried };
}

const longestName = 100;
const nameOfSearch = shown(line(longestName));

export const savedActs: Readonly<Record<string, Act>> = {
  /** From the page of the catalogue: what was searched there, under a name. */
  save: async (form, { ask, t, language, href }) => {
    const name = textOf(form, "name");
    if (name === "") return wrong({ name: t("catalogueWork.saved.nameNone") });
    if (name.length > longestName) {
      return wrong({
        name: t("catalogueWork.wrong.tooLong", { most: longestName, n: name.length }),
      });
    }
    if (!nameOfSearch.safeParse(name).success) {
      return wrong({ name: t("catalogueWork.wrong.field") });
    }
    const query = textOf(form, "query").replace(/^\?/, "");
    await ask(saveSearch, { body: { name, query, mail: true, language } });
    return redirect(href("savedSearches", {}, { done: "save" }), 303);
  },
  remove: async (form, { ask }) => {
    await ask(removeSavedSearch, { params: { search: textOf(form, "of") } });
    return undefined;
  },
  "mail-on": (form, asked) => mail(form, asked, true),
  "mail-off": (form, asked) => mail(form, asked, false),
};

/** The same search kept again, with mail or without. */
async function mail(form: URLSearchParams, { ask, language }: Asked, on: boolean) {
  const body = { name: textOf(form, "name"), query: textOf(form, "query"), mail: on, language };
  await ask(saveSearch, { body });
  return undefined;
}
