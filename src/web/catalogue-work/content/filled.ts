import type { Faults } from "../../acts.ts";

/** What stands in a form now: read, or typed and to be mended. */
export interface Filled {
  readonly values: URLSearchParams;
  readonly faults: Faults;
}

export const filledIn = ({ values }: Filled, name: string): string => values.get(name) ?? "";
