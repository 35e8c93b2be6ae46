import type { AnswerForm } from "#contract/adoption";

/** One answer, without what it is about. */
export type Given = Omit<AnswerForm, "entry" | "version" | "replaces">;
