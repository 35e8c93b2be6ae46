import { isShowable } from "#contract/text";
import type { Context } from "#platform/context";
import type { Fault } from "#platform/refusal";
import type { SomeContent } from "../entries/some-content.ts";
import { type KnownCodes, knownCodes } from "./known-codes.ts";

/**
 * What is wrong with content beyond its shape: codes that are not in a vocabulary, ids of nothing, signs that cannot
 * be seen. `where` is the name of the field. Empty when all is well.
 */
export async function checkContent(ctx: Context, content: SomeContent): Promise<Fault[]> {
  return faultsOf(content, await knownCodes(ctx, [content]));
}

/** The same of one of many contents, whose codes were looked up together. */
export function faultsOf(content: SomeContent, known: KnownCodes): Fault[] {
  const { themes = [], taskFields = [], components = [], standards = [], joins = [] } = content;
  const domains = (content.results ?? []).map(({ domain }) => domain);
  const owner = content.ownerId ? [content.ownerId] : [];
  const unknown = (
    where: string,
    codes: readonly string[],
    among: { has(code: string): boolean },
    how: string,
  ): Fault[] =>
    codes
      .filter((code) => !among.has(code))
      .map((code) => ({ where, detail: `${JSON.stringify(code)} is not known: ${how}` }));
  return [
    ...unknown("themes", themes, known.themes, "take a code of the vocabulary catalogue-theme"),
    ...unknown(
      "taskFields",
      taskFields,
      known.taskFields,
      "take a code of the vocabulary task-field",
    ),
    ...unknown("results", domains, known.taskFields, "take a code of the vocabulary task-field"),
    ...unknown(
      "components",
      components,
      known.components,
      "take an id of the reference components",
    ),
    ...unknown(
      "standards",
      standards,
      known.agreements,
      "take the id of an agreement in the catalogue",
    ),
    ...unknown("joins", joins, known.organisations, "take a code of an organisation"),
    ...unknown("ownerId", owner, known.organisations, "take a code of an organisation"),
    ...hiddenSigns(content),
  ];
}

function hiddenSigns(content: object): Fault[] {
  return Object.entries(content)
    .filter(([, value]) => !textsIn(value).every(isShowable))
    .map(([where]) => ({
      where,
      detail: "holds signs that cannot be seen, or that turn the text around: type it again",
    }));
}

/** Every text in a field, those in a list of results too. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
