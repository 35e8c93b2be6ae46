import { isDeepStrictEqual } from "node:util";
import type { EntryContent } from "#contract/catalogue";
import type { Difference } from "#contract/collecting";
import { given, type SomeContent } from "./some-content.ts";

/** The fields in which two contents differ. A field that `after` leaves out is not touched. */
export function differences(before: EntryContent, after: SomeContent): Difference[] {
  const said = given(after);
  const fields = Object.keys(said) as (keyof EntryContent)[];
  return fields
    .filter((field) => !isDeepStrictEqual(before[field], said[field]))
    .map((field) => ({ field, before: before[field], after: said[field] }));
}
