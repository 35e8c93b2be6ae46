import type { z } from "zod";
import type * as contract from "#contract/people";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { findUndelivered } from "#platform/mail/find-undelivered";
import { requireOrganisation } from "../organisation-name.ts";
import { findPersons } from "../persons/person-store.ts";
import { rightTold } from "./right.ts";
import { rightsAt } from "./right-store.ts";

type Asked = z.infer<typeof contract.listColleagues.query>;
type Reply = z.infer<typeof contract.listColleagues.reply>;

const byName = new Intl.Collator("nl");

/** Who holds which rights at an organisation; in the whole network when it is null. By name. */
export async function listColleagues(
  ctx: Context,
  organisation: string | null,
  asked: Asked,
): Promise<Reply> {
  if (organisation !== null) await requireOrganisation(ctx, organisation);
  const page = pageOf(`people of ${organisation ?? "the network"}`, asked);
  const rights = await rightsAt(ctx.db, organisation);
  const persons = await findPersons(ctx.db, [...new Set(rights.map(({ person }) => person))]);
  const lost = await findUndelivered(ctx, { persons: persons.map(({ number }) => number) });
  const colleagues = persons
    .flatMap(({ number, name, email }) => (name === null ? [] : [{ person: number, name, email }]))
    .sort((a, b) => byName.compare(a.name, b.name) || a.person - b.person)
    .map((person) => ({
      ...person,
      undelivered: lost.persons.has(person.person),
      rights: rights
        .filter((right) => right.person === person.person)
        .map((right) => rightTold(right, ctx.now)),
      self: person.person === ctx.caller.person,
    }));
  return {
    total: colleagues.length,
    items: colleagues.slice(page.offset, page.offset + page.limit),
    next: page.next(colleagues.length),
  };
}
