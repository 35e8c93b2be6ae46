import { access } from "#contract/access";
import { countingRights } from "#platform/access/counting-rights";
import type { Context } from "#platform/context";

/**
 * The partnership by which who asks does one thing for an organisation: null for who holds a right to that at the
 * organisation itself, or when nobody asks. Who may read there and no more, or write what is used and not answer, does
 * the rest by the mandate.
 */
export function actingFor(
  { caller }: Context,
  organisation: string,
  act: "getFirstFill" | "putUse" | "giveAnswers",
): string | null {
  const opening: readonly string[] = access[act]?.rights ?? [];
  const mayAt = (at: string): boolean =>
    countingRights(caller).some((one) => one.organisation === at && opening.includes(one.right));
  if (mayAt(organisation)) return null;
  const mandate = caller.mandates.find(
    ({ giver, taker, scope }) =>
      giver === organisation && scope.includes("adoption") && mayAt(taker),
  );
  return mandate?.taker ?? null;
}
