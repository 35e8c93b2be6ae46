import { type OwnAnswer, type OwnUse, reviewDays } from "#contract/adoption";
import { daysLater } from "../../moment.ts";
import { type Ready, readyOf } from "./ready.ts";

export const sectionIds = ["conflict", "ready", "expired", "review", "silent", "given"] as const;
export type SectionId = (typeof sectionIds)[number];

/** One subject on the page, with where it stands there. */
export interface Item extends OwnAnswer {
  readonly ready: Ready | null;
  readonly section: SectionId;
}

export function itemsOf(
  own: readonly OwnAnswer[],
  uses: readonly OwnUse[],
  today: string,
): readonly Item[] {
  const soon = daysLater(today, reviewDays);
  return own.map((one) => {
    const ready = readyOf(one, uses, today);
    return { ...one, ready, section: sectionOf(one, ready, soon) };
  });
}

/** Each subject stands once, at what asks the most. */
function sectionOf(own: OwnAnswer, ready: Ready | null, soon: string): SectionId {
  if (own.answer === "conflict") return "conflict";
  if (ready) return "ready";
  if (own.answer === "expired") return "expired";
  if (own.answer === "none") return "silent";
  return own.reviewOn !== null && own.reviewOn <= soon ? "review" : "given";
}

/** What is to be answered after this one: in the order of the page. */
export function nextAfter(items: readonly Item[], current: Item | null): Item | null {
  const open = items.filter(({ section }) => section !== "given");
  const at = current ? open.indexOf(current) : -1;
  return open[at + 1] ?? null;
}
