import type { AnswerOfOrganisation } from "#contract/adoption";
import type { Context } from "#platform/context";
import { organisationsNamed } from "../names.ts";
import type { Standing } from "./answer.ts";
import { findAnswers } from "./answer-store.ts";

type AnswerFields = Omit<
  AnswerOfOrganisation,
  "entry" | "version" | "rule" | "level" | "decider" | "since" | "themes"
>;

/** Answers as the API tells them: silence and conflict too. */
export async function asAnswers(
  ctx: Context,
  standings: readonly Standing[],
): Promise<(standing: Standing) => AnswerFields> {
  const rows = standings.flatMap(({ row, inherited }) => [row ?? [], inherited].flat());
  const reused = new Map(
    (await findAnswers(ctx.db, [...new Set(rows.flatMap(({ reused_from }) => reused_from ?? []))]))
      // Whose explanation it was is hidden with the answer that gave it.
      .filter(({ hidden }) => !hidden)
      .map(({ id, organisation }) => [id, organisation]),
  );
  const named = await organisationsNamed(ctx, [
    ...reused.values(),
    ...rows.flatMap(({ organisation, by_organisation }) => [organisation, by_organisation]),
  ]);
  const ref = (id: string | null | undefined) => (id ? { id, name: named(id).name } : null);
  return ({ state, row, inherited }) => ({
    answerId: row?.id ?? null,
    answer: state,
    plannedOn: row?.planned_on ?? null,
    reason: row?.reason ?? null,
    reviewOn: row?.review_on ?? null,
    expiresOn: row?.expires_on ?? null,
    explainedAt: row?.explained_at ?? null,
    reusedFrom: ref(reused.get(row?.reused_from ?? "")),
    givenOn: row?.given_on ?? null,
    byOrganisation: ref(row?.by_organisation),
    inheritedFrom: inherited.flatMap(({ organisation }) => ref(organisation) ?? []),
  });
}
