import type { UseOfOrganisation } from "#contract/adoption";
import type { Context } from "#platform/context";
import { organisationsNamed } from "../names.ts";
import { stateOf } from "../standings/word.ts";
import type { UseOn } from "../standings/word-store.ts";

type UseFields = Omit<UseOfOrganisation, "entry">;

/** Words on use as the API tells them, each with who said it. */
export async function asUses(
  ctx: Context,
  rows: readonly UseOn[],
): Promise<(row: UseOn) => UseFields> {
  const named = await organisationsNamed(
    ctx,
    rows.flatMap(({ organisation, by_organisation }) => [organisation, by_organisation]),
  );
  const ref = (id: string) => {
    const { name } = named(id);
    return { id, name };
  };
  return (row) => {
    const status = row.status === "in-use" ? null : row.status;
    return {
      useId: row.id,
      version: row.version,
      origin: row.origin,
      kind: row.kind,
      status,
      acquiringOn: row.acquiring_on,
      plannedOn: row.planned_on,
      productionOn: row.production_on,
      phasingOutOn: row.phasing_out_on,
      phasedOutOn: row.phased_out_on,
      asOf: row.as_of,
      certainty: row.certainty,
      evidence: row.evidence,
      sourceUrl: row.source_url,
      note: row.note,
      sources: [...row.sources],
      contact: row.contact,
      byOrganisation: row.by_organisation === null ? null : ref(row.by_organisation),
      saidBy: ref(row.organisation),
      state: stateOf({ ...row, status }),
    };
  };
}
