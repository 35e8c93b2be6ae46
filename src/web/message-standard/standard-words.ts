import type { Deadline } from "#standards/istandaarden/deadlines/deadlines-of";
import { sentBefore, sentBy } from "#standards/istandaarden/explanations/sent-by";
import type { MessageDefinition } from "#standards/istandaarden/release-3-2/messages";
import type { PageView } from "../page.ts";

/** Messages that are no return, by the three digits that both families share. */
const purposes = ["301", "305", "307", "315", "317", "319", "323", "325"] as const;
type WithPurpose = (typeof purposes)[number];

const hasPurpose = (number: string): number is WithPurpose =>
  purposes.some((one) => one === number);

/** What a message is for, in a few words. */
export function purposeOf({ t }: PageView, message: MessageDefinition): string {
  const { number } = message;
  if (hasPurpose(number)) return t(`messageStandard.purpose.${number}`);
  return t("messageStandard.purpose.retour", { name: sentBefore(message)?.name ?? "" });
}

/** The two parties of a message, each in a word. */
export function partiesOf(
  { t }: PageView,
  message: MessageDefinition,
): { readonly from: string; readonly to: string } {
  const { from, to } = sentBy(message);
  return { from: t(`messageStandard.party.${from}`), to: t(`messageStandard.party.${to}`) };
}

const week = 7;

/** How long there is: whole weeks as weeks, as the standard says it. */
export function termOf({ t }: PageView, { days, in: counted }: Deadline): string {
  const isWeeks = counted === "calendar-days" && days % week === 0;
  return isWeeks
    ? t("messageStandard.message.deadline.weeks", { count: days / week })
    : t(`messageStandard.message.deadline.${counted}`, { count: days });
}
