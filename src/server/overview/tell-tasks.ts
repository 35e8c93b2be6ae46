import type { Task } from "#contract/overview";
import { peopleDirectory } from "#people";
import { nobody } from "#platform/caller";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { hasSecondFactor } from "#platform/sign-in/second-factor/factor-store";
import { taskMail } from "./task-mail.ts";
import { type TaskSource, tasksOf } from "./tasks.ts";
import { replaceTold, type ToldTask, toldTasks } from "./told-store.ts";

/**
 * Tells everybody who holds a right of what began to wait for them since the last time: one mail, that goes at once,
 * in the weekly mail or not at all, as each prefers.
 */
export const tellTasks =
  (sources: readonly TaskSource[]) =>
  async (ctx: Context): Promise<void> => {
    const told = Map.groupBy(await toldTasks(ctx.db), ({ person }) => person);
    for (const person of await peopleDirectory.holders(ctx)) {
      await tellOne(ctx, sources, { person, told: told.get(person) ?? [] });
    }
  };

async function tellOne(
  ctx: Context,
  sources: readonly TaskSource[],
  { person, told }: { person: number; told: readonly ToldTask[] },
): Promise<void> {
  const tasks = await tasksFor(ctx, sources, person);
  const before = new Map(told.map(({ task, count }) => [task, count]));
  const more = tasks.filter(({ id, count }) => count > (before.get(id) ?? 0));
  if (more.length > 0) await mail(ctx, person, more);
  const same =
    tasks.length === told.length && tasks.every(({ id, count }) => before.get(id) === count);
  if (same) return;
  await replaceTold(
    ctx.db,
    person,
    tasks.map(({ id, count }) => ({ person, task: id, count })),
  );
}

/** What somebody would find on the page of their tasks now. */
async function tasksFor(
  ctx: Context,
  sources: readonly TaskSource[],
  person: number,
): Promise<Task[]> {
  const held = await peopleDirectory.holdings(ctx, person);
  const enrolled = await hasSecondFactor(ctx.db, person);
  // As if in a session with the second factor: the mail says how much waits, and for whom.
  const caller = { ...nobody("job"), person, ...held, secondFactor: { enrolled, at: ctx.now } };
  return tasksOf({ ...ctx, caller }, sources);
}

async function mail(ctx: Context, person: number, tasks: readonly Task[]): Promise<void> {
  const language = (await peopleDirectory.addressOf(ctx, person))?.language ?? "nl";
  await enqueueMail(ctx, {
    to: { person },
    kind: "overview/tasks",
    language,
    ...taskMail(tasks, language),
  });
}
