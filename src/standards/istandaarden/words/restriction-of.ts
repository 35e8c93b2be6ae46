import type { CodeType, FixedType, Pattern, TextType, ValueType } from "../notation.ts";
import type { ValueFault } from "../values/value-fault.ts";
import { digitCounts, maxima, maxLengths } from "./restrictions.ts";

/**
 * The official code to which a fault of a value belongs: a restriction (RS) or one of three constraints that the schema holds.
 * Null: the standard has no code for it, as for a code that is in no list. It follows from the type alone, for the standard
 * places a restriction wherever the type stands. `value` tells apart what is one fault to us.
 */
export function restrictionOf(
  fault: ValueFault,
  type: ValueType,
  value: string | null = null,
): string | null {
  switch (type.kind) {
    case "text":
      return ofText(fault, type, value);
    case "whole":
      if (fault === "too-small") return "RS001";
      return fault === "too-large" ? (maxima.get(type.most) ?? null) : null;
    case "date":
      return fault === "time-zone" ? "RS032" : null;
    case "time":
      return fault === "time-zone" ? "RS034" : null;
    case "code":
      return ofCode(fault, type, value);
    case "fixed":
      return ofFixed(fault, type, value);
  }
}

function ofText(fault: ValueFault, type: TextType, value: string | null): string | null {
  const { most, patterns } = type;
  if (fault === "too-long") return most === null ? null : (maxLengths.get(most) ?? null);
  const [pattern] = patterns;
  if (!pattern) return null;
  if (fault === "empty") return ofPattern(pattern);
  // The schema refuses a second line by the way that it asks for one character that can be seen; no rule speaks of lines.
  const isLines = pattern.kind === "visible-line" && value !== null && value.trim() !== "";
  return fault === "pattern" && !isLines ? ofPattern(pattern) : null;
}

function ofPattern(pattern: Pattern): string | null {
  switch (pattern.kind) {
    case "digits":
      return pattern.most === null ? "RS046" : (digitCounts.get(pattern.most) ?? null);
    case "visible-line":
      return "RS033";
    case "visible":
      return "RS031";
    case "letters":
      return "RS045";
    case "letters-and-digits":
      return "CS319";
    case "version":
      return "RS048";
  }
}

/** This type could hold a longer code than any of its list. */
const wider: Readonly<Record<string, number>> = { LDT_RedenAfwijzingVerzoek: 2 };

/** Of codes the standard restricts the length alone: that of the longest. */
function ofCode(fault: ValueFault, { list, name }: CodeType, value: string | null): string | null {
  if (fault !== "not-in-list" || value === null) return null;
  const longest = Math.max(
    wider[name] ?? 0,
    ...Object.keys(list.meanings).map((code) => code.length),
  );
  return [...value].length > longest ? (maxLengths.get(longest) ?? null) : null;
}

const ofHeader: Readonly<Record<string, string>> = {
  LDT_BerichtCode: "RS047",
  LDT_BerichtVersie: "CS025",
  LDT_BerichtSubversie: "CS015",
};

/** A value that no message could have is restricted by its type already. */
function ofFixed(fault: ValueFault, type: FixedType, value: string | null): string | null {
  if (fault !== "other-value" && fault !== "empty") return null;
  const own = ofHeader[type.name] ?? null;
  if (value === null) return own;
  if (type.of === "text") return value.length > 3 ? "RS010" : own;
  if (!/^\s*[-+]?\d+\s*$/.test(value)) return own;
  if (Number(value) < 0) return "RS001";
  return Number(value) > 99 ? "RS002" : own;
}
