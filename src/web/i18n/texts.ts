import { createInstance, type TFunction } from "i18next";
import type { Language } from "../language.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof dutch };
  }
}

export type Translate = TFunction;

const i18n = createInstance();
void i18n.init({
  lng: "nl",
  initAsync: false,
  // A key without a text is a compile error, so no language stands in for another.
  fallbackLng: false,
  resources: { nl: { translation: dutch }, en: { translation: english } },
  // React escapes what it draws.
  interpolation: { escapeValue: false },
});

const translators = { nl: i18n.getFixedT("nl"), en: i18n.getFixedT("en") } as const;

/** The texts of a language: `t("home.title")`, plurals through `count`. */
export const textsFor = (language: Language): Translate => translators[language];
