import type { z } from "zod";
import type * as contract from "#contract/overview";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { type TaskSource, tasksOf } from "./tasks.ts";

type Asked = z.infer<typeof contract.listMyTasks.query>;

/** One list of all that waits for the caller. */
export async function listMyTasks(
  ctx: Context,
  asked: Asked,
  sources: readonly TaskSource[],
): Promise<z.infer<typeof contract.listMyTasks.reply>> {
  const page = pageOf("my-tasks", asked);
  const tasks = await tasksOf(ctx, sources);
  return {
    total: tasks.length,
    items: tasks.slice(page.offset, page.offset + page.limit),
    next: page.next(tasks.length),
  };
}
