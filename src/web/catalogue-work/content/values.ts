import type { Proposal } from "#contract/collecting";
import type { Lists } from "./lists.ts";

/** Some fields of an entry; one that is left out says nothing. */
export type SomeContent = Proposal["content"];

/** The fields that hold one text, and nothing when they are empty. */
export const textFields = [
  "summary",
  "owner",
  "maintainer",
  "licence",
  "link",
  "code",
  "publiccode",
  "developmentStatus",
  "contact",
  "ownWork",
  "question",
  "stake",
  "endsOn",
  "learned",
  "sourceUrl",
] as const;

/** Names of organisations that stand in the content by their code. */
export type Joining = readonly { readonly id: string; readonly name: string }[];

/** Content as the fields of a form hold it. */
export function valuesOf(
  content: SomeContent,
  { components, standards }: Pick<Lists, "components" | "standards">,
  joining: Joining = [],
): URLSearchParams {
  const values = new URLSearchParams();
  const add = (name: string, value: string | null | undefined) => {
    if (value !== null && value !== undefined) values.append(name, value);
  };
  const nameOf = (list: Joining, id: string) => list.find((one) => one.id === id)?.name ?? id;
  add("name", content.name);
  add("kind", content.kind);
  for (const field of textFields) add(field, content[field]);
  add("aliases", content.aliases?.join("\n"));
  for (const code of content.themes ?? []) add("theme", code);
  for (const code of content.taskFields ?? []) add("taskField", code);
  for (const id of content.components ?? []) add("component", nameOf(components, id));
  for (const id of content.standards ?? []) add("standard", nameOf(standards, id));
  add("joins", content.joins?.map((id) => joiner(joining, id)).join("\n"));
  for (const [n, result] of (content.results ?? []).entries()) {
    add(`result-${n}-text`, result.text);
    add(`result-${n}-domain`, result.domain);
    add(`result-${n}-figure`, result.figure === null ? null : written(result.figure));
    add(`result-${n}-unit`, result.unit);
    add(`result-${n}-evidence`, result.evidence);
  }
  return values;
}

/** `Oefendam (GM9001)`: the name for who reads it, the code for us. */
const joiner = (joining: Joining, id: string): string => {
  const name = joining.find((one) => one.id === id)?.name;
  return name === undefined ? id : `${name} (${id})`;
};

/** With a comma, as a Dutch reader types it; `figure.ts` reads both. */
const written = (figure: number): string => String(figure).replace(".", ",");
