import type { ValueType } from "../notation.ts";
import { packed, packedText } from "../reader/bytes.ts";
import { isEqual } from "../reader/scope.ts";
import { dateCheck, timeCheck } from "./moment-check.ts";
import { textCheck } from "./text-check.ts";
import { read, type ValueCheck, type ValueFault } from "./value-fault.ts";
import { wholeCheck } from "./whole-check.ts";

const encoder = new TextEncoder();

/** What is wrong with a value that is at hand as a text. */
export function faultOfText(type: ValueType, written: string): ValueFault | null {
  const bytes = encoder.encode(written);
  return checkOf(type)(bytes, 0, bytes.length);
}

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

/** A fixed value with white space around it, which nobody makes longer than this. */
const longestFixed = 1000;

/** No code is longer than this. */
const longestCode = 4;

/** A code is exactly one of its list: no white space around it. */
function codeCheck(codes: readonly string[]): ValueCheck {
  const all = new Set(codes.map(packedText));
  return (bytes, start, end) => {
    if (start === end) return "empty";
    if (end - start > longestCode) return "not-in-list";
    read.number = packed(bytes, start, end);
    return all.has(read.number) ? null : "not-in-list";
  };
}

function fixedCheck(value: string, isWhole: boolean): ValueCheck {
  const plain = encoder.encode(value);
  return (bytes, start, end) => {
    if (isEqual(plain, bytes, start, end)) return null;
    if (start === end) return "empty";
    if (end - start > longestFixed) return "other-value";
    const written = decoder.decode(bytes.subarray(start, end));
    const trimmed = isWhole ? written.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "") : written;
    return trimmed === value ? null : "other-value";
  };
}
