import type { Context } from "#platform/context";
import type { EntryRow } from "../../entries/entry.ts";
import type { SomeContent } from "../../entries/some-content.ts";
import { bareAddress } from "../../proposals/bare-address.ts";
import type { Candidate } from "../candidate.ts";
import { importFault } from "../import-fault.ts";
import type { PubliccodeRow } from "../publiccode/from-publiccode.ts";
import { knownAgreements } from "./known-agreements.ts";
import { type KnownOwner, knownOwners } from "./known-owners.ts";
import { entriesByCode, entriesWith, recordsBySource } from "./match-store.ts";

/** Publiccode files beside the entries that they are about: by what the same source said before, else by their code. */
export async function publiccodeCandidates(
  ctx: Context,
  rows: readonly PubliccodeRow[],
): Promise<Candidate[]> {
  const sources = rows.flatMap(({ source }) => source ?? []);
  const records = new Map(
    (await recordsBySource(ctx.db, sources)).map((record) => [record.source, record]),
  );
  const byCode = new Map(
    (await entriesByCode(ctx.db, sources.map(bareAddress))).map(({ id, address }) => [address, id]),
  );
  const entries = new Map(
    (
      await entriesWith(ctx.db, [
        ...new Set([...[...records.values()].map(({ entry }) => entry), ...byCode.values()]),
      ])
    ).map((entry) => [entry.id, entry]),
  );
  const owners = await knownOwners(
    ctx,
    rows.flatMap((row) => row.owners),
  );
  const agreementOf = await knownAgreements(ctx);
  return rows.map((row) => {
    const record = row.source === null ? undefined : records.get(row.source);
    const id =
      record?.entry ?? (row.source === null ? undefined : byCode.get(bareAddress(row.source)));
    const entry = id === undefined ? null : (entries.get(id) ?? null);
    const owner = row.owners.flatMap((name) => owners.get(name) ?? []).at(0);
    const standards = [...new Set(row.supports.flatMap((said) => agreementOf(said) ?? []))];
    return {
      file: row.file,
      line: null,
      name: row.name,
      source: row.source,
      entry,
      last: record?.content,
      said: saidOf(row, { entry, owner, standards }),
      faults: [...row.faults, ...(row.owners.length > 0 && !owner ? [notAnOrganisation] : [])],
      columnOf: () => null,
    };
  });
}

/** A name that is not told: it may be of a person. */
const notAnOrganisation = importFault(
  "warning",
  "owner-left-blank",
  "may be the name of a person, and is left blank: fill in the organisation when there is one",
  { field: "legal" },
);

/** What a file says of an entry that is there adds to its lists; that it is software says nothing of it. */
function saidOf(
  { said }: PubliccodeRow,
  found: {
    readonly entry: EntryRow | null;
    readonly owner: KnownOwner | undefined;
    readonly standards: readonly string[];
  },
): SomeContent {
  const { entry, owner, standards } = found;
  const { kind, aliases = [], ...rest } = said;
  const added = (now: readonly string[], more: readonly string[], most: number): string[] =>
    [...new Set([...now, ...more])].slice(0, Math.max(most, now.length));
  return {
    ...rest,
    ...(entry === null && kind !== undefined ? { kind } : {}),
    ...(aliases.length > 0 ? { aliases: added(entry?.aliases ?? [], aliases, 20) } : {}),
    ...(standards.length > 0 ? { standards: added(entry?.standards ?? [], standards, 50) } : {}),
    ...(owner === undefined ? {} : { owner: owner.owner }),
    ...(owner?.ownerId ? { ownerId: owner.ownerId } : {}),
  };
}
