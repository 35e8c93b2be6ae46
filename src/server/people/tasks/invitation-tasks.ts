import type { Task } from "#contract/overview";
import type { Context } from "#platform/context";
import { daysKept } from "../invitations/invitation.ts";
import { expiredInvitations } from "../invitations/invitation-store.ts";
import { namedOrganisations } from "../organisation-name.ts";
import { findPersons } from "../persons/person-store.ts";
import { rightsAt } from "../rights/right-store.ts";

/** Invitations that expired unanswered, as long as their address is kept. Who was asked again or came by another way is left out. */
export async function invitationTasks(
  ctx: Context,
  organisations: readonly string[],
): Promise<Task[]> {
  const since = new Date(ctx.now.getTime() - daysKept * 24 * 3_600_000);
  const expired = await expiredInvitations(ctx.db, organisations, { since, until: ctx.now });
  const nameOf = await namedOrganisations(ctx, organisations);
  const tasks: Task[] = [];
  for (const organisation of new Set(expired.map((one) => one.organisation))) {
    const here = await addressesAt(ctx, organisation);
    for (const { id, email } of expired.filter((one) => one.organisation === organisation)) {
      if (here.has(email.toLowerCase())) continue;
      tasks.push({
        id: `invitation-${id}`,
        kind: "invitation-expired",
        organisation: { id: organisation, name: nameOf(organisation).name },
        about: email,
        count: 1,
        due: null,
      });
    }
  }
  return tasks;
}

/** The addresses of who works there already, in small letters. */
async function addressesAt(ctx: Context, organisation: string): Promise<ReadonlySet<string>> {
  const rights = await rightsAt(ctx.db, organisation);
  const persons = await findPersons(ctx.db, [...new Set(rights.map(({ person }) => person))]);
  return new Set(persons.flatMap(({ email }) => email?.toLowerCase() ?? []));
}
