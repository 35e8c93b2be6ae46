import type { ProblemDocument } from "#contract/pages";
import { account } from "../i18n/nl/account.ts";
import { adoptionAnswers } from "../i18n/nl/adoption-answers.ts";
import { adoptionFill } from "../i18n/nl/adoption-fill.ts";
import { adoptionUse } from "../i18n/nl/adoption-use.ts";
import { catalogueWork } from "../i18n/nl/catalogue-work.ts";
import { documents } from "../i18n/nl/documents.ts";
import { network } from "../i18n/nl/network.ts";
import { people } from "../i18n/nl/people.ts";
import type { Translate } from "../i18n/texts.ts";

const has = <Table extends object>(table: Table, key: string): key is string & keyof Table =>
  Object.hasOwn(table, key);

const byStatus = {
  403: "403",
  404: "404",
  409: "409",
  413: "413",
  429: "429",
  503: "503",
} as const;

/** Why the API refused and how to go on, in the language of the page. The API itself speaks English. */
export function refusalWords(t: Translate, { type, status }: ProblemDocument): string {
  const code = type.replace(/^\/problems\//, "");
  if (has(people.refused, code)) return t(`people.refused.${code}`);
  if (has(documents.refused, code)) return t(`documents.refused.${code}`);
  if (has(catalogueWork.refused, code)) return t(`catalogueWork.refused.${code}`);
  if (has(adoptionUse.refused, code)) return t(`adoptionUse.refused.${code}`);
  if (has(adoptionAnswers.refused, code)) return t(`adoptionAnswers.refused.${code}`);
  if (has(adoptionFill.refused, code)) return t(`adoptionFill.refused.${code}`);
  if (has(account.refused, code)) return t(`account.refused.${code}`);
  if (has(network.refused, code)) return t(`network.refused.${code}`);
  const known = has(byStatus, String(status)) ? byStatus[status as keyof typeof byStatus] : "other";
  return t(`people.refusedBy.${known}`);
}

/** Whether it is refused only until a second factor is shown. */
export const isSecondFactor = ({ type }: Pick<ProblemDocument, "type">): boolean =>
  type === "/problems/platform/second-factor-needed" ||
  type === "/problems/platform/second-factor-too-old";
