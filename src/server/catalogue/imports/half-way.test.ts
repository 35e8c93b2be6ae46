import { sql } from "kysely";
import { expect, test } from "vitest";
import { workOn } from "#platform/context";
import { migrate } from "#platform/migrate";
import { emptyDatabase } from "#platform/test-empty-db";
import { countRows, editor, entryWith, ours, publiccode, readIn, zipOf } from "./import.fixture.ts";
import { takeImport } from "./take-import.ts";

test("what fails half-way leaves nothing, and can be done again", async () => {
  const database = await emptyDatabase();
  try {
    const { db } = database;
    await migrate(db);
    const work = workOn(db, true, () => new Date("2026-11-22T12:00:00Z"), editor);
    const { id } = await work.change(async (ctx) => {
      await entryWith(ctx, { ownerId: ours, code: "https://code.example.nl/0" });
      const files = Array.from({ length: 5 }, (_, n) => ({
        name: `${n}/publiccode.yml`,
        content: publiccode({ name: `Oefening ${n}`, url: `https://code.example.nl/${n}` }),
      }));
      return readIn(ctx, zipOf(...files), { name: "map.zip" });
    });
    const before = await work.read(countRows);
    await sql`create function catalogue.stop() returns trigger language plpgsql as
      $$ begin raise exception 'stopped'; end $$`.execute(db);
    await sql`create trigger stop before insert on catalogue.proposal
      for each row when (new.content->>'name' = 'Oefening 3') execute function catalogue.stop()`.execute(
      db,
    );
    const take = () => work.change((ctx) => takeImport(ctx, ours, id, { validOnly: false }));
    await expect(take()).rejects.toThrow("stopped");
    expect(await work.read(countRows)).toEqual(before);
    await sql`drop trigger stop on catalogue.proposal`.execute(db);
    // Of two at the same time one takes it over, and the other is told.
    const both = await Promise.allSettled([take(), take()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await work.read(countRows)).toMatchObject({
      "catalogue.proposal": 4,
      "catalogue.entry_change": 1,
      "catalogue.source_record": 1,
    });
  } finally {
    await database.close();
  }
}, 60_000);
