import { listApiKeys } from "#contract/api-keys";
import type { Tried } from "../../acts.ts";
import { type Organisation, organisationOf } from "../../organisation-of.ts";
import type { Asked } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { type May, permissionsAt } from "../../permissions.ts";

export type Key = Awaited<ReturnType<typeof allKeys>>[number];

export interface KeysData {
  readonly organisation: Organisation;
  readonly tried: Tried | null;
  /** The key that was just made: this page tells it, and nothing does again. */
  readonly made: string | null;
  /** Null for who may not see them. */
  readonly keys: readonly Key[] | null;
  readonly mayMake: May;
  readonly mayWithdraw: May;
}

export async function loadKeys(
  asked: Asked,
  { tried, made }: Pick<KeysData, "tried" | "made">,
): Promise<KeysData> {
  const organisation = await organisationOf(asked);
  const may = await permissionsAt(asked.ask, organisation.id);
  const [mayMake, mayWithdraw] = [may("makeApiKey"), may("withdrawApiKey")];
  const keys = may("listApiKeys") === "yes" ? await allKeys(asked) : null;
  return { organisation, tried, made, keys, mayMake, mayWithdraw };
}

const allKeys = ({ ask, params }: Asked) => allPages(ask, listApiKeys, {}, params);
