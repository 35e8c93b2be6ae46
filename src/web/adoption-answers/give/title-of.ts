import type { PageView } from "../../page.ts";
import { named } from "../words.ts";
import type { GiveData } from "./load-give.ts";

/** Whose answers are given, and on what when it is one subject. */
export function titleOf(
  { organisation: { name }, one, members }: GiveData,
  { t }: Pick<PageView, "t">,
): string {
  if (members?.one) {
    const subject = named(members.one.subject);
    return t("adoptionAnswers.members.oneTitle", { subject, name });
  }
  if (members) return t("adoptionAnswers.members.title", { name });
  if (one) return t("adoptionAnswers.one.title", { subject: named(one.item), name });
  return t("adoptionAnswers.give.title", { name });
}
