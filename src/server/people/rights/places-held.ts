import type { Context } from "#platform/context";
import { rightHistory } from "./right-store.ts";

/** An organisation at which a person holds a right or held one; until when, null while it was not taken. */
export interface PlaceHeld {
  readonly organisation: string;
  readonly until: Date | null;
}

/** Where a person holds a right, or held one before: a right that lapsed or was taken is told too. */
export async function placesHeld(ctx: Context, person: number): Promise<PlaceHeld[]> {
  const rights = await rightHistory(ctx.db, person);
  return rights.flatMap(({ organisation, ended_at: until }) =>
    organisation === null ? [] : [{ organisation, until }],
  );
}
