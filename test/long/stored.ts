import { sql } from "kysely";
import type { Database } from "#platform/database";

/** What stands in a database after a crash, as far as it may be only whole or absent. */
export interface Stored {
  readonly factsLoaded: boolean;
  readonly municipalities: number;
  readonly arrangements: number;
  /** Messages of feedback with their ids. */
  readonly feedback: readonly { readonly id: string; readonly message: string }[];
}

/** Reads it past the program, straight from the tables; a database without tables has nothing. */
export async function readStored({ db }: Database): Promise<Stored> {
  const { rows: made } = await sql<{ yes: boolean }>`
    select to_regclass('overview.feedback') is not null as yes`.execute(db);
  if (!made[0]?.yes)
    return { factsLoaded: false, municipalities: 0, arrangements: 0, feedback: [] };
  const { rows } = await sql<{ loaded: number; municipalities: number; arrangements: number }>`
    select (select count(*)::int from platform.loaded_facts) as loaded,
      (select count(*)::int from network.organisation
        where kind = 'municipality' and valid_until is null) as municipalities,
      (select count(*)::int from network.joint_arrangement) as arrangements`.execute(db);
  const feedback = await sql<{ id: string; message: string }>`
    select id, message from overview.feedback`.execute(db);
  const [counted] = rows;
  return {
    factsLoaded: counted?.loaded === 1,
    municipalities: counted?.municipalities ?? 0,
    arrangements: counted?.arrangements ?? 0,
    feedback: feedback.rows,
  };
}
