import { listOwnUses, type OwnUse } from "#contract/adoption";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { permissionsAt } from "../../permissions.ts";

/** What the reader can say of the use of an entry, for the organisation of the reader. */
export interface UseHere {
  readonly organisation: { readonly id: string; readonly name: string };
  /** What the organisation says now; null when it is not known. */
  readonly said: OwnUse | null;
  readonly mayPut: boolean;
  readonly mayPropose: boolean;
  /** Who sells or makes things proposes to customers; others seldom do. */
  readonly supplies: boolean;
}

/** Null for who works for nobody: what others use stands elsewhere. */
export async function loadUseHere({ ask, me }: Asked, entry: string): Promise<UseHere | null> {
  const organisation = me?.organisation ?? null;
  if (me === null || organisation === null) return null;
  const may = await permissionsAt(ask, organisation.id);
  const mayPut = may("putUse") !== "no";
  const mayPropose = may("proposeUse") !== "no";
  if (!(mayPut || mayPropose)) return null;
  const uses =
    may("listOwnUses") === "yes"
      ? await allPages(ask, listOwnUses, {}, { id: organisation.id })
      : [];
  // What merged into it said is not its own word.
  const said =
    uses.find(
      (use) => use.origin === "own" && use.entry.id === entry && use.saidBy.id === organisation.id,
    ) ?? null;
  const kind = me.organisations.find(({ id }) => id === organisation.id)?.kind;
  return { organisation, said, mayPut, mayPropose, supplies: kind !== "municipality" };
}
