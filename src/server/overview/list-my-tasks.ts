import type { z } from "zod";
import type * as contract from "#contract/overview";
import type { Context } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { type TaskSource, tasksOf } from "./tasks.ts";

type Asked = z.infer<typeof contract.listMyTasks.query>;

/** One list of all that waits for the caller. */
export async function listMyTasks(
  ctx: Context,
  asked: Asked,
  sources: readonly TaskSource[],
): Promise<z.infer<typeof contract.listMyTasks.reply>> {
  return pageOfWhole("my-tasks", asked, await tasksOf(ctx, sources));
}
