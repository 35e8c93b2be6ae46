import { sql } from "kysely";
import type { Right } from "#contract/access";
import type { Caller } from "#platform/caller";
import type { Context } from "#platform/context";
import { held, somebody } from "../../../src/server/adoption/uses/uses.fixture.ts";
import { answerForm, api, putUse, worksFor } from "../adoption.fixture.ts";
import {
  clay,
  decide,
  dune,
  entryOf,
  fen,
  inFillCountry,
  sand,
  sourceSays,
} from "../first-fill/first-fill.fixture.ts";

/** Who hides, who is like it, who sells to it; the small country has two more municipalities. */
export const hider = dune;
export const neighbour = fen;
export const supplier = "OR9001";

/** What is hidden of each: use and effort; a use that was proposed; a source that said so; an explanation; one taken over. */
export const secret = "oefen-verstopt";
export const sold = "oefen-verkocht";
export const named = "oefen-genoemd";
export const refused = "oefen-nu-niet";
export const copied = "oefen-overgenomen";
export const entries = [secret, sold, named, refused, copied] as const;

/** Ids that the hidden rows get, so that they can be asked for before there are any. */
export const ids = {
  use: "01990000-0000-7000-8000-000000000001",
  answer: "01990000-0000-7000-8000-000000000002",
  effort: "01990000-0000-7000-8000-000000000003",
  nothing: "01990000-0000-7000-8000-00000000000f",
} as const;

export interface Known {
  readonly proposal: string;
  readonly explanation: string;
  readonly component: string;
}

export interface Story {
  readonly ctx: Context;
  readonly strangers: Readonly<Record<string, Caller>>;
  /** Ids that strangers know, of what stands openly. */
  readonly known: Known;
  /** From here on the hider hides. */
  hide(): Promise<void>;
}

/** A small country in which others say much openly; the hider nothing yet. */
export const inStory = (use: (story: Story) => Promise<void>): Promise<void> =>
  inFillCountry(async (ctx) => {
    await sql`delete from adoption.answer`.execute(ctx.db);
    await sql`insert into network.organisation (id, kind, name, sort_rank, sources)
      values (${supplier}, 'supplier', 'Oefenleverancier', 900000, '{}')`.execute(ctx.db);
    for (const id of entries) {
      // With its name, so that search finds it.
      const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
      if ((await entryOf(ctx, name)) !== id) throw new Error(`${id} got another id`);
      if (id !== secret) await decide(ctx, id, "shared");
    }
    const explanation = await sayOpenly(ctx);
    const seller = await person(ctx, "Verkoper", supplier, ["editor", "administrator"]);
    const official = await person(ctx, "Buur", neighbour, ["editor", "confirmer", "administrator"]);
    const proposal = await propose({ ...ctx, caller: seller });
    const { rows } = await sql<{ id: string }>`
      select id from catalogue.component order by id limit 1`.execute(ctx.db);
    const known = { proposal, explanation, component: rows[0]?.id ?? "" };
    await use({
      ctx,
      strangers: { supplier: seller, neighbour: official },
      known,
      hide: () => hideAll(ctx, known),
    });
  });

async function person(
  ctx: Context,
  name: string,
  organisation: string,
  rights: readonly Right[],
): Promise<Caller> {
  const { person, caller } = await somebody(
    ctx,
    name,
    rights.map((right) => [right, organisation]),
  );
  for (const right of rights)
    await held(ctx, person, right, { at: organisation, since: "2026-01-01" });
  return caller;
}

/** Others use and answer everything; the hider answers on one thing, so that it can be compared with them. */
async function sayOpenly(ctx: Context): Promise<string> {
  for (const [n, town] of [neighbour, clay, sand].entries()) {
    const insider = worksFor(ctx, town);
    for (const entry of entries)
      await putUse(insider, town, entry, { productionOn: `202${n}-05-01` });
    await answer(insider, town, sold, "uses");
  }
  await api.ask(worksFor(ctx, neighbour), "putEffort", effort(neighbour));
  await sourceSays(ctx, hider, named);
  const [explanation = ""] = await answer(worksFor(ctx, neighbour), neighbour, copied, "not-now");
  await answer(worksFor(ctx, hider), hider, refused, "uses");
  return explanation;
}

async function answer(
  ctx: Context,
  id: string,
  entry: string,
  said: "uses" | "not-now",
  change: Partial<ReturnType<typeof answerForm>> = {},
): Promise<string[]> {
  const why =
    said === "not-now" ? { reason: "Eerst verhuist het archief.", expiresOn: "2027-06-01" } : {};
  const { ids: given } = (await api.ask(ctx, "giveAnswers", {
    params: { id },
    body: { answers: [answerForm(entry, { answer: said, ...why, ...change })] },
  })) as { ids: string[] };
  return given;
}

const effort = (id: string) => ({
  params: { id, entry: secret },
  body: {
    version: null,
    liveOn: "2024-03-01",
    estimate: false,
    hours: [{ phase: "prepare", discipline: "project", hours: 40 }],
    pitfall: "Begin met het archief.",
    documents: [],
    replaces: null,
  },
});

export const proposalForm = {
  organisation: hider,
  entry: sold,
  version: null,
  status: "in-production",
  since: "2025-01-01",
  note: null,
  evidenceUrl: null,
} as const;

async function propose(seller: Context): Promise<string> {
  const { id } = (await api.ask(seller, "proposeUse", {
    params: { id: supplier },
    body: proposalForm,
  })) as { id: string };
  return id;
}

/** Every way of saying something that nobody else may see. */
async function hideAll(ctx: Context, { proposal, explanation }: Known): Promise<void> {
  const insider = worksFor(ctx, hider);
  const hidden = { hidden: true } as const;
  await api.ask(insider, "putFirstFill", {
    params: { id: hider },
    body: { said: [{ entry: copied, word: "dont-know" }] },
  });
  await putUse(insider, hider, secret, { ...hidden, productionOn: "2024-03-01" });
  await api.ask(insider, "putEffort", effort(hider));
  await api.ask(insider, "judgeUseProposal", {
    params: { id: hider, proposal },
    body: { judgement: "confirm", reason: null, hidden: true },
  });
  await putUse(insider, hider, named, { ...hidden, status: "not-used" });
  await answer(insider, hider, sold, "uses", hidden);
  await answer(insider, hider, copied, "not-now", { ...hidden, reusedFrom: explanation });
  await sql`update adoption.use set id = ${ids.use} where organisation = ${hider} and entry = ${secret}`.execute(
    ctx.db,
  );
  await sql`update adoption.answer set id = ${ids.answer} where organisation = ${hider} and entry = ${copied}`.execute(
    ctx.db,
  );
  await sql`update adoption.effort set id = ${ids.effort} where organisation = ${hider}`.execute(
    ctx.db,
  );
}
