import { signIn } from "../i18n/nl/sign-in.ts";

/** What sign-in told this page in its address; null when nothing. */
export const told = (query: URLSearchParams, what: "to" | "fault" | "minutes"): string | null =>
  query.get(what);

export type WordedFault = Exclude<keyof typeof signIn.fault, "title">;

/** A fault that there is a sentence for; a word that is none of ours is not repeated. */
export const faultOf = (value: string | null): WordedFault | null =>
  value !== null && value !== "title" && Object.hasOwn(signIn.fault, value)
    ? (value as WordedFault)
    : null;
