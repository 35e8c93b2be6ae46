import { secondFactorRights } from "#contract/access";
import type { Task } from "#contract/overview";
import { countingRights } from "#platform/access/counting-rights";
import type { Context } from "#platform/context";
import { thatExist } from "../organisation-end.ts";
import { claimTasks } from "./claim-tasks.ts";
import { confirmTasks } from "./confirm-tasks.ts";
import { invitationTasks } from "./invitation-tasks.ts";
import { mandateTasks } from "./mandate-tasks.ts";
import { moderatorTasks } from "./moderator-tasks.ts";

/** What waits for the caller in this module. */
export async function peopleTasks(ctx: Context): Promise<Task[]> {
  // What is asked may name somebody: it is for who may do it in this session.
  const rights = countingRights(ctx.caller);
  const holds = (sought: string) =>
    rights.flatMap(({ right, organisation }) =>
      right === sought && organisation !== null ? [organisation] : [],
    );
  const administers = holds("administrator");
  // Rights at what ended run out by themselves: nobody is asked to keep them.
  const keepsUp = await thatExist(ctx, administers);
  const moderates = rights.some(({ right }) => right === "moderator");
  return [
    ...secondFactorTask(ctx),
    ...(await claimTasks(ctx, administers)),
    ...(await confirmTasks(ctx, keepsUp)),
    ...(await invitationTasks(ctx, keepsUp)),
    ...(await mandateTasks(ctx, { administers, speaksFor: holds("mandate-holder") })),
    ...(moderates ? await moderatorTasks(ctx) : []),
  ];
}

function secondFactorTask({ caller }: Context): Task[] {
  const needed = caller.rights.some(({ right }) => secondFactorRights.includes(right));
  if (!needed || caller.secondFactor.enrolled) return [];
  return [
    {
      id: "second-factor",
      kind: "second-factor",
      organisation: null,
      about: null,
      count: 1,
      due: null,
    },
  ];
}
