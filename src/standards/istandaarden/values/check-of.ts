import type { ValueType } from "../notation.ts";
import { dateCheck, timeCheck } from "./moment-check.ts";
import { textCheck } from "./text-check.ts";
import type { ValueCheck } from "./value-fault.ts";
import { wholeCheck } from "./whole-check.ts";

/** The check of a type, made once. */
export function checkOf(type: ValueType): ValueCheck {
  switch (type.kind) {
    case "text":
      return textCheck(type);
    case "whole":
      return wholeCheck(type.most);
    case "date":
      return dateCheck;
    case "time":
      return timeCheck;
    case "code":
      return codeCheck(Object.keys(type.list.meanings));
    case "fixed":
      return fixedCheck(type.value, type.of === "whole");
  }
}

const decoder = new TextDecoder();

/** A code is exactly one of its list: no white space around it. */
function codeCheck(codes: readonly string[]): ValueCheck {
  const all = new Set(codes);
  return (bytes, start, end) => {
    if (start === end) return "empty";
    // No code is longer, and a text of megabytes need not be read to know that it is none.
    if (end - start > 8) return "not-in-list";
    return all.has(decoder.decode(bytes.subarray(start, end))) ? null : "not-in-list";
  };
}

function fixedCheck(value: string, isWhole: boolean): ValueCheck {
  return (bytes, start, end) => {
    if (start === end) return "empty";
    const written = decoder.decode(bytes.subarray(start, end));
    const trimmed = isWhole ? written.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "") : written;
    return trimmed === value ? null : "other-value";
  };
}
