import type { PracticeSignInFault, SecondFactorFault, SignInFault } from "#contract/sign-in";
import { type Language, languageOf } from "./return-path.ts";

// The pages of src/web that sign-in sends people to: their addresses. What they are told has the same name in both languages.
const pages = {
  nl: {
    signIn: "/nl/aanmelden",
    secondFactor: "/nl/tweede-factor",
    practice: "/nl/oefenaanmelding",
  },
  en: {
    signIn: "/en/sign-in",
    secondFactor: "/en/second-factor",
    practice: "/en/practice-sign-in",
  },
} as const;

/** The page where people sign in, saying why they are not yet. The fault is a word of ours, never of a provider. */
export const signInPage = (fault: SignInFault | null, to: string): string => {
  const language = languageOf(to);
  return address(pages[language].signIn, fault === null ? { to } : { fault, to });
};

/** The page that asks for a code. After too many wrong ones it says how many minutes to wait. */
export const secondFactorPage = (
  to: string,
  told: { fault?: SecondFactorFault; minutes?: number } = {},
): string => {
  const language = languageOf(to);
  return address(pages[language].secondFactor, { ...told, to });
};

/** The page of the practice provider, for one sign-in. */
export const practicePage = (
  uid: string,
  language: Language,
  fault?: PracticeSignInFault,
): string => address(`${pages[language].practice}/${uid}`, fault === undefined ? {} : { fault });

function address(path: string, told: { fault?: string; to?: string; minutes?: number }): string {
  const query = new URLSearchParams();
  if (told.fault !== undefined) query.set("fault", told.fault);
  if (told.minutes !== undefined) query.set("minutes", `${told.minutes}`);
  // Home is where people go anyhow.
  if (told.to !== undefined && !/^\/(nl|en)\/?$/.test(told.to)) query.set("to", told.to);
  return query.size === 0 ? path : `${path}?${query}`;
}
