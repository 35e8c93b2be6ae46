import { at, type RuleCase } from "../../case.ts";
import type { Content } from "../../plain-messages.ts";

type Change = RuleCase["change"];

/** The rule is broken, and the finding is shown at this path. */
export const wrong = (
  code: string,
  message: string,
  when: string,
  path: string,
  change: Change,
): RuleCase => ({ code, message, when, path: `/Bericht/${path}`, change });

/** It comes close, and is right. */
export const right = (code: string, message: string, when: string, change: Change): RuleCase => ({
  code,
  message,
  when,
  path: null,
  change,
});

export const listAt = (content: Content, path: string): Content[] =>
  at(content, path) as unknown as Content[];

/** Adds to a list a copy of its first, with these differences. What is undefined is left out. */
export function another(
  content: Content,
  path: string,
  differs: Readonly<Record<string, Content[string] | undefined>> = {},
): void {
  const list = listAt(content, path);
  const [first] = list;
  if (!first) throw new Error(`there is nothing in ${path}`);
  list.push(without({ ...structuredClone(first), ...differs }));
}

const without = (content: Readonly<Record<string, Content[string] | undefined>>): Content =>
  Object.fromEntries(
    Object.entries(content).filter((one): one is [string, Content[string]] => one[1] !== undefined),
  );

/** Puts values at a path. */
export function put(content: Content, path: string, values: Content): void {
  Object.assign(at(content, path), values);
}

export function remove(content: Content, path: string, name: string): void {
  delete at(content, path)[name];
}
