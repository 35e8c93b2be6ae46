import { v5 as uuidv5 } from "uuid";
import { useStatuses, usesKinds } from "#contract/adoption";
import type { Context } from "#platform/context";
import type { Facts } from "#platform/facts";
import { subjectKey } from "../answers/answer.ts";
import { ownAnswersStanding, replaceFactRows, touchedAnswers, touchedUses } from "./fact-store.ts";

/** By it an id of a fact table becomes one of ours, the same at every load: what was taken over keeps its source. */
const namespace = "4b7b1c1e-7d0f-5e0a-9a53-2f1d6f0f7a10";
const idOf = (fact: string): string => uuidv5(fact, namespace);

/**
 * Brings the use of the fact tables in, in the place of what they said before, within the transaction given. What
 * organisations said themselves is not touched, an answer of theirs stays in the place of one of the tables, and one of
 * the tables that they ended, took back or hid stays so.
 */
export async function loadFacts(ctx: Context, facts: Facts): Promise<void> {
  const own = new Map(
    (await ownAnswersStanding(ctx.db)).map((row) => [
      `${row.organisation}\n${subjectKey(row.entry, row.version)}`,
      row.given_on,
    ]),
  );
  const touched = await touchedAnswers(ctx.db);
  const touchedOfUse = await touchedUses(ctx.db);
  await replaceFactRows(ctx.db, {
    "adoption.use": facts.adoption_uses.map((row) => ({
      id: idOf(row.id),
      organisation: row.organisation,
      entry: row.entry,
      version: row.version,
      origin: "facts",
      kind: oneOf(usesKinds, row.kind_of_use),
      status: row.status === null ? null : oneOf(useStatuses, row.status),
      acquiring_on: row.acquiring_on,
      planned_on: row.planned_on,
      production_on: row.production_on,
      phasing_out_on: row.phasing_out_on,
      phased_out_on: row.phased_out_on,
      as_of: row.as_of,
      certainty: row.certainty,
      evidence: row.evidence,
      source_url: row.source_url,
      note: row.note_nl,
      sources: row.source,
      hidden: false,
      // The day of which it speaks: what somebody says here later goes before it.
      stated_at: `${row.as_of}T12:00:00Z`,
      ...touchedOfUse.get(idOf(row.id)),
    })),
    "adoption.answer": facts.adoption_answers.map((row) => {
      // Of two that stand at once the one of the organisation itself ends the other.
      const answered = own.get(`${row.organisation}\n${subjectKey(row.entry, row.version)}`);
      const ended = row.ended_on ?? (answered === undefined ? null : later(answered, row.given_on));
      return {
        id: idOf(row.id),
        organisation: row.organisation,
        entry: row.entry,
        version: row.version,
        answer: row.answer,
        planned_on: row.planned_on,
        reason: row.reason_nl,
        review_on: row.review_on,
        expires_on: row.expires_on,
        reused_from: row.reused_from === null ? null : idOf(row.reused_from),
        hidden: false,
        origin: "facts",
        sources: row.source,
        given_on: row.given_on,
        given_at: `${row.given_on}T12:00:00Z`,
        by_organisation: row.by,
        ended_on: ended,
        ...touched.get(idOf(row.id)),
      };
    }),
    "adoption.effort": [...Map.groupBy(facts.adoption_efforts, ({ id }) => id)].flatMap(
      ([id, [first, ...rest]]) =>
        first === undefined
          ? []
          : [
              {
                id: idOf(id),
                organisation: first.organisation,
                entry: first.entry,
                version: first.version,
                live_on: first.live_on,
                estimate: first.estimate,
                hours: [first, ...rest].map(({ phase, discipline, hours }) => ({
                  phase,
                  discipline,
                  hours,
                })),
                pitfall: first.pitfall_nl,
                documents: [],
                origin: "facts",
                sources: first.source,
                told_at: `${first.live_on}T12:00:00Z`,
              },
            ],
    ),
  });
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** The tables are checked against their vocabularies, and those against these words. */
function oneOf<Word extends string>(words: readonly Word[], given: string): Word {
  const word = words.find((one) => one === given);
  if (word === undefined) throw new Error(`${given} is none of ${words.join(", ")}`);
  return word;
}
