import type { Explanation } from "#standards/istandaarden/explanations/explanation";

/** Return codes that name no rule: why somebody gets one hangs on the rest of the return. */
const told = ["0001", "0200", "0233", "8001"] as const;

/** Under which text is told why somebody meets this code; null: it says itself all that there is. */
export function ownReason({ code, kind }: Explanation): (typeof told)[number] | "transport" | null {
  if (kind === "transport") return "transport";
  return kind === "return-code" ? (told.find((one) => one === code) ?? null) : null;
}
