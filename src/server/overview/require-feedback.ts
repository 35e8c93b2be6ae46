import { NotFound } from "#platform/refusal";

/** Refuses when nothing was found to change. */
export function requireFeedback(id: string, found: boolean): void {
  if (!found) {
    throw new NotFound(
      "overview/unknown-feedback",
      `No feedback has the id ${id}. The command without --handled or --erase lists what waits.`,
    );
  }
}
