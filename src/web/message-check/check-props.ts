import type { messageCheck } from "../i18n/nl/message-check.ts";
import type { Language } from "../language.ts";
import type { IconName } from "../ui/icons.ts";

export type CheckTexts = (typeof messageCheck)["island"];

/** Drawings, so that the browser need not load all of ours. */
export const iconNames = [
  "lock",
  "download",
  "print",
  "check",
  "error",
  "warning",
  "close",
  "chevron-left",
  "chevron-right",
  "document",
] as const satisfies readonly IconName[];

/** What the server gives the page: plain data, for it crosses to the browser. */
export interface CheckProps {
  readonly language: Language;
  readonly texts: CheckTexts;
  /** The municipalities of the practice country are made up. */
  readonly practice: boolean;
  /** The address of what explains a code, with `CODE` in it. */
  readonly rule: string;
  readonly deadlines: string;
  readonly icons: Readonly<Record<(typeof iconNames)[number], string>>;
}

/** What the browser adds: the worker beside the page. */
export interface LiveCheckProps extends CheckProps {
  /** Left out on the server, which checks nothing. */
  readonly startWorker?: () => Worker;
}
