import { messages } from "../release-3-2/messages.ts";
import { type ElementRow, messagePage } from "./message-page.ts";

/** An element, with the messages in which it stands at the same place. */
export interface AppliesTo {
  /** Names from the root down: `Client/Bsn`. */
  readonly path: string;
  readonly messages: readonly string[];
}

let all: ReadonlyMap<string, readonly ElementRow[]> | null = null;

/** The elements of every message, by its name. */
export function allRows(): ReadonlyMap<string, readonly ElementRow[]> {
  all ??= new Map([...messages].map(([name, message]) => [name, messagePage(message)]));
  return all;
}

/** Every element for which this holds. */
function where(holds: (row: ElementRow) => boolean): AppliesTo[] {
  const found = new Map<string, string[]>();
  for (const [name, rows] of allRows()) {
    for (const { path } of rows.filter(holds)) found.set(path, [...(found.get(path) ?? []), name]);
  }
  return [...found].map(([path, names]) => ({ path, messages: names }));
}

/** The elements at which a rule or a restriction is told. */
export const appliesTo = (code: string): AppliesTo[] => where(({ codes }) => codes.includes(code));

/** The elements of which the value is a code of this list. */
export const usesList = (name: string): AppliesTo[] =>
  where(({ list, name: element }) =>
    name === berichtCodes ? element === "BerichtCode" : list?.name === name,
  );

/** Of this list each message allows its own code alone. */
const berichtCodes = "COD002";
