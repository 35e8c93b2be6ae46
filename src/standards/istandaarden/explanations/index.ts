export { codeListNamed, codeListNames } from "./code-lists.ts";
export { explain, explanations, nearCodes } from "./explain.ts";
export type { AskedAt, Explanation } from "./explanation.ts";
export { type ElementRow, messagePage } from "./message-page.ts";
