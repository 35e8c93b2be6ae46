import type { FirstFill } from "#contract/adoption";
import type { EntryKind } from "#contract/catalogue";
import { inDutchOrder } from "#platform/dutch-order";
import type { Alike } from "./alike.ts";

export type Because = FirstFill["questions"][number]["because"];

/** What is weighed of an entry to know when it is asked, and why. */
export interface Candidate {
  readonly entry: string;
  readonly name: string;
  readonly kind: EntryKind;
  /** Another organisation proposed that we use it. */
  readonly proposed: boolean;
  /** A source names us with it, and says use or something near it. */
  readonly sourced: "use" | "something" | null;
  /** Who uses it, the most alike first. */
  readonly users: readonly string[];
  /** The place of the rule by which it asks for an answer, from 0; null when it asks for none. */
  readonly subject: number | null;
  /** Somebody said before not to know. */
  readonly asked: boolean;
}

/** Of more municipalities than this it says little that they are like us. */
const near = 20;
/** So many users are named beside a question. */
export const mostNamed = 5;

/** What is used as it is comes before what is followed or taken part in. */
const kinds: readonly EntryKind[] = [
  "software",
  "service",
  "method",
  "data",
  "practice",
  "agreement",
  "network",
];
const order: readonly Because[] = ["proposal", "source", "like-us", "subject", "catalogue"];

/** Why an entry is asked: what others say of us, then what those like us use, then what asks for an answer. */
export function becauseOf(
  { proposed, sourced, users, subject }: Candidate,
  alike: ReadonlyMap<string, Alike>,
): Because {
  if (proposed) return "proposal";
  if (sourced !== null) return "source";
  const nearest = users.flatMap((code) => alike.get(code) ?? [])[0];
  if (nearest?.joined) return "arrangement";
  if (nearest && (nearest.sameSize || nearest.place < near)) return "like-us";
  return subject === null ? "catalogue" : "subject";
}

/** The order in which entries are asked; what somebody did not know comes last, in the same order. */
export function inOrderOfAsking(
  candidates: readonly Candidate[],
  alike: ReadonlyMap<string, Alike>,
): (Candidate & { readonly because: Because })[] {
  return candidates
    .map((one) => {
      const because = becauseOf(one, alike);
      return { ...one, because, weight: weightOf(one, because, alike) };
    })
    .sort((a, b) => {
      const first = a.weight.findIndex((value, at) => value !== b.weight[at]);
      if (first < 0) return inDutchOrder.compare(a.name, b.name) || (a.entry < b.entry ? -1 : 1);
      return (a.weight[first] ?? 0) - (b.weight[first] ?? 0);
    })
    .map(({ weight: _, ...question }) => question);
}

/** The lower, the earlier; numbers that come first weigh most. */
function weightOf(
  { asked, sourced, users, subject, kind }: Candidate,
  because: Because,
  alike: ReadonlyMap<string, Alike>,
): number[] {
  const places = users.map((code) => alike.get(code)?.place ?? alike.size);
  const group = order.indexOf(because === "arrangement" ? "like-us" : because);
  const within = {
    proposal: 0,
    source: sourced === "use" ? 0 : 1,
    "like-us": -places.filter((place) => place < near).length,
    arrangement: -places.filter((place) => place < near).length,
    subject: subject ?? 0,
    catalogue: kinds.indexOf(kind),
  }[because];
  return [asked ? 1 : 0, group, within, -users.length, Math.min(alike.size, ...places)];
}
