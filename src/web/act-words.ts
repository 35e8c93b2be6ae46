import { acts } from "./i18n/nl/acts.ts";
import type { Translate } from "./i18n/texts.ts";

export type WordedAct = keyof typeof acts;

export const isWorded = (act: string): act is WordedAct => Object.hasOwn(acts, act);

/** What somebody did or may do, in plain words; a neutral sentence for an act that has none yet. */
export const actWords = (t: Translate, act: string): string =>
  isWorded(act) ? t(`account.acts.${act}`) : t("account.unknownAct");
