import { allowed } from "./allowed.ts";
import { orLeaveOut } from "./leave-out.ts";
import { sentences, type Told, words } from "./told.ts";
import type { ValueCase } from "./value-case.ts";

/** No element may be empty (RS033): what there is nothing to tell of is left out. */
export function empty({ element, type }: ValueCase): Told {
  const { name } = element;
  const may = allowed(type);
  return {
    says: words(`${name} is leeg.`, `${name} is empty.`),
    mend: sentences(
      words(`Vul ${name} met ${may.nl}.`, `Fill ${name} with ${may.en}.`),
      orLeaveOut(element),
    ),
  };
}
