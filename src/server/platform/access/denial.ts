import { type AccessRule, type Right, secondFactorRights, stepUpMinutes } from "#contract/access";
import type { Caller } from "../caller.ts";
import { Forbidden, type Refusal, Unauthenticated } from "../refusal.ts";

/** Why somebody may not do something. The code is stable; a page says it in the words of its reader. */
export type DenialCode =
  | "platform/not-signed-in"
  | "platform/no-right"
  | "platform/second-factor-needed"
  | "platform/second-factor-too-old";

export interface Denial<Code = DenialCode | "platform/key-needed"> {
  readonly code: Code;
  /** The rights of which one would do. */
  readonly needed: readonly Right[];
}

/** Whether a second factor was shown so recently that a decision can be made. */
export const isFresh = (shownAt: Date | null, now: Date): boolean =>
  shownAt !== null && now.getTime() - shownAt.getTime() <= stepUpMinutes * 60_000;

/** How far the second factor counts: not at all, for this session, or for a decision now. */
type Proof = "none" | "session" | "fresh";

function proofOf({ secondFactor }: Caller, now: Date): Proof {
  if (secondFactor.at === null) return "none";
  return isFresh(secondFactor.at, now) ? "fresh" : "session";
}

/**
 * Why this caller may not do what the rule is of, at this organisation; null when he may. The one place
 * where rights are weighed: the API asks it before every use case, and a page to say what is possible.
 */
export function denialOf(
  rule: AccessRule,
  caller: Caller,
  organisation: string | null,
  now: Date,
): Denial | null {
  if (rule.who !== "key") return denialOfPerson(rule, caller, organisation, now);
  return caller.key ? null : { code: "platform/key-needed", needed: [] };
}

/** The same of what no key can open. */
export function denialOfPerson(
  rule: AccessRule,
  caller: Caller,
  organisation: string | null,
  now: Date,
): Denial<DenialCode> | null {
  const needed: readonly Right[] = [...(rule.rights ?? []), ...(rule.national ?? [])];
  if (rule.who === "anyone") return null;
  if (caller.person === null) return { code: "platform/not-signed-in", needed };
  const held = heldFor(rule, caller, organisation);
  if (rule.who !== "signed-in" && held.length === 0) return { code: "platform/no-right", needed };

  const proof = proofOf(caller, now);
  const counts = (right: Right): boolean => proof !== "none" || !secondFactorRights.includes(right);
  if (rule.who !== "signed-in" && !held.some(counts)) {
    return { code: "platform/second-factor-needed", needed };
  }
  const asksAgain = rule.stepUp === true || (rule.stepUp && caller.secondFactor.enrolled);
  if (asksAgain && proof !== "fresh") {
    const code =
      proof === "none" ? "platform/second-factor-needed" : "platform/second-factor-too-old";
    return { code, needed };
  }
  return null;
}

/** The rights that open this rule for this caller: at the organisation, under its mandate, or national. */
function heldFor(
  { rights = [], national = [], mandate }: AccessRule,
  caller: Caller,
  organisation: string | null,
): Right[] {
  const asked: readonly Right[] = rights;
  const nationwide: readonly Right[] = national;
  const takers =
    mandate === undefined
      ? []
      : caller.mandates
          .filter(({ giver, scope }) => giver === organisation && scope.includes(mandate))
          .map(({ taker }) => taker);
  return caller.rights
    .filter((held) =>
      held.organisation === null
        ? nationwide.includes(held.right)
        : asked.includes(held.right) &&
          (held.organisation === organisation || takers.includes(held.organisation)),
    )
    .map(({ right }) => right);
}

/** The denial as the API says it. */
export function refusalOfDenial({ code, needed }: Denial): Refusal {
  switch (code) {
    case "platform/not-signed-in":
      return new Unauthenticated(code, "Sign in to do this.");
    case "platform/no-right":
      return new Forbidden(
        code,
        `This needs the right ${needed.join(" or ")}, and you do not hold it here. Ask an administrator of the organisation.`,
      );
    case "platform/second-factor-needed":
      return new Forbidden(code, "Show your second factor in this session, and do it again.");
    case "platform/second-factor-too-old":
      return new Forbidden(
        code,
        `This is a decision. Show your second factor again: it is older than ${stepUpMinutes} minutes.`,
      );
    case "platform/key-needed":
      return new Unauthenticated(
        code,
        "Send the API key of your organisation, as `Authorization: Bearer wk_…`. An administrator of the organisation makes one on its page of keys.",
      );
    default: {
      const every: never = code;
      return every;
    }
  }
}
