import type { Language } from "../language.ts";

/** What people and sources write is Dutch: on an English page it says so, for who listens to it. */
export const dutchOn = (language: Language): "nl" | undefined =>
  language === "nl" ? undefined : "nl";
