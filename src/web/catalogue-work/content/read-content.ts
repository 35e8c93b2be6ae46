import { EntryContent, entryKinds } from "#contract/catalogue";
import { looksPersonal } from "#contract/role-address";
import { chosenOf, type Faults, textOf } from "../../acts.ts";
import type { Asked } from "../../page.ts";
import { linesOf } from "./lines.ts";
import { idOf, type Lists } from "./lists.ts";
import { readJoins } from "./read-joins.ts";
import { readResults } from "./read-results.ts";
import { type SomeContent, textFields } from "./values.ts";

export interface ReadContent {
  /** Every field that the form has; what was left empty is null, or a list of nothing. */
  readonly content: SomeContent;
  readonly faults: Faults;
}

type Change = { -readonly [Field in keyof SomeContent]: SomeContent[Field] };

/** What a form about an entry says, and what in it cannot be. What is still missing is no fault yet. */
export async function readContent(
  form: URLSearchParams,
  asked: Asked,
  lists: Lists,
): Promise<ReadContent> {
  const content: Change = {};
  const faults: Record<string, string> = {};
  readPlain(form, asked, content, faults);
  readChosen(form, asked, content, faults);
  readListed(form, asked, lists, content, faults);
  if (form.has("result-0-text")) {
    const [first] = content.taskFields ?? [];
    const read = readResults(form, first, asked);
    content.results = read.results;
    Object.assign(faults, read.faults);
  }
  if (form.has("joins")) {
    const read = await readJoins(textOf(form, "joins"), asked);
    content.joins = read.joins;
    Object.assign(faults, read.faults);
  }
  return { content, faults };
}

const addressFields: readonly string[] = ["link", "code", "publiccode", "sourceUrl"];

function readPlain(
  form: URLSearchParams,
  { t }: Asked,
  content: Change,
  faults: Record<string, string>,
): void {
  const name = textOf(form, "name");
  if (name !== "") content.name = name;
  if (name.length > longest.name) faults["name"] = tooLong(t, longest.name, name);
  for (const field of textFields) {
    if (!form.has(field)) continue;
    const typed = textOf(form, field);
    const value = addressFields.includes(field) ? withProtocol(typed) : typed;
    // What a select holds is one of its own options.
    Object.assign(content, { [field]: value === "" ? null : value });
    const fault = value === "" ? null : faultOf(field, value, t);
    if (fault) faults[field] = fault;
  }
  const contact = textOf(form, "contact");
  if (faults["contact"] === undefined && looksPersonal(contact) && !form.has("sureRole")) {
    faults["contact"] = t("catalogueWork.wrong.personal");
  }
}

/** Longest texts of the contract, where a person can run into them. */
const longest: Readonly<Record<string, number>> & { readonly name: number } = {
  name: 120,
  summary: 2000,
  owner: 200,
  maintainer: 200,
  licence: 60,
  ownWork: 2000,
  question: 1000,
  stake: 500,
  learned: 4000,
};

function faultOf(field: (typeof textFields)[number], value: string, t: Asked["t"]): string | null {
  const most = longest[field];
  if (most !== undefined && value.length > most) return tooLong(t, most, value);
  if (EntryContent.shape[field].safeParse(value).success) return null;
  if (field === "contact") return t("catalogueWork.wrong.contact", { value });
  if (field === "endsOn") return t("catalogueWork.wrong.day", { value });
  return addressFields.includes(field)
    ? t("catalogueWork.wrong.address", { value })
    : t("catalogueWork.wrong.field");
}

const tooLong = (t: Asked["t"], most: number, value: string) =>
  t("catalogueWork.wrong.tooLong", { most, n: value.length });

/** `www.voorbeeld.nl` is what most people write. */
const withProtocol = (typed: string): string =>
  /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? `https://${typed}` : typed;

function readChosen(
  form: URLSearchParams,
  { t }: Asked,
  content: Change,
  faults: Record<string, string>,
): void {
  const [kind] = chosenOf(form, "kind", entryKinds);
  if (kind) content.kind = kind;
  if (form.has("taskField")) content.taskFields = filled(form, "taskField");
  if (form.has("theme")) content.themes = filled(form, "theme");
  if (!form.has("aliases")) return;
  const aliases = linesOf(textOf(form, "aliases"));
  content.aliases = aliases;
  const long = aliases.find((alias) => alias.length > longest.name);
  if (long) faults["aliases"] = tooLong(t, longest.name, long);
  if (aliases.length > 20) faults["aliases"] = t("catalogueWork.wrong.tooMany", { most: 20 });
}

const filled = (form: URLSearchParams, name: string): string[] => [
  ...new Set(
    form
      .getAll(name)
      .map((value) => value.trim())
      .filter(Boolean),
  ),
];

/** Names of components and agreements, as they were typed or chosen. */
function readListed(
  form: URLSearchParams,
  { t }: Asked,
  lists: Lists,
  content: Change,
  faults: Record<string, string>,
): void {
  for (const [field, name] of [
    ["components", "component"],
    ["standards", "standard"],
  ] as const) {
    if (!form.has(name)) continue;
    const typed = form.getAll(name);
    const ids: string[] = [];
    for (const [n, value] of typed.entries()) {
      if (value.trim() === "") continue;
      const id = idOf(lists[field], value);
      if (id === null) faults[idOfField(name, n)] = t(`catalogueWork.wrong.${name}`, { value });
      else ids.push(id);
    }
    content[field] = [...new Set(ids)];
  }
}

/** The first of several fields of one name goes by that name alone: labels and faults lead there. */
export const idOfField = (name: string, n: number): string => (n === 0 ? name : `${name}-${n}`);
