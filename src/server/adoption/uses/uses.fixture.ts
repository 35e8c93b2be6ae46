import { sql } from "kysely";
import { v7 as uuidv7 } from "uuid";
import type { MandateScope, Right } from "#contract/access";
import type { UseForm } from "#contract/adoption";
import { peopleDirectory } from "#people";
import type { Context } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import { inUndoneTransaction } from "#platform/test-db";
import { listOwnUses, listUsesOfOrganisation } from "./list-uses-of-organisation.ts";
import { inProduction } from "./use.ts";

/** Organisations and entries that do not exist, so that nothing is invented about one that does. */
export const town = "GM9001";
export const village = "GM9002";
export const hamlet = "GM9003";
export const partnership = "GR9001";
export const supplier = "OR9001";
export const otherSupplier = "OR9002";
export const entry = "oefenzaak";
export const otherEntry = "oefenloket";

const organisations = {
  [town]: ["municipality", "Oefenstad"],
  [village]: ["municipality", "Oefendorp"],
  [hamlet]: ["municipality", "Oefenbuurt"],
  [partnership]: ["joint-arrangement", "Oefenregio"],
  [supplier]: ["supplier", "Oefensoft"],
  [otherSupplier]: ["supplier", "Proefsoft"],
} as const;

/** Puts them in the database of a test. */
export async function invent(ctx: Context): Promise<void> {
  for (const [at, [id, [kind, name]]] of Object.entries(organisations).entries()) {
    await sql`insert into network.organisation (id, kind, name, sort_rank, sources)
      values (${id}, ${kind}, ${name}, ${900_000 + at}, '{}')`.execute(ctx.db);
  }
  for (const [id, name] of Object.entries({ [entry]: "Oefenzaak", [otherEntry]: "Oefenloket" })) {
    await sql`insert into catalogue.entry (id, whole, kind, name, aliases, themes, task_fields, components,
        standards, results, joins, sources, origin, created_at, changed_at, version)
      values (${id}, ${id}, 'software', ${name}, '{}', '{}', '{}', '{}', '{}', '[]', '{}', '{}', 'form',
        ${ctx.now}, ${ctx.now}, 1)`.execute(ctx.db);
  }
}

export const inInvented = (use: (ctx: Context) => Promise<void>): Promise<void> =>
  inUndoneTransaction(async (ctx) => {
    await invent(ctx);
    await use(ctx);
  });

/** The other entry turns out to be a part of the first. */
export const makePart = (ctx: Context) =>
  sql`update catalogue.entry set whole = ${entry} where id = ${otherEntry}`.execute(ctx.db);

/** A municipality goes up in another on a day; divided over it and others when it is a split. */
export async function merge(
  ctx: Context,
  { from, to, day, split = false }: { from: string; to: string; day: string; split?: boolean },
): Promise<void> {
  await sql`update network.organisation set valid_until = ${day} where id = ${from}`.execute(
    ctx.db,
  );
  await sql`insert into network.reorganisation (date, old_id, new_id, kind, main, split_in_doubt, basis, sources)
    values (${day}, ${from}, ${to}, ${split ? "split" : "merger"}, true, false, 'register', '{}')`.execute(
    ctx.db,
  );
  // Who went up in it before has its successor too.
  await sql`update network.succession set current_id = ${to}, split = split or ${split}
    where current_id = ${from}`.execute(ctx.db);
  await sql`insert into network.succession (old_id, current_id, split, sources)
    values (${from}, ${to}, ${split}, '{}')`.execute(ctx.db);
}

type Holds = readonly (readonly [Right, string | null])[];
type Mandates = readonly (readonly [
  giver: string,
  taker: string,
  scope: readonly MandateScope[],
])[];

/** Somebody who signed in, in the context in which they ask. */
export async function somebody(
  ctx: Context,
  name: string,
  holds: Holds = [],
  mandates: Mandates = [],
): Promise<Context & { readonly person: number }> {
  const person = await peopleDirectory.recognise(ctx, {
    issuer: "https://aanmelden.example",
    subject: name,
    name,
    email: `${name.toLowerCase()}@example.nl`,
  });
  const caller = testCaller({ person, holds, mandates, secondFactorAt: ctx.now });
  return { ...ctx, person, caller };
}

/** A right that was held from a day, until another when it was taken. */
export const held = (
  ctx: Context,
  person: number,
  right: Right,
  { at, since, until = null }: { at: string; since: string; until?: string | null },
) =>
  sql`insert into people.held_right (id, person, organisation, held, since, confirmed_until, ended_at)
    values (${uuidv7()}, ${person}, ${at}, ${right}, ${since}, '2027-11-01', ${until})`.execute(
    ctx.db,
  );

export const later = <C extends Context>(ctx: C, days: number): C => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
});

/** What a form of use sends when nothing stood. */
export const formOf = (given: Partial<UseForm> = {}): UseForm => ({
  ...inProduction,
  replaces: null,
  ...given,
});

/** What a refusal of this module carries. */
export const fault = (name: string) => ({ code: `adoption/${name}` });

const asked = (on: string | undefined) => ({ limit: 100, ...(on !== undefined && { on }) });

/** What everybody reads of the use of an organisation; `on` is a day, today when left out. */
export const openUses = async (ctx: Context, id: string = town, on?: string) =>
  (await listUsesOfOrganisation(ctx, id, asked(on))).items;

/** The same as its own people read it. */
export const ownUses = async (ctx: Context, id: string = town, on?: string) =>
  (await listOwnUses(ctx, id, asked(on))).items;
