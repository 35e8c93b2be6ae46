import type { AuditLine } from "#contract/audit";
import { audit } from "../i18n/nl/audit.ts";
import { people } from "../i18n/nl/people.ts";
import type { Translate } from "../i18n/texts.ts";

/** The kinds of subject that have words. */
export const kindIds = Object.keys(audit.kinds) as (keyof typeof audit.kinds)[];

const rightIds = Object.keys(people.right) as (keyof typeof people.right)[];

/** What a line is about: a right by its name, anything else by its mark. */
export function objectWords(t: Translate, { kind, id }: NonNullable<AuditLine["object"]>): string {
  const known = kindIds.find((one) => one === kind);
  const right = kind === "right" ? rightIds.find((one) => one === id) : undefined;
  return t("audit.object", {
    kind: known ? t(`audit.kinds.${known}`) : kind,
    id: right ? t(`people.right.${right}.name`) : id,
  });
}
