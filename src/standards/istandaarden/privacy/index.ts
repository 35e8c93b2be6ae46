export { type MaskOptions, maskBsns, maskFileName } from "./mask-bsn.ts";
export { maskFinding, maskSentence } from "./mask-finding.ts";
