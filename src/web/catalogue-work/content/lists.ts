import { listComponents, listEntries } from "#contract/catalogue";
import { listTerms, type Term } from "#contract/vocabulary";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Group {
  readonly label: string;
  readonly options: readonly Option[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What can be chosen in a form about an entry. */
export interface Lists {
  /** By main task. */
  readonly taskFields: readonly Group[];
  readonly themes: readonly Option[];
  readonly components: readonly Named[];
  /** Agreements; empty where the form does not ask for them. */
  readonly standards: readonly Named[];
}

export async function loadLists(asked: Asked, { whole = false } = {}): Promise<Lists> {
  const { ask } = asked;
  const [fields, themes, components, standards] = await Promise.all([
    allPages(ask, listTerms, {}, { vocabulary: "task-field" }),
    whole ? allPages(ask, listTerms, {}, { vocabulary: "catalogue-theme" }) : [],
    allPages(ask, listComponents, {}),
    whole ? allPages(ask, listEntries, { kind: "agreement", sort: "name" }) : [],
  ]);
  const named = ({ id, name }: Named): Named => ({ id, name });
  return {
    taskFields: groupsOf(fields, asked),
    themes: themes
      .map((term) => optionOf(term, asked))
      .toSorted((a, b) => a.label.localeCompare(b.label, asked.language)),
    components: components.map(named),
    standards: standards.map(named),
  };
}

const optionOf = ({ code, labelNl, labelEn }: Term, { language }: Asked): Option => ({
  value: code,
  label: language === "nl" ? labelNl : labelEn,
});

/** A code without a point is a main task, and those that begin with it are its parts: 6 and 6.71. */
function groupsOf(fields: readonly Term[], asked: Asked): Group[] {
  const heads = fields.filter(({ code }) => !code.includes("."));
  return heads.map((head) => {
    const { value, label } = optionOf(head, asked);
    const parts = fields.filter(({ code }) => code.startsWith(`${head.code}.`));
    return {
      label,
      options: [
        { value, label: asked.t("catalogueWork.wholeTask", { name: label }) },
        ...parts.map((part) => optionOf(part, asked)),
      ],
    };
  });
}

/** The id of what was typed: an id, or a name as it is written. */
export function idOf(list: readonly Named[], typed: string): string | null {
  const plain = typed.trim().toLocaleLowerCase("nl");
  const found = list.find(({ id, name }) => id === plain || name.toLocaleLowerCase("nl") === plain);
  return found?.id ?? null;
}
