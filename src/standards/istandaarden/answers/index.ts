export { type Answer, answerOf } from "./answer-of.ts";
export type { AnswerSettings } from "./answer-settings.ts";
export { answerTo } from "./answer-to.ts";
export { answeredBy } from "./answered-by.ts";
export { errorReport } from "./error-report.ts";
export { type Judgement, judgementOf } from "./judgement.ts";
export { type Sent, SentReader } from "./sent.ts";
