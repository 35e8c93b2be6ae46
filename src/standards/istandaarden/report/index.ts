export { type Group, grouped } from "./grouped.ts";
export {
  type MessageReport,
  messageReport,
  type Telling,
  type ToldFinding,
} from "./message-report.ts";
export { sentenceOf } from "./sentence-of.ts";
export { shownValue } from "./shown-value.ts";
