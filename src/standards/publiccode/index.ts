export { describeFault } from "./describe-fault.ts";
export type { Fault } from "./fault.ts";
export type { PublicCode } from "./public-code.ts";
export { readPubliccode } from "./read-publiccode.ts";
export { licensePage } from "./rules/code-rules.ts";
export { writePubliccode } from "./write-publiccode.ts";
