import type { z } from "zod";
import type * as contract from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { pageOfWhole } from "#platform/whole-list";
import { entriesNamed, organisationsNamed } from "../names.ts";
import { requireKnown } from "../require-adopter.ts";
import { rawCodes, rawEntries, scopeOn, wholeOf } from "../standings/scope.ts";
import { answersEver } from "./answer-store.ts";

/** Every answer that a municipality or what merged into it gave. Throws `adoption/unknown-organisation`. */
export async function listAnswerHistory(
  ctx: Context,
  id: string,
  { entry, ...asked }: z.infer<typeof contract.listAnswerHistory.query>,
): Promise<z.infer<typeof contract.listAnswerHistory.reply>> {
  await requireKnown(ctx, id);
  const scope = await scopeOn(ctx, dutchDate(ctx.now), { codes: [id] });
  const entries = entry === undefined ? null : [wholeOf(scope, entry)];
  const rows = await answersEver(ctx.db, {
    codes: rawCodes(scope) ?? [],
    entries: entries && rawEntries({ ...scope, entries }),
  });
  const filters = { entry, ...asked };
  const { items: shown, ...list } = pageOfWhole(`answerHistory ${id}`, filters, rows);
  const entryOf = await entriesNamed(
    ctx,
    shown.map((row) => row.entry),
  );
  const named = await organisationsNamed(
    ctx,
    shown.flatMap((row) => [row.organisation, row.by_organisation]),
  );
  const ref = (code: string) => ({ id: code, name: named(code).name });
  return {
    ...list,
    items: shown.map((row) => {
      const { id: entryId, name } = entryOf(row.entry);
      return {
        id: row.id,
        entry: { id: entryId, name },
        version: row.version,
        saidBy: ref(row.organisation),
        answer: row.answer,
        plannedOn: row.planned_on,
        reason: row.reason,
        expiresOn: row.expires_on,
        givenOn: row.given_on,
        endedOn: row.ended_on,
        byOrganisation: row.by_organisation === null ? null : ref(row.by_organisation),
      };
    }),
  };
}
