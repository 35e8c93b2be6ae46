import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { adoptionData } from "./adoption-data.ts";
import { judgeUseProposal } from "./proposals/judge-use-proposal.ts";
import { proposeUse } from "./proposals/propose-use.ts";
import { putUse } from "./uses/put-use.ts";
import {
  entry,
  formOf,
  inInvented,
  otherEntry,
  somebody,
  supplier,
  town,
} from "./uses/uses.fixture.ts";

const email = "team.zwyxquop@oefenstad.example";
const other = "j.team.zwyxquop@oefenstad.example";
const told = `Vraag het ${email} of ${other}.`;

interface Left {
  readonly eva: Context & { readonly person: number };
  readonly saar: Context & { readonly person: number };
}

/** Puts an address in every text of adoption that takes one, and leaves a number wherever one is kept. */
async function leaveTraces(ctx: Context): Promise<Left> {
  const eva = await somebody(ctx, "Eva", [
    ["editor", town],
    ["confirmer", town],
  ]);
  const saar = await somebody(ctx, "Saar", [["editor", supplier]]);
  await putUse(eva, town, entry, formOf({ note: told, contact: email, hidden: true }));
  const { id } = await proposeUse(saar, supplier, {
    organisation: town,
    entry: otherEntry,
    version: null,
    status: "planned",
    since: null,
    note: told,
    evidenceUrl: `https://oefensoft.example/?van=${encodeURIComponent(email)}`,
  });
  await judgeUseProposal(eva, town, id, { judgement: "confirm", reason: null, hidden: true });
  await sql`insert into adoption.asked (organisation, entry, at, person)
    values (${town}, 'oefenwijzer', ${ctx.now}, ${eva.person})`.execute(ctx.db);
  await sql`insert into adoption.answer (id, organisation, entry, answer, reason, explained_at, hidden, origin,
      sources, given_on, given_at, given_by)
    values (gen_random_uuid(), ${town}, ${entry}, 'not-now', ${told}, ${told}, false, 'own', '{}', '2026-11-22',
      ${ctx.now}, ${eva.person})`.execute(ctx.db);
  await sql`insert into adoption.effort (id, organisation, entry, estimate, hours, pitfall, documents, origin, sources,
      told_at, told_by)
    values (gen_random_uuid(), ${town}, ${entry}, false, '[]', ${told}, '{}', 'own', '{}', ${ctx.now}, ${eva.person})`.execute(
    ctx.db,
  );
  return { eva, saar };
}

/** The tables of adoption in which an address stands. */
async function tablesWith(ctx: Context, address: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'adoption' order by name`.execute(ctx.db);
  const found: string[] = [];
  for (const { name } of rows) {
    const held = await sql`select 1 from ${sql.table(`adoption.${name}`)} t
      where replace(t::text, '%40', '@') ~* ${`(^|[^.a-z])${address.replaceAll(".", "[.]")}`}`.execute(
      ctx.db,
    );
    if (held.rows.length > 0) found.push(name);
  }
  return found;
}

const shown = async (ctx: Context, number: number) =>
  Object.fromEntries(
    (await adoptionData.show(ctx, { number, email: null })).map(({ part, rows }) => [part, rows]),
  );

test("an address that is erased stands in no text any more, and that of another stays whole", () =>
  inInvented(async (ctx) => {
    const { eva } = await leaveTraces(ctx);
    const everywhere = ["answer", "effort", "proposal", "use"];
    expect(await tablesWith(ctx, email)).toEqual(everywhere);
    await adoptionData.erase(ctx, { number: eva.person, email });
    expect(await tablesWith(ctx, email)).toEqual([]);
    expect(await tablesWith(ctx, other)).toEqual(everywhere);
    const uses = (await shown(ctx, eva.person))["uses"];
    expect(uses?.find((row) => row["entry"] === entry)).toMatchObject({
      note: `Vraag het … of ${other}.`,
      email: null,
    });
  }));

test("a person is shown all that bears their number, and nothing of another", () =>
  inInvented(async (ctx) => {
    const { eva, saar } = await leaveTraces(ctx);
    const own = await shown(ctx, eva.person);
    const counts = Object.entries(own).map(([part, rows]) => [part, rows.length]);
    expect(counts).toEqual([
      ["uses", 2],
      ["useProposals", 1],
      ["usesNotKnown", 1],
      ["answers", 1],
      ["efforts", 1],
    ]);
    expect(own["useProposals"]).toMatchObject([{ kind: "judged", state: "confirmed" }]);
    const theirs = await shown(ctx, saar.person);
    expect(Object.entries(theirs).filter(([, rows]) => rows.length > 0)).toMatchObject([
      ["useProposals", [{ kind: "proposed", organisation: town }]],
    ]);
  }));

test("who proposed is told no more of it than the list of proposals tells", () =>
  inInvented(async (ctx) => {
    const { saar } = await leaveTraces(ctx);
    expect((await shown(ctx, saar.person))["useProposals"]).toMatchObject([{ state: "waiting" }]);
  }));

test("every column of adoption that holds a person is shown to that person", () =>
  inInvented(async (ctx) => {
    const { rows } = await sql<{ table: string; column: string }>`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = 'adoption' and data_type = 'integer' order by 1, 2`.execute(ctx.db);
    const columns = rows.map(({ table, column }) => `${table}.${column}`);
    expect(columns).toEqual([
      "answer.ended_by",
      "answer.given_by",
      "asked.person",
      "effort.told_by",
      "proposal.judged_by",
      "proposal.proposed_by",
      "use.ended_by",
      "use.stated_by",
    ]);
    await leaveTraces(ctx);
    for (const { table, column } of rows) {
      // A number of nobody, put in this one place.
      await sql`update ${sql.table(`adoption.${table}`)} set ${sql.ref(column)} = 424242`.execute(
        ctx.db,
      );
      const parts = await adoptionData.show(ctx, { number: 424_242, email: null });
      expect([column, parts.some((part) => part.rows.length > 0)]).toEqual([column, true]);
      await sql`update ${sql.table(`adoption.${table}`)} set ${sql.ref(column)} = null`.execute(
        ctx.db,
      );
    }
  }));
