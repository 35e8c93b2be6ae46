import { sql } from "kysely";
import type { Right } from "#contract/access";
import type { EntryKind } from "#contract/catalogue";
import { peopleDirectory } from "#people";
import type { Context } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import { bareContent } from "./entries/entry.ts";
import { addEntry } from "./entries/write-entry.ts";

/** An entry of an invented name. Returns its id. */
export const invent = (ctx: Context, name: string, kind: EntryKind = "software"): Promise<string> =>
  addEntry(ctx, bareContent(name, kind), { origin: "form", organisation: null });

/** A municipality that does not exist. */
export const town = "GM9001";

export async function inventTown(ctx: Context): Promise<void> {
  await sql`insert into network.organisation (id, kind, name, sort_rank, sources)
    values (${town}, 'municipality', 'Oefenstad', 900001, '{}') on conflict do nothing`.execute(
    ctx.db,
  );
}

/** Somebody who signed in, in the context in which they ask. */
export async function somebody(
  ctx: Context,
  name: string,
  holds: readonly (readonly [Right, string | null])[] = [],
): Promise<Context & { readonly person: number }> {
  const person = await peopleDirectory.recognise(ctx, {
    issuer: "https://aanmelden.example",
    subject: name,
    name,
    email: `${name.toLowerCase()}@example.nl`,
  });
  return { ...ctx, person, caller: testCaller({ person, holds, secondFactorAt: ctx.now }) };
}
