import { audit } from "../i18n/nl/audit.ts";
import type { Translate } from "../i18n/texts.ts";

/** The kinds of subject that have words. */
export const kindIds = Object.keys(audit.kinds) as (keyof typeof audit.kinds)[];

export function kindWords(t: Translate, kind: string): string {
  const known = kindIds.find((id) => id === kind);
  return known ? t(`audit.kinds.${known}`) : kind;
}
