import type { z } from "zod";
import type * as contract from "#contract/adoption";
import { disciplines } from "#contract/catalogue";
import { type Context, dutchDate } from "#platform/context";
import { findDocument } from "#platform/documents/document-store";
import { type Fault, Invalid } from "#platform/refusal";
import { type EffortHours, hoursInAll, knownDisciplines, overlap } from "./hours.ts";

export type EffortForm = z.infer<typeof contract.putEffort.body>;

/**
 * Whether what an organisation tells can be so: known disciplines, some hours and none that can be counted twice, a day that came,
 * documents of its own. Throws `adoption/effort-does-not-fit` with every fault.
 */
export async function checkEffort(
  ctx: Context,
  organisation: string,
  { hours, liveOn, documents }: EffortForm,
): Promise<void> {
  const faults = [
    ...hoursFaults(hours),
    ...(liveOn !== null && liveOn > dutchDate(ctx.now)
      ? [{ where: "body.liveOn", detail: "is still to come: tell it when it is live" }]
      : []),
    ...(await documentFaults(ctx, organisation, documents)),
  ];
  if (faults.length === 0) return;
  throw new Invalid(
    "adoption/effort-does-not-fit",
    `What you tell does not fit together: ${faults.map(({ where, detail }) => `${where}: ${detail}`).join("; ")}`,
    faults,
  );
}

function hoursFaults(hours: readonly EffortHours[]): Fault[] {
  if (hoursInAll(hours) === 0) {
    const detail =
      "are no effort, all 0: tell what it took; of a pitfall alone leave the hours out";
    return [{ where: "body.hours", detail }];
  }
  return hours.flatMap((one, n) => {
    if (!knownDisciplines.includes(one.discipline)) {
      const detail = `is none of ${disciplines.join(", ")}; null is not divided`;
      return [{ where: `body.hours.${n}.discipline`, detail }];
    }
    const before = hours.findIndex((other) => overlap(one, other));
    if (before === n) return [];
    const detail = `can hold hours of body.hours.${before} as well: tell each hour once, and null by itself`;
    return [{ where: `body.hours.${n}`, detail }];
  });
}

/** What another organisation keeps is not shown as if it were one's own. */
async function documentFaults(
  ctx: Context,
  organisation: string,
  documents: readonly string[],
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [n, id] of documents.entries()) {
    if ((await findDocument(ctx.db, id))?.owner === organisation) continue;
    const detail = "take the id of a document of the organisation";
    faults.push({ where: `body.documents.${n}`, detail });
  }
  return faults;
}
