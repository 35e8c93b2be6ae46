import type { Answer, AnswerSettings } from "#standards/istandaarden/answers/index";
import type { FileReport } from "#standards/istandaarden/report/file-report";
import type { ToldFinding } from "#standards/istandaarden/report/message-report";
import type { Language } from "../../language.ts";
import type { Municipalities } from "../municipalities.ts";
import type { Snippet, SnippetWish } from "./snippet.ts";

export type Verdict = FileReport["verdict"];
/** Why a file could not be opened: it was moved, or changed since it was chosen. */
export type Unread = "gone" | "unreadable";

/** A finding as the page shows it. */
export interface ShownFinding extends ToldFinding {
  /** With which the receiver refuses the message; null: it does not get as far. */
  readonly retourCode: string | null;
  /** Its place in `groups`. */
  readonly group: number;
}

/** A file that somebody looks at. */
export interface OpenedFile {
  readonly report: Omit<FileReport, "findings">;
  /** How many there are of each code as it is shown: that of the standard where there is one. */
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly ShownFinding[];
  /** What the clients and products are called, in the order of the message. */
  readonly groups: readonly string[];
  /** What each code, as it is shown, says in one sentence. */
  readonly says: Readonly<Record<string, string>>;
  /** The message itself can be shown. */
  readonly isAtHand: boolean;
  readonly answer: Expected | null;
}

/** What comes back for a message, and of an answer which one; null: the file was not opened, or is no message. */
export interface Expected {
  readonly kind: Answer["kind"];
  readonly message: string | null;
}

/** What is known of a file in the list. */
export interface Result {
  readonly id: number;
  readonly verdict: Verdict;
  readonly why: Unread | null;
  readonly message: string | null;
  readonly reconstructed: boolean;
  /** By the code that is shown. */
  readonly counts: Readonly<Record<string, number>>;
  /** Why it was not read, in a sentence. */
  readonly reason: string | null;
  /** By what the same content is known within this visit; null: it was not read to its end. */
  readonly digest: string | null;
}

/** A file that is given to be checked. */
export interface Given {
  readonly id: number;
  readonly name: string;
  readonly blob: Blob;
}

export interface Settings {
  readonly lang: Language;
  /** Null: their codes are not looked at. */
  readonly municipalities: Municipalities | null;
  readonly unread: Readonly<Record<Unread, string>>;
}

/** An answer as a file; `refused`: what was filled in cannot stand in a message, `lost`: the file is not there any more. */
export type MadeAnswer =
  | { readonly kind: "file"; readonly name: string; readonly blob: Blob }
  | { readonly kind: "refused" | "lost" | "none" };

export type ReportKind = "json" | "csv" | "text";

/** What can be asked of the worker, and what it replies. */
export interface Questions {
  readonly file: {
    readonly asks: { readonly id: number; readonly showBsn: boolean };
    readonly reply: OpenedFile;
  };
  readonly snippet: {
    readonly asks: {
      readonly id: number;
      readonly wish: SnippetWish;
      readonly showBsn: boolean;
    };
    /** Null: the file is not there any more. */
    readonly reply: Snippet | null;
  };
  readonly report: {
    readonly asks: {
      readonly ids: readonly number[];
      readonly as: ReportKind;
      readonly showBsn: boolean;
    };
    readonly reply: Blob;
  };
  readonly answer: {
    readonly asks: {
      readonly id: number;
      readonly to: AnswerSettings;
      readonly showBsn: boolean;
    };
    readonly reply: MadeAnswer;
  };
  readonly example: {
    readonly asks: Readonly<Record<string, never>>;
    readonly reply: { readonly name: string; readonly blob: Blob };
  };
}

export type Question = {
  readonly [About in keyof Questions]: {
    readonly about: About;
    readonly asks: Questions[About]["asks"];
  };
}[keyof Questions];

/** What the page tells the worker. */
export type Order =
  | { readonly kind: "settings"; readonly settings: Settings }
  | {
      readonly kind: "check";
      readonly files: readonly Given[];
      /** As yyyymmdd. */
      readonly today: number;
      readonly mostBytes: number;
    }
  /** What waits is not checked any more. */
  | { readonly kind: "cancel" }
  /** Nothing is kept of any file. */
  | { readonly kind: "forget" }
  | { readonly kind: "ask"; readonly number: number; readonly question: Question };

/** What the worker tells the page. */
export type News =
  | { readonly kind: "ready" }
  /** Few files are left to check. */
  | { readonly kind: "hungry" }
  | {
      readonly kind: "progress";
      readonly results: readonly Result[];
      /** The file that is being read, and which part of it was. */
      readonly current: { readonly id: number; readonly part: number } | null;
      /** Nothing waits any more. */
      readonly isIdle: boolean;
    }
  | { readonly kind: "reply"; readonly number: number; readonly reply: unknown }
  | { readonly kind: "failed"; readonly number: number };
