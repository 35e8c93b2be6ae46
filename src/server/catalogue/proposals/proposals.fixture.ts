import { sql } from "kysely";
import type { Context } from "#platform/context";
import { inventTown, somebody, town } from "../catalogue.fixture.ts";
import type { EntryRow } from "../entries/entry.ts";
import { findEntry } from "../entries/entry-store.ts";

/** Another municipality that does not exist. */
export const village = "GM9002";

/** Two municipalities that do not exist, somebody who writes for the first, and a moderator. */
export async function inventMakers(ctx: Context) {
  await inventTown(ctx);
  await sql`insert into network.organisation (id, kind, name, sort_rank, sources)
    values (${village}, 'municipality', 'Oefendorp', 900002, '{}') on conflict do nothing`.execute(
    ctx.db,
  );
  return {
    maker: await somebody(ctx, "Ada", [["editor", town]]),
    moderator: await somebody(ctx, "Bram", [["moderator", null]]),
  };
}

/** All that something new must tell. */
export const complete = {
  name: "Oefenwijzer",
  kind: "software" as const,
  summary: "Wijst de weg bij het oefenen.",
  taskFields: ["0.4"],
  contact: "informatie@oefenstad.example",
};

export async function rowOf(ctx: Context, id: string): Promise<EntryRow> {
  const row = await findEntry(ctx.db, id);
  if (!row) throw new Error(`${id} is missing`);
  return row;
}

export const own = (ctx: Context, id: string, organisation: string) =>
  sql`update catalogue.entry set owner_id = ${organisation} where id = ${id}`.execute(ctx.db);
