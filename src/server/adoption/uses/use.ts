import type { Certainty, KindOfUse, UseForm, UseStatus } from "#contract/adoption";

/** A row of `adoption.use`. */
export interface UseRow {
  readonly id: string;
  readonly organisation: string;
  readonly entry: string;
  readonly version: string | null;
  readonly origin: "own" | "facts";
  readonly kind: KindOfUse;
  readonly status: UseStatus | null;
  readonly acquiring_on: string | null;
  readonly planned_on: string | null;
  readonly production_on: string | null;
  readonly phasing_out_on: string | null;
  readonly phased_out_on: string | null;
  readonly as_of: string;
  readonly certainty: Certainty;
  readonly evidence: string | null;
  readonly source_url: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly hidden: boolean;
  readonly contact: string | null;
  readonly stated_at: Date;
  readonly stated_by: number | null;
  readonly by_organisation: string | null;
  readonly proposal: string | null;
  readonly ended_on: string | null;
  readonly ended_by: number | null;
  readonly withdrawn_at: Date | null;
}

/** What an organisation says of its own use, without what it read before. */
export type Said = Omit<UseForm, "replaces" | "show">;

/** That it is in production since a day that nobody told, and no more. */
export const inProduction: Said = {
  version: null,
  status: "in-production",
  acquiringOn: null,
  plannedOn: null,
  productionOn: null,
  phasingOutOn: null,
  phasedOutOn: null,
  note: null,
  contact: null,
  hidden: false,
};

export const notUsed: Said = { ...inProduction, status: "not-used" };

/** The steps in their order, with the date of each. */
export const stepsOf = (said: Said) =>
  [
    ["acquiring", "acquiringOn", said.acquiringOn],
    ["planned", "plannedOn", said.plannedOn],
    ["in-production", "productionOn", said.productionOn],
    ["phasing-out", "phasingOutOn", said.phasingOutOn],
    ["phased-out", "phasedOutOn", said.phasedOutOn],
  ] as const;

/** What a row says, in the words of a form. */
export const saidIn = (row: UseRow): Said => ({
  version: row.version,
  status: row.status ?? "in-production",
  acquiringOn: row.acquiring_on,
  plannedOn: row.planned_on,
  productionOn: row.production_on,
  phasingOutOn: row.phasing_out_on,
  phasedOutOn: row.phased_out_on,
  note: row.note,
  contact: row.contact,
  hidden: row.hidden,
});
