import { isTooFarAhead } from "#contract/adoption";
import { looksPersonal } from "#contract/role-address";
import { type Context, dutchDate } from "#platform/context";
import { type Fault, Invalid } from "#platform/refusal";
import { type Said, stepsOf } from "./use.ts";

/**
 * Whether what an organisation says of its use can be so: dates in the order of the steps, none of a step to come before
 * the step that it says to be at, no person's address. Throws `adoption/use-does-not-fit` with every fault.
 */
export function checkUse(ctx: Context, said: Said): void {
  const faults = [...datesOf(said, dutchDate(ctx.now)), ...addressOf(said)];
  if (faults.length === 0) return;
  throw new Invalid(
    "adoption/use-does-not-fit",
    `What you say of the use does not fit together: ${faults.map(({ where, detail }) => `${where}: ${detail}`).join("; ")}`,
    faults,
  );
}

/** Whether its days can be so. */
export const daysFit = (said: Said, today: string): boolean => datesOf(said, today).length === 0;

function datesOf(said: Said, today: string): Fault[] {
  const steps = stepsOf(said);
  if (said.status === "not-used") {
    return steps
      .filter(([, , day]) => day !== null)
      .map(([, field]) => ({ where: `body.${field}`, detail: "leave out what is not used" }));
  }
  const at = steps.findIndex(([status]) => status === said.status);
  const faults: Fault[] = [];
  let before: string | null = null;
  for (const [n, [, field, day]] of steps.entries()) {
    if (day === null) continue;
    if (before !== null && day < before) {
      faults.push({ where: `body.${field}`, detail: "is before the step that goes before it" });
    }
    const detail = wrongDay(day, today, n > at);
    if (detail) faults.push({ where: `body.${field}`, detail });
    before = day;
  }
  return faults;
}

/** A step beyond the one that it is at is a plan; all before it have begun. */
function wrongDay(day: string, today: string, isPlan: boolean): string | null {
  if (isTooFarAhead(day, today)) return "is more than ten years ahead";
  if (isPlan) return day <= today ? "has passed: choose that step, or a later day" : null;
  return day > today ? "is still to come: choose an earlier step" : null;
}

const addressOf = ({ contact }: Said): Fault[] =>
  contact !== null && looksPersonal(contact)
    ? [{ where: "body.contact", detail: "give the address of a team, not of one person" }]
    : [];
