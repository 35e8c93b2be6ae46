import { sql } from "kysely";
import type { Context } from "#platform/context";
import { uses } from "./answers/answers.fixture.ts";
import { form } from "./effort/effort.fixture.ts";
import { proposalOf, propose } from "./proposals/proposals.fixture.ts";
import { putUse } from "./uses/put-use.ts";
import { entry, formOf, otherEntry, somebody, town, village } from "./uses/uses.fixture.ts";

/** What stands of the town, to be taken back, replaced or judged. */
export interface Standing {
  readonly use: string;
  readonly answer: string;
  /** To the town, and by the town. */
  readonly proposal: string;
  readonly proposed: string;
}

/** Puts one of each there. */
export async function sayEach(ctx: Context): Promise<Standing> {
  const eva = await somebody(ctx, "Eva", [["editor", town]]);
  const { id: use } = await putUse(eva, town, entry, formOf());
  const answer = crypto.randomUUID();
  await sql`insert into adoption.answer (id, organisation, entry, answer, hidden, origin, sources, given_on, given_at)
    values (${answer}, ${town}, ${entry}, 'uses', false, 'own', '{}', '2026-11-20', ${ctx.now})`.execute(
    ctx.db,
  );
  const proposal = await propose(ctx, { entry: otherEntry });
  const proposed = await propose(ctx, { organisation: village, entry: otherEntry }, town);
  return { use, answer, proposal, proposed };
}

type Asked = { readonly params?: Readonly<Record<string, string>>; readonly body?: object };

/** What each route about one organisation is asked, so that it would do or tell something. */
const asked: Readonly<Record<string, (standing: Standing) => Asked>> = {
  putUse: ({ use }) => ({ params: { entry }, body: formOf({ replaces: use }) }),
  withdrawUse: ({ use }) => ({ params: { entry, use } }),
  proposeUse: () => ({ body: proposalOf({ organisation: village }) }),
  judgeUseProposal: ({ proposal }) => ({
    params: { proposal },
    body: { judgement: "confirm", reason: null },
  }),
  withdrawUseProposal: ({ proposed }) => ({ params: { proposal: proposed } }),
  giveAnswers: ({ answer }) => ({ body: { answers: [uses(entry, { replaces: answer })] } }),
  withdrawAnswer: ({ answer }) => ({ params: { answer } }),
  getOwnEffort: () => ({ params: { entry } }),
  putEffort: () => ({ params: { entry }, body: form() }),
  putFirstFill: () => ({ body: { said: [{ entry: otherEntry, word: "uses" }] } }),
  matchUseList: () => ({ body: { list: "Oefenzaak" } }),
  takeUseList: () => ({
    body: {
      rows: [{ name: "Oefenloket", entry: otherEntry, version: null, status: null, since: null }],
    },
  }),
};

export function askedOf(route: string, organisation: string, standing: Standing): Asked {
  const { params, body } = asked[route]?.(standing) ?? {};
  return { params: { id: organisation, ...params }, ...(body && { body }) };
}

/** All that stands in the tables of the invented municipalities, row by row. */
export async function tablesNow(ctx: Context): Promise<string> {
  const tables: string[] = [];
  for (const name of ["use", "answer", "effort", "proposal", "asked"]) {
    const { rows } = await sql`select to_jsonb(t) as row from ${sql.table(`adoption.${name}`)} t
      where organisation like 'GM900%' order by t::text`.execute(ctx.db);
    tables.push(JSON.stringify(rows));
  }
  return tables.join("\n");
}
