import { type Plan, planOf } from "../plan.ts";
import type { MessageDefinition } from "../release-3-2/messages.ts";
import { checkOf } from "../values/check-of.ts";
import type { ValueCheck } from "../values/value-fault.ts";

/** The plan of a message, and by the id of each element the check of its value. */
export interface Planned {
  readonly plan: Plan;
  readonly checks: readonly (ValueCheck | null)[];
}

const made = new Map<MessageDefinition, Planned>();

/** Made when it is first needed. */
export function planned(message: MessageDefinition): Planned {
  let one = made.get(message);
  if (!one) {
    const plan = planOf(message);
    one = { plan, checks: plan.elements.map(({ value }) => (value ? checkOf(value) : null)) };
    made.set(message, one);
  }
  return one;
}
