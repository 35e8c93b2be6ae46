import type { Task } from "#contract/overview";
import type { Context } from "#platform/context";

/** What one module has waiting for the caller. Every module hands its own to `app.ts`. */
export type TaskSource = (ctx: Context) => Promise<readonly Task[]>;

/** What waits for the caller over all modules: what has a date first, the soonest before the later. */
export async function tasksOf(ctx: Context, sources: readonly TaskSource[]): Promise<Task[]> {
  const found: Task[] = [];
  // One after the other: they share one transaction, and the embedded database one connection.
  for (const source of sources) found.push(...(await source(ctx)));
  const day = ({ due }: Task): string => due ?? "9999-12-31";
  return found.sort((a, b) => day(a).localeCompare(day(b)) || a.id.localeCompare(b.id));
}
