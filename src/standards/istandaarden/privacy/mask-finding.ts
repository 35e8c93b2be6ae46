import { type Finding, longestSeen, type Seen } from "../finding.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import { quote } from "../words/told.ts";
import { type Holds, holdsOf } from "./holds.ts";
import { maskBsns, maskCutTail, maskWhole } from "./mask-bsn.ts";

/** A finding without the BSNs that it holds. `message`: that of the verdict. */
export const maskFinding = (finding: Finding, message: MessageDefinition | null): Finding => ({
  ...finding,
  path: maskBsns(finding.path, { eight: false }),
  seen: finding.seen.map((one) => maskSeen(one, message)),
  ...(finding.keys && { keys: finding.keys.map((one) => maskSeen(one, message)) }),
});

export function maskSeen({ name, value }: Seen, message: MessageDefinition | null): Seen {
  return {
    name: maskBsns(name, { eight: false }),
    value: value === null ? null : maskValue(value, holdsOf(name, value, message)),
  };
}

function maskValue(value: string, holds: Holds): string {
  if (holds === "bsn") return value === "" ? value : maskWhole(value);
  if (holds === "number") return value;
  const isCut = value.length === longestSeen || [...value].length === longestSeen;
  const whole = maskBsns(value, { eight: holds === "text" });
  return isCut ? maskCutTail(whole) : whole;
}

/** A sentence about a finding, as `findingWords` makes it, without a BSN. */
export function maskSentence(
  sentence: string,
  { seen }: Finding,
  message: MessageDefinition | null,
): string {
  const pairs = seen.flatMap((one): (readonly [string, string])[] => {
    const { value } = one;
    if (value === null || !/\d{5}|\d.*\d.*\d.*\d.*\d/s.test(value)) return [];
    const masked = maskSeen(one, message).value ?? "";
    const bare = value.replace(/\D/g, "");
    return [
      [quote(value), quote(masked)],
      [value, masked],
      // A mend can show a number as it should have been written.
      ...(masked === value ? [[bare, bare] as const] : []),
    ];
  });
  return replaced(sentence, pairs);
}

/** Puts the second of each pair in place of the first; what is left is masked as any text. */
function replaced(text: string, [pair, ...rest]: readonly (readonly [string, string])[]): string {
  if (!pair) return maskBsns(text, { eight: false });
  const [from, to] = pair;
  return text
    .split(from)
    .map((part) => replaced(part, rest))
    .join(to);
}
