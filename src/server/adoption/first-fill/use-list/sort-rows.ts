import type { z } from "zod";
import { catalogueEntries } from "#catalogue";
import type * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { nameKey } from "#platform/fold-name";
import { type Fault, Invalid } from "#platform/refusal";
import type { Said } from "../../uses/use.ts";
import { nameFault } from "./name-fault.ts";
import { dayFault, dayFaultWords, saidInList } from "./said-in-list.ts";

export type Rows = z.infer<typeof contract.takeUseList.body>["rows"];

/** A row that names an entry of the catalogue. */
export interface Known {
  readonly entry: string;
  readonly name: string;
  readonly said: Said;
}

/** A row, and the whole entry that it names: null for a name that is not in the catalogue. */
interface Read {
  readonly row: Rows[number];
  readonly whole: { readonly id: string; readonly name: string } | null | undefined;
  readonly where: string;
}

/** The rows by what they name. Throws `adoption/list-does-not-fit`. */
export async function sortRows(
  ctx: Context,
  rows: Rows,
): Promise<{ readonly known: readonly Known[]; readonly unknown: Rows }> {
  const ids = rows.flatMap(({ entry }) => entry ?? []);
  const briefs = await catalogueEntries.brief(ctx, [...new Set(ids)]);
  const wholes = new Map(briefs.map(({ of, id, name }) => [of, { id, name }]));
  const read = rows.map((row, n) => ({
    row,
    whole: row.entry === null ? null : wholes.get(row.entry),
    where: `body.rows.${n}`,
  }));
  refuseFaulty([...read.flatMap((one) => faultsOf(ctx, one)), ...doublesIn(read)]);
  return {
    known: read.flatMap(({ row, whole }) =>
      whole
        ? [
            {
              entry: whole.id,
              name: whole.name,
              said: saidInList(ctx, row),
            },
          ]
        : [],
    ),
    unknown: read.flatMap(({ row, whole }) => (whole ? [] : [row])),
  };
}

function faultsOf(ctx: Context, { row, whole, where }: Read): Fault[] {
  const wrong = dayFault(ctx, row);
  const ofName = nameFault(row.name);
  return [
    ...(ofName ? [{ where: `${where}.name`, detail: ofName.detail }] : []),
    ...(wrong ? [{ where: `${where}.since`, detail: dayFaultWords[wrong] }] : []),
    ...(whole === undefined
      ? [{ where: `${where}.entry`, detail: "is not in the catalogue: choose another" }]
      : []),
    // A draft is a proposal to add something, and nobody asks for what is not used.
    ...(whole === null && row.status === "not-used"
      ? [
          {
            where: `${where}.status`,
            detail: "leave out what is not used and not in the catalogue",
          },
        ]
      : []),
  ];
}

function doublesIn(read: readonly Read[]): Fault[] {
  const first = new Map<string, number>();
  return read.flatMap(({ row, whole, where }, n) => {
    if (whole === undefined) return [];
    const key = JSON.stringify(whole ? [whole.id, row.version] : [nameKey(row.name)]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, n);
      return [];
    }
    return [{ where, detail: `is the same as row ${before + 1}: leave one out` }];
  });
}

function refuseFaulty(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new Invalid(
    "adoption/list-does-not-fit",
    `Nothing was taken over. Mend this and send it again: ${faults
      .slice(0, 5)
      .map(({ where, detail }) => `${where} ${detail}`)
      .join("; ")}`,
    faults,
  );
}
