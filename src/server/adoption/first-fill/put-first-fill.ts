import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import type { fillWords } from "#contract/adoption";
import type { Context } from "#platform/context";
import { type Fault, Invalid } from "#platform/refusal";
import { requireAdopter } from "../require-adopter.ts";
import type { Standing } from "../standings/standing.ts";
import { inProduction, notUsed } from "../uses/use.ts";
import { holdOrganisation } from "../uses/use-store.ts";
import { type ToWrite, writeUses } from "../uses/write-use.ts";
import { forgetAsked, putAsked } from "./asked-store.ts";
import { ownWords } from "./own-words.ts";
import { isPlain, type WhatStands, whatStands } from "./what-stands.ts";

type FillWord = (typeof fillWords)[number];
type Sent = z.infer<typeof contract.putFirstFill.body>["said"];
type Receipt = z.infer<typeof contract.putFirstFill.reply>;

interface Said {
  readonly entry: string;
  readonly name: string;
  readonly word: FillWord;
}

/**
 * Says of many entries at once whether an organisation uses them; all or none. What it said before in more detail, or
 * the same, stays as it was and is told. Throws `adoption/fill-does-not-fit` with every fault, and
 * `adoption/own-proposal`.
 */
export async function putFirstFill(
  ctx: Context,
  organisation: string,
  sent: Sent,
): Promise<Receipt> {
  const { id } = await requireAdopter(ctx, organisation);
  const said = await wholesOf(ctx, sent);
  await holdOrganisation(ctx.db, id);
  const own = await ownWords(ctx, id);
  const stands = await whatStands(ctx, own.scope, id);

  const writes: ToWrite[] = [];
  const unsure: string[] = [];
  const kept: Said[] = [];
  for (const one of said) {
    const done = judge(one, own.said(one.entry), stands);
    if (done === "kept") kept.push(one);
    else if (done === "unsure") unsure.push(one.entry);
    else writes.push(done);
  }
  const ids = await writeUses(ctx, id, writes);
  await forgetAsked(
    ctx.db,
    id,
    said.map(({ entry }) => entry),
  );
  const asked = { organisation: id, at: ctx.now, person: ctx.caller.person };
  await putAsked(
    ctx.db,
    unsure.map((entry) => ({ entry, ...asked })),
  );
  return {
    said: writes.length,
    ids,
    unsure: unsure.length,
    kept: kept.map(({ entry, name }) => ({ id: entry, name })),
  };
}

/** What becomes of one word, beside what stands. */
function judge(
  { entry, word }: Said,
  standing: Standing | undefined,
  stands: WhatStands,
): ToWrite | "kept" | "unsure" {
  const rows = stands.rows(entry);
  if (word === "dont-know") return standing || rows.length > 0 ? "kept" : "unsure";
  const said = word === "uses" ? inProduction : notUsed;
  const [before, ...more] = rows;
  if (before) {
    const replaceable = more.length === 0 && isPlain(before) && before.version === null;
    if (!replaceable || before.status === said.status) return "kept";
    return { entry: before.entry, said, before };
  }
  if (!standing) return { entry, said, before: undefined };
  // What merged into it said counts until it says otherwise itself. An answer is changed where answers are given.
  const same = standing.state === (word === "uses" ? "uses" : "not");
  const mayTurn = standing.inherited && !same && !stands.hides(entry);
  return mayTurn ? { entry, said, before: undefined } : "kept";
}

/** The whole entries that are meant. Throws `adoption/fill-does-not-fit`. */
async function wholesOf(ctx: Context, sent: Sent): Promise<Said[]> {
  const briefs = await catalogueEntries.brief(
    ctx,
    sent.map(({ entry }) => entry),
  );
  const wholes = new Map(briefs.map(({ of, id, name }) => [of, { id, name }]));
  const faults: Fault[] = [];
  const said = new Map<string, Said>();
  for (const [n, { entry, word }] of sent.entries()) {
    const where = `body.said.${n}.entry`;
    const whole = wholes.get(entry);
    const before = whole && said.get(whole.id);
    if (!whole) faults.push({ where, detail: "is not in the catalogue: leave it out" });
    else if (before) faults.push({ where, detail: "is said twice: leave one out" });
    else said.set(whole.id, { entry: whole.id, name: whole.name, word });
  }
  if (faults.length === 0) return [...said.values()];
  throw new Invalid(
    "adoption/fill-does-not-fit",
    `Nothing was put down. Mend this and send it again: ${faults
      .slice(0, 5)
      .map(({ where, detail }) => `${where} ${detail}`)
      .join("; ")}`,
    faults,
  );
}
