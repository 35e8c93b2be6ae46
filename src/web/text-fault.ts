import { namesPerson } from "#contract/published";
import { isShowable } from "#contract/text";
import type { PageView } from "./page.ts";

/** What is wrong with a text that everybody may read, as the API judges it; null when nothing is. */
export function textFault(typed: string, most: number, { t }: Pick<PageView, "t">): string | null {
  if (typed.length > most) return t("words.text.long", { most, n: typed.length });
  if (!isShowable(typed)) return t("words.text.signs");
  return namesPerson(typed) ? t("words.text.person") : null;
}
