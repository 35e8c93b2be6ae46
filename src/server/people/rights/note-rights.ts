import { writeLine } from "#platform/audit/write-line";
import type { Context } from "#platform/context";

/**
 * A line in the audit trail for who gets or loses rights, and where: by number. The line of the request itself names
 * what was asked, and that is often an invitation or a claim.
 */
export function noteRights(
  ctx: Context,
  act: "giveRight" | "endRight",
  { person, organisation }: { readonly person: number; readonly organisation: string | null },
): Promise<void> {
  const object = { kind: "person", id: `${person}` };
  return writeLine(ctx, { act, organisation, object, result: "done" });
}
