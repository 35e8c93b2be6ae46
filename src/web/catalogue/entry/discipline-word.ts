import { disciplines } from "#contract/catalogue";
import type { PageView } from "../../page.ts";

/** What a discipline is called; one that is not in the list stands as it was written. */
export function disciplineWord(code: string, { t }: Pick<PageView, "t">): string {
  const known = disciplines.find((one) => one === code);
  return known ? t(`catalogueWork.disciplines.${known}`) : code;
}
