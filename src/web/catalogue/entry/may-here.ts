import type { Entry } from "#contract/catalogue";
import type { Asked } from "../../page.ts";
import { permissionsAt } from "../../permissions.ts";

/** What the reader is offered here; the pages it leads to weigh it again. */
export interface MayHere {
  readonly change: boolean;
  readonly claim: boolean;
  readonly tell: boolean;
}

/** A visitor is offered to claim: the form there asks to sign in first. */
const visitor: MayHere = { change: false, claim: true, tell: false };

export async function loadMayHere({ ask, me }: Asked, entry: Entry): Promise<MayHere> {
  if (me === null) return visitor;
  const at = me.organisation?.id;
  if (at === undefined) return { ...visitor, change: false };
  const may = await permissionsAt(ask, at);
  const owns = entry.ownerId === at;
  return {
    change: may("changeEntry") !== "no" || may("proposeEntry") !== "no",
    claim: !owns && may("proposeEntry") !== "no",
    tell: may("putKit") !== "no",
  };
}
