import type { Language } from "#standards/istandaarden/words";

export const languages: readonly Language[] = ["nl", "en"];
export type { Language };
