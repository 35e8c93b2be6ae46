import fc from "fast-check";
import { sql } from "kysely";
import { answerKinds, useStatuses } from "#contract/adoption";
import type { Context } from "#platform/context";

// Rows as they stand in the database, of the country of first-fill.fixture.ts: GM9003 went up in GM9002, and GM9006 was
// divided. Many days and moments are the same, so that words meet.

export const entries = ["oefenzaak", "oefenloket"] as const;

const place = {
  id: fc.uuid(),
  organisation: fc.constantFrom("GM9001", "GM9002", "GM9003", "GM9006", "GM9007"),
  entry: fc.constantFrom(...entries),
  version: fc.constantFrom(null, "1.0"),
  hidden: fc.constantFrom(false, false, true),
  sources: fc.constant([]),
  ended_on: fc.constant("2030-01-01"),
};

export const randomUse = fc.record({
  ...place,
  origin: fc.constantFrom("own", "facts"),
  kind: fc.constantFrom("user", "user", "developer"),
  status: fc.constantFrom(...useStatuses),
  as_of: fc.constantFrom("2020-01-01", "2026-01-01"),
  certainty: fc.constantFrom("high", "low"),
  stated_at: fc.constantFrom("2026-01-01T12:00:00Z", "2026-02-01T12:00:00Z"),
});

export const randomAnswer = fc
  .record({
    ...place,
    answer: fc.constantFrom(...answerKinds),
    planned_on: fc.constantFrom("2026-01-01", "2028-01-01"),
    reason: fc.constant("Eerst verhuist het archief."),
    origin: fc.constant("own"),
    given_on: fc.constantFrom("2020-01-01", "2026-03-01"),
    given_at: fc.constantFrom("2026-01-01T12:00:00Z", "2026-03-01T12:00:00Z"),
  })
  .map((row) => ({ ...row, planned_on: row.answer === "planned" ? row.planned_on : null }));

/** What it took: counted, nothing at all, or only a pitfall, of which no hours are known. */
export const randomEffort = fc.record({
  id: place.id,
  organisation: place.organisation,
  entry: place.entry,
  version: fc.constant(null),
  estimate: fc.boolean(),
  hours: fc.constantFrom(
    [],
    [{ phase: "build", discipline: null, hours: 0 }],
    [{ phase: "build", discipline: "project", hours: 40 }],
  ),
  pitfall: fc.constant("Begin met het archief."),
  documents: fc.constant([]),
  origin: fc.constantFrom("own", "facts"),
  sources: fc.constant([]),
  told_at: fc.constant("2026-01-15T12:00:00Z"),
});

/** Puts a row down, unless another stands in its place. */
export const putWord = (ctx: Context, table: "use" | "answer" | "effort", row: object) =>
  sql`insert into ${sql.table(`adoption.${table}`)} select * from
    json_populate_record(null::${sql.table(`adoption.${table}`)}, ${JSON.stringify(row)}::json)
    on conflict do nothing`.execute(ctx.db);
