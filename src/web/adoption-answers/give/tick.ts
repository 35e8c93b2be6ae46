import type { AnswerForm, OwnAnswer } from "#contract/adoption";
import type { SubjectKey } from "../subjects.ts";
import type { Ready } from "./ready.ts";

/** A subject as a box of a form sends it, with the answer that was read: of another there is a conflict. */
export interface Tick extends SubjectKey {
  readonly replaces: string | null;
}

/** The answer of its own that stands; what it inherits is of another, and is replaced by saying something oneself. */
export const replacedOf = ({
  answerId,
  inheritedFrom,
}: Pick<OwnAnswer, "answerId" | "inheritedFrom">): string | null =>
  inheritedFrom.length > 0 ? null : answerId;

const written = (parts: readonly (string | null)[]): string =>
  parts.map((part) => encodeURIComponent(part ?? "")).join(",");

const read = (value: string): (string | null)[] =>
  value.split(",").map((part) => decodeURIComponent(part) || null);

export const tickOf = (own: OwnAnswer): string =>
  written([own.entry.id, own.version, replacedOf(own)]);

/** The boxes that were ticked. What is no box of ours is left out. */
export const ticksIn = (form: URLSearchParams): Tick[] => ticksOf(form.getAll("tick"));

export function ticksOf(values: readonly string[]): Tick[] {
  return values.flatMap((value) => {
    const [entry, version = null, replaces = null] = readable(value);
    return entry ? [{ entry, version, replaces }] : [];
  });
}

/** The same with the answer that is ready, as it was read. */
export const readyTickOf = (own: OwnAnswer, { answer, plannedOn, hidden }: Ready): string =>
  written([
    own.entry.id,
    own.version,
    replacedOf(own),
    answer,
    plannedOn,
    hidden ? "hidden" : null,
  ]);

export function readyIn(values: readonly string[]): AnswerForm[] {
  return values.flatMap((value) => {
    const [entry, version = null, replaces = null, answer, plannedOn = null, hidden] =
      readable(value);
    if (!entry || (answer !== "uses" && answer !== "planned")) return [];
    const bare = {
      reason: null,
      reviewOn: null,
      expiresOn: null,
      explainedAt: null,
      reusedFrom: null,
    };
    return [{ ...bare, entry, version, replaces, answer, plannedOn, hidden: hidden === "hidden" }];
  });
}

function readable(value: string): (string | null)[] {
  try {
    return read(value);
  } catch {
    // An escape that nobody of us wrote.
    return [];
  }
}
